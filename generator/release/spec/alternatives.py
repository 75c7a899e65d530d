"""Schemas with alternatives: `oneOf`, `anyOf`, and groups of fields of which one is required."""

from collections.abc import Set as AbstractSet
from itertools import count

from engagement_core.type_guards import is_list
from generator.release.spec.spec_node import SpecNode

_KEYS = ("oneOf", "anyOf")
_GROUP_KEYS = {"required", "description"}

RequiredGroups = AbstractSet[frozenset[str]]
"""Groups of fields; an object must have all fields of at least one group."""


def alternatives(schema: SpecNode) -> list[SpecNode]:
    """Return the schemas of which one must match; empty if the schema has no alternatives."""
    found = [item for key in _KEYS for item in schema.items(key)]
    return found if any(item.keys - _GROUP_KEYS for item in found) else []


def required_groups(schema: SpecNode) -> RequiredGroups:
    """Return the groups of fields of which one is required; only the empty group if there is no such rule."""
    if alternatives(schema):
        return {frozenset()}
    return {frozenset(item.get("required") or ()) for key in _KEYS for item in schema.items(key)} or {frozenset()}


def unmatched_groups(groups: RequiredGroups, others: RequiredGroups) -> str:
    """Name the groups that satisfy none of the others; empty if all do."""
    unmatched = [group for group in groups if not any(other <= group for other in others)]
    return " or ".join(sorted(" and ".join(f"`{name}`" for name in sorted(group)) or "none" for group in unmatched))


def matched(
    before: list[SpecNode], after: list[SpecNode]
) -> tuple[list[tuple[SpecNode, SpecNode]], list[SpecNode], list[SpecNode]]:
    """Pair the alternatives of two versions; return the pairs, the removed and the added ones."""
    old, new = _named(before), _named(after)
    pairs = [(old[name], new[name]) for name in old if name in new]
    removed = [node for name, node in old.items() if name not in new]
    added = [node for name, node in new.items() if name not in old]
    if len(removed) == len(added) == 1:
        # One replaces the other, for instance under a new name.
        return [*pairs, (removed[0], added[0])], [], []
    return pairs, removed, added


def names(nodes: list[SpecNode]) -> str:
    """List the names of alternatives."""
    return ", ".join(f"`{_name(node)}`" for node in nodes)


def _named(nodes: list[SpecNode]) -> dict[str, SpecNode]:
    named: dict[str, SpecNode] = {}
    for node in nodes:
        name = _name(node)
        unique = next(f"{name} {number}" for number in count(1) if f"{name} {number}" not in named)
        named[unique] = node
    return named


def _name(node: SpecNode) -> str:
    """The name of the component, or the type of an inline alternative."""
    if node.path[:2] == ("components", "schemas") and len(node.path) == 3:
        return str(node.path[2])
    types = node.get("type")
    return "/".join(str(one) for one in types) if is_list(types) else str(types or "anything")
