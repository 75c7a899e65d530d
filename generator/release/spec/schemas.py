"""Comparison of two versions of a schema."""

from attrs import Factory, frozen

from engagement_core.type_guards import is_mapping
from generator.release.change import Severity
from generator.release.spec.alternatives import alternatives, matched, names, required_groups, unmatched_groups
from generator.release.spec.constraints import compare_constraints
from generator.release.spec.findings import Direction, Findings
from generator.release.spec.spec_node import SpecNode


@frozen
class Schemas:
    """Compares the schemas of an operation in one direction."""

    direction: Direction
    findings: Findings
    _seen: set[tuple[object, object]] = Factory(set[tuple[object, object]])

    def compare(self, old: SpecNode, new: SpecNode) -> None:
        """Report the differences; a recursive schema is compared once."""
        if (old.path, new.path) in self._seen:
            return
        self._seen.add((old.path, new.path))
        before, after = alternatives(old), alternatives(new)
        if before or after:
            self._compare_alternatives(before or [old], after or [new], new)
        if bool(before) == bool(after):
            compare_constraints(old, new, self.direction, self.findings)
            self._compare_object_type(old, new)
            self._compare_required_groups(old, new)
            self._compare_properties(old, new)
            self._compare_required(old, new)
            self._compare_additional(old, new)
            self._compare_items(old, new)

    def _compare_alternatives(self, before: list[SpecNode], after: list[SpecNode], node: SpecNode) -> None:
        pairs, removed, added = matched(before, after)
        for old, new in pairs:
            self.compare(old, new)
        if removed:
            self.findings.add(
                self.direction.narrowed, node, f"{self.direction.value} can no longer be {names(removed)}"
            )
        if added:
            self.findings.add(self.direction.widened, node, f"{self.direction.value} can now be {names(added)}")

    def _compare_object_type(self, old: SpecNode, new: SpecNode) -> None:
        # Clients return a mapping if no fields are documented, else a model.
        if self.direction is Direction.RESPONSE and new.child("properties").keys and not old.child("properties").keys:
            self.findings.add(Severity.BREAK, new, "responses now have a model instead of a mapping")

    def _compare_required_groups(self, old: SpecNode, new: SpecNode) -> None:
        before, after = required_groups(old), required_groups(new)
        if removed := unmatched_groups(before, after):
            text = f"{self.direction.value} with {removed} alone are no longer allowed"
            self.findings.add(self.direction.narrowed, new, text)
        if added := unmatched_groups(after, before):
            self.findings.add(self.direction.widened, new, f"{self.direction.value} with {added} alone are now allowed")

    def _compare_properties(self, old: SpecNode, new: SpecNode) -> None:
        before, after = old.child("properties"), new.child("properties")
        for name in sorted(before.keys - after.keys):
            self.findings.add(
                Severity.BREAK, before.unresolved_child(name), f"the field was removed from {self.direction.value}"
            )
        for name in sorted(after.keys - before.keys):
            if self.direction is Direction.RESPONSE or name not in (new.get("required") or ()):
                self.findings.add(
                    Severity.ADDITION, after.unresolved_child(name), f"the field was added to {self.direction.value}"
                )
        for name in sorted(before.keys & after.keys):
            self.compare(before.child(name), after.child(name))

    def _compare_required(self, old: SpecNode, new: SpecNode) -> None:
        before, after = set(old.get("required") or ()), set(new.get("required") or ())
        fields = old.child("properties").keys
        properties = new.child("properties")
        for name in sorted(after - before):
            added = "" if name in fields else "new "
            verb = "must now have" if self.direction is Direction.REQUEST else "now always have"
            text = f"{self.direction.value} {verb} this {added}field"
            self.findings.add(self.direction.narrowed, properties.unresolved_child(name), text)
        for name in sorted((before - after) & properties.keys):
            text = f"{self.direction.value} may now lack this field"
            self.findings.add(self.direction.widened, properties.unresolved_child(name), text)

    def _compare_additional(self, old: SpecNode, new: SpecNode) -> None:
        before, after = old.child("additionalProperties"), new.child("additionalProperties")
        if is_mapping(before.value) and is_mapping(after.value):
            self.compare(before, after)
        elif is_mapping(before.value) or (before.value is not False and is_mapping(after.value)):
            severity = (
                self.direction.narrowed if is_mapping(after.value) or after.value is False else self.direction.widened
            )
            self.findings.add(severity, new, f"the type of undocumented fields of {self.direction.value} changed")
            self._compare_object_type(before, after)
        elif before.value is not False and after.value is False:
            self.findings.add(
                self.direction.narrowed, new, f"{self.direction.value} can no longer have undocumented fields"
            )
        elif before.value is False and after.value is not False:
            self.findings.add(Severity.ADDITION, new, f"{self.direction.value} can now have undocumented fields")

    def _compare_items(self, old: SpecNode, new: SpecNode) -> None:
        before, after = old.child("items"), new.child("items")
        if before.value is not None and after.value is not None:
            self.compare(before, after)
        elif before.value is not None:
            self.findings.add(self.direction.widened, new, f"array items of {self.direction.value} can now be anything")
        elif after.value is not None:
            self.findings.add(self.direction.narrowed, new, f"array items of {self.direction.value} now have a type")
            self._compare_object_type(before, after)
