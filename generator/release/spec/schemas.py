"""Differences between two schemas."""

from attrs import Factory, frozen

from engagement_core.type_guards import is_mapping
from generator.release.change import Severity
from generator.release.spec.alternatives import alternatives, choices, matched, names, unguarded
from generator.release.spec.constraints import compare_constraints
from generator.release.spec.direction import Direction
from generator.release.spec.findings import Findings
from generator.release.spec.part import Part


@frozen
class Schemas:
    """Compares the schemas of one operation that are used on one side."""

    side: Direction
    findings: Findings
    _seen: set[tuple[object, object]] = Factory(set[tuple[object, object]])

    def compare(self, old: Part, new: Part) -> None:
        """Report what is different; a schema that contains itself is looked at once."""
        if (old.path, new.path) in self._seen:
            return
        self._seen.add((old.path, new.path))
        before, after = alternatives(old), alternatives(new)
        if before or after:
            self._compare_alternatives(before or [old], after or [new], new)
        if bool(before) == bool(after):
            compare_constraints(old, new, self.side, self.findings)
            self._compare_shape(old, new)
            self._compare_choices(old, new)
            self._compare_properties(old, new)
            self._compare_required(old, new)
            self._compare_additional(old, new)
            self._compare_items(old, new)

    def _compare_alternatives(self, before: list[Part], after: list[Part], place: Part) -> None:
        pairs, gone, fresh = matched(before, after)
        for old, new in pairs:
            self.compare(old, new)
        if gone:
            self.findings.add(self.side.less, place, f"{self.side.value} can no longer be {names(gone)}")
        if fresh:
            self.findings.add(self.side.more, place, f"{self.side.value} can be {names(fresh)} now")

    def _compare_shape(self, old: Part, new: Part) -> None:
        # Clients return a mapping where no fields are documented, and an object with attributes where some are.
        if self.side is Direction.ANSWER and new.part("properties").keys and not old.part("properties").keys:
            self.findings.add(Severity.BREAK, new, "answers hold an object with fields of its own here now")

    def _compare_choices(self, old: Part, new: Part) -> None:
        before, after = choices(old), choices(new)
        if lost := unguarded(before, after):
            text = f"{self.side.value} with {lost} alone are not allowed any more"
            self.findings.add(self.side.less, new, text)
        if won := unguarded(after, before):
            self.findings.add(self.side.more, new, f"{self.side.value} with {won} alone are allowed now")

    def _compare_properties(self, old: Part, new: Part) -> None:
        before, after = old.part("properties"), new.part("properties")
        for name in sorted(before.keys - after.keys):
            self.findings.add(Severity.BREAK, before.child_place(name), f"the field is gone, from {self.side.value}")
        for name in sorted(after.keys - before.keys):
            if self.side is Direction.ANSWER or name not in (new.get("required") or ()):
                self.findings.add(Severity.ADDITION, after.child_place(name), f"the field is new, in {self.side.value}")
        for name in sorted(before.keys & after.keys):
            self.compare(before.part(name), after.part(name))

    def _compare_required(self, old: Part, new: Part) -> None:
        before, after = set(old.get("required") or ()), set(new.get("required") or ())
        fields = old.part("properties").keys
        place = new.part("properties")
        for name in sorted(after - before):
            novelty = "" if name in fields else "new "
            verb = "must have" if self.side is Direction.REQUEST else "always have"
            text = f"{self.side.value} {verb} this {novelty}field now"
            self.findings.add(self.side.less, place.child_place(name), text)
        for name in sorted((before - after) & place.keys):
            text = f"{self.side.value} may lack this field now"
            self.findings.add(self.side.more, place.child_place(name), text)

    def _compare_additional(self, old: Part, new: Part) -> None:
        before, after = old.part("additionalProperties"), new.part("additionalProperties")
        if is_mapping(before.value) and is_mapping(after.value):
            self.compare(before, after)
        elif is_mapping(before.value) or (before.value is not False and is_mapping(after.value)):
            weight = self.side.less if is_mapping(after.value) or after.value is False else self.side.more
            self.findings.add(weight, new, f"other fields of {self.side.value} have another type now")
            self._compare_shape(before, after)
        elif before.value is not False and after.value is False:
            self.findings.add(self.side.less, new, f"{self.side.value} have no fields but the documented ones now")
        elif before.value is False and after.value is not False:
            self.findings.add(Severity.ADDITION, new, f"{self.side.value} may have other fields now")

    def _compare_items(self, old: Part, new: Part) -> None:
        before, after = old.part("items"), new.part("items")
        if before.value is not None and after.value is not None:
            self.compare(before, after)
        elif before.value is not None:
            self.findings.add(self.side.more, new, f"entries of {self.side.value} may be anything now")
        elif after.value is not None:
            self.findings.add(self.side.less, new, f"entries of {self.side.value} have a type now")
            self._compare_shape(before, after)
