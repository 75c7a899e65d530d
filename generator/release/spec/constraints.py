"""Differences between the keywords of two schemas that say what a single value may be."""

from typing import Any

from engagement_core.type_guards import is_list
from generator.release.change import Severity
from generator.release.spec.direction import Direction
from generator.release.spec.findings import Findings
from generator.release.spec.part import Part

_EVERYTHING = {"string", "number", "integer", "boolean", "array", "object", "null"}
_HIGHEST = ("maxLength", "maximum", "maxItems", "maxProperties")
_LOWEST = ("minLength", "minimum", "minItems", "minProperties")
_OTHERS = ("pattern", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType", "not")
_ABSENT = "nothing"


def compare_constraints(old: Part, new: Part, side: Direction, findings: Findings) -> None:
    """Report what is different in the types, values and limits of a schema."""
    _compare_types(old, new, side, findings)
    _compare_values(old, new, side, findings)
    _compare_limits(old, new, side, findings)
    _compare_others(old, new, side, findings)
    _compare_meaning(old, new, findings)


def _compare_types(old: Part, new: Part, side: Direction, findings: Findings) -> None:
    before, after = _types(old), _types(new)
    if gone := before - after:
        findings.add(side.less, new, f"{side.value} can no longer be {_listed(gone)} here")
    if fresh := after - before:
        findings.add(side.more, new, f"{side.value} can be {_listed(fresh)} here now")


def _compare_values(old: Part, new: Part, side: Direction, findings: Findings) -> None:
    before, after = _values(old), _values(new)
    if before is None and after is not None:
        findings.add(side.less, new, f"{side.value} have one of certain values here now: {', '.join(after)}")
    elif before is not None and after is None:
        findings.add(Severity.ADDITION, new, f"{side.value} can have any value here now")
    elif before is not None and after is not None:
        if gone := [value for value in before if value not in after]:
            findings.add(side.less, new, f"{side.value} can no longer have the value {', '.join(gone)}")
        # Clients hand on values that they do not know, so a new one in an answer breaks nobody.
        if fresh := [value for value in after if value not in before]:
            findings.add(Severity.ADDITION, new, f"{side.value} can have the value {', '.join(fresh)} now")


def _compare_limits(old: Part, new: Part, side: Direction, findings: Findings) -> None:
    for key in (*_HIGHEST, *_LOWEST):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        tighter = after is not None and (before is None or (after < before) == (key in _HIGHEST))
        # No client checks the limits of what it is sent.
        weight = Severity.DETAIL if side is Direction.ANSWER else Severity.BREAK if tighter else Severity.ADDITION
        findings.add(weight, new, f"`{key}` of {side.value} is {_shown(after)} now, was {_shown(before)}")


def _compare_others(old: Part, new: Part, side: Direction, findings: Findings) -> None:
    for key in _OTHERS:
        before, after = old.get(key), new.get(key)
        if before != after:
            stricter = after not in (None, False)
            weight = Severity.DETAIL if side is Direction.ANSWER else Severity.BREAK if stricter else Severity.ADDITION
            findings.add(weight, new, f"`{key}` of {side.value} is {_shown(after)} now, was {_shown(before)}")


def _compare_meaning(old: Part, new: Part, findings: Findings) -> None:
    if old.get("format") != new.get("format"):
        # A format decides the type in most languages, so that each direction breaks somebody.
        text = f"the format is {_shown(new.get('format'))} now, was {_shown(old.get('format'))}"
        findings.add(Severity.BREAK, new, text)
    if old.get("default") != new.get("default"):
        both = "default" in old.keys & new.keys
        text = f"the default is {_shown(new.get('default'))} now, was {_shown(old.get('default'))}"
        findings.add(Severity.BREAK if both else Severity.ADDITION, new, text)
    if new.get("deprecated") and not old.get("deprecated"):
        findings.add(Severity.ADDITION, new, "it is deprecated now")
    if old.part("discriminator").get("propertyName") != new.part("discriminator").get("propertyName"):
        findings.add(Severity.BREAK, new, "another field tells the alternatives apart now")


def _types(schema: Part) -> set[str]:
    stated = schema.get("type")
    if stated is None:
        return set(_EVERYTHING)
    types = {str(one) for one in stated} if is_list(stated) else {str(stated)}
    return types | {"integer"} if "number" in types else types


def _values(schema: Part) -> list[str] | None:
    if "const" in schema.keys:
        return [_shown(schema.get("const"))]
    values = schema.get("enum")
    return [_shown(value) for value in values] if is_list(values) else None


def _listed(types: set[str]) -> str:
    return " or ".join(sorted(types))


def _shown(value: Any) -> str:
    return _ABSENT if value is None else f"`{value!r}`" if isinstance(value, str) else f"`{value}`"
