"""Comparison of the types, values and constraints that two schemas allow."""

from typing import Any

from engagement_core.type_guards import is_list
from generator.release.change import Severity
from generator.release.spec.findings import Direction, Findings
from generator.release.spec.spec_node import SpecNode

_ALL_TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
_MAXIMA = ("maxLength", "maximum", "maxItems", "maxProperties")
_MINIMA = ("minLength", "minimum", "minItems", "minProperties")
_OTHER_KEYWORDS = ("pattern", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType", "not")
_ABSENT = "none"


def compare_constraints(old: SpecNode, new: SpecNode, direction: Direction, findings: Findings) -> None:
    """Report differences between the types, values and constraints of two schemas."""
    _compare_types(old, new, direction, findings)
    _compare_values(old, new, direction, findings)
    _compare_keywords(old, new, direction, findings)
    _compare_meaning(old, new, findings)


def _compare_types(old: SpecNode, new: SpecNode, direction: Direction, findings: Findings) -> None:
    before, after = _types(old), _types(new)
    if removed := before - after:
        findings.add(direction.narrowed, new, f"{direction.value} can no longer be {_listed(removed)}")
    if added := after - before:
        findings.add(direction.widened, new, f"{direction.value} can now be {_listed(added)}")


def _compare_values(old: SpecNode, new: SpecNode, direction: Direction, findings: Findings) -> None:
    before, after = _values(old), _values(new)
    if before is None and after is not None:
        findings.add(direction.narrowed, new, f"{direction.value} now have one of the values {', '.join(after)}")
    elif before is not None and after is None:
        findings.add(Severity.ADDITION, new, f"{direction.value} can now have any value")
    elif before is not None and after is not None:
        if removed := [value for value in before if value not in after]:
            findings.add(
                direction.narrowed, new, f"{direction.value} can no longer have the value {', '.join(removed)}"
            )
        # Clients return undocumented values unchanged, so a new value in a response breaks nobody.
        if added := [value for value in after if value not in before]:
            findings.add(Severity.ADDITION, new, f"{direction.value} can now have the value {', '.join(added)}")


def _compare_keywords(old: SpecNode, new: SpecNode, direction: Direction, findings: Findings) -> None:
    for key in (*_MAXIMA, *_MINIMA, *_OTHER_KEYWORDS):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        severity = Severity.BREAK if _is_tighter(key, before, after) else Severity.ADDITION
        # Clients do not check the constraints of responses.
        severity = Severity.DETAIL if direction is Direction.RESPONSE else severity
        findings.add(severity, new, f"`{key}` of {direction.value} changed from {_shown(before)} to {_shown(after)}")


def _is_tighter(key: str, before: Any, after: Any) -> bool:
    if key in _OTHER_KEYWORDS:
        return after not in (None, False)
    return after is not None and (before is None or (after < before) == (key in _MAXIMA))


def _compare_meaning(old: SpecNode, new: SpecNode, findings: Findings) -> None:
    if old.get("format") != new.get("format"):
        # In most languages the format determines the type, so a change breaks requests and responses alike.
        text = f"the format changed from {_shown(old.get('format'))} to {_shown(new.get('format'))}"
        findings.add(Severity.BREAK, new, text)
    if old.get("default") != new.get("default"):
        both = "default" in old.keys & new.keys
        text = f"the default changed from {_shown(old.get('default'))} to {_shown(new.get('default'))}"
        findings.add(Severity.BREAK if both else Severity.ADDITION, new, text)
    if new.get("deprecated") and not old.get("deprecated"):
        findings.add(Severity.ADDITION, new, "it is now deprecated")
    if old.child("discriminator").get("propertyName") != new.child("discriminator").get("propertyName"):
        findings.add(Severity.BREAK, new, "the discriminator of the alternatives changed")


def _types(schema: SpecNode) -> set[str]:
    stated = schema.get("type")
    if stated is None:
        return set(_ALL_TYPES)
    types = {str(one) for one in stated} if is_list(stated) else {str(stated)}
    return types | {"integer"} if "number" in types else types


def _values(schema: SpecNode) -> list[str] | None:
    if "const" in schema.keys:
        return [_shown(schema.get("const"))]
    values = schema.get("enum")
    return [_shown(value) for value in values] if is_list(values) else None


def _listed(types: set[str]) -> str:
    return " or ".join(sorted(types))


def _shown(value: Any) -> str:
    return _ABSENT if value is None else f"`{value!r}`" if isinstance(value, str) else f"`{value}`"
