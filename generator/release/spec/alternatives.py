"""Schemas that allow one of several things: `oneOf`, `anyOf`, and lists of fields of which some are needed."""

from collections.abc import Set as AbstractSet
from itertools import count

from engagement_core.type_guards import is_list
from generator.release.spec.part import Part

_KEYS = ("oneOf", "anyOf")
_NEEDS_ALONE = {"required", "description"}

Choices = AbstractSet[frozenset[str]]
"""Sets of fields; an object must have all fields of one of them."""


def alternatives(schema: Part) -> list[Part]:
    """The schemas of which one must fit; empty where the schema stands for itself."""
    found = [item for key in _KEYS for item in schema.items(key)]
    return found if any(item.keys - _NEEDS_ALONE for item in found) else []


def choices(schema: Part) -> Choices:
    """The sets of fields of which one must be there; the empty set alone where nothing is asked for."""
    if alternatives(schema):
        return {frozenset()}
    return {frozenset(item.get("required") or ()) for key in _KEYS for item in schema.items(key)} or {frozenset()}


def unguarded(choices: Choices, others: Choices) -> str:
    """The choices that satisfy none of the others, in words; empty where there are none."""
    lost = [choice for choice in choices if not any(other <= choice for other in others)]
    return " or ".join(sorted(" and ".join(f"`{name}`" for name in sorted(choice)) or "none" for choice in lost))


def matched(before: list[Part], after: list[Part]) -> tuple[list[tuple[Part, Part]], list[Part], list[Part]]:
    """The alternatives that belong together, those that are gone and those that are new."""
    old, new = _named(before), _named(after)
    pairs = [(old[name], new[name]) for name in old if name in new]
    gone = [part for name, part in old.items() if name not in new]
    fresh = [part for name, part in new.items() if name not in old]
    if len(gone) == len(fresh) == 1:
        # One has taken the other's place, for instance under another name.
        return [*pairs, (gone[0], fresh[0])], [], []
    return pairs, gone, fresh


def names(parts: list[Part]) -> str:
    """Alternatives in words."""
    return ", ".join(f"`{_name(part)}`" for part in parts)


def _named(parts: list[Part]) -> dict[str, Part]:
    named: dict[str, Part] = {}
    for part in parts:
        name = _name(part)
        free = next(f"{name} {number}" for number in count(1) if f"{name} {number}" not in named)
        named[free] = part
    return named


def _name(part: Part) -> str:
    """The component's name, or the type of an alternative that has no name."""
    if part.path[:2] == ("components", "schemas") and len(part.path) == 3:
        return str(part.path[2])
    types = part.get("type")
    return "/".join(str(one) for one in types) if is_list(types) else str(types or "anything")
