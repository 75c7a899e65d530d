"""Nodes of a document as plain Python values, as type checkers and JSON Schema validators need them."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from engagement_core.type_guards import is_list, is_mapping


def plain(node: Any) -> Any:
    """A deep copy without the types of the YAML library."""
    if is_mapping(node):
        return {str(key): plain(value) for key, value in node.items()}
    if is_list(node):
        return [plain(item) for item in node]
    if isinstance(node, str):
        return str(node)
    if isinstance(node, float):
        return float(node)
    if isinstance(node, int) and not isinstance(node, bool):
        return int(node)
    return node


def frozen(node: Any) -> Hashable:
    """A key that is the same for equal values of JSON and for no others; to Python, true is 1."""
    if is_mapping(node):
        return frozenset((key, frozen(value)) for key, value in node.items())
    if is_list(node):
        return tuple(frozen(item) for item in node)
    return isinstance(node, bool), node


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if is_mapping(value) else {}


def listing(value: Any) -> Sequence[Any]:
    """The value if it is a list, else an empty one."""
    return value if is_list(value) else ()


def json_types(schema: Mapping[str, Any]) -> set[str]:
    """The JSON types that a schema itself names, except null."""
    given = schema.get("type")
    return ({given} if isinstance(given, str) else set(listing(given))) - {"null"}
