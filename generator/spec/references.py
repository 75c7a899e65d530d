"""JSON pointers and `$ref`: how a document refers to its own parts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from engagement_core.type_guards import is_list, is_mapping

T = TypeVar("T")

NodePath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes from the root of a document to a part of it."""


def to_pointer(path: Sequence[str | int]) -> str:
    """A path as a JSON pointer."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def node_at(root: Mapping[str, Any], path: Sequence[str | int]) -> Any:
    """The node at a path; raises KeyError if there is none."""
    node: Any = root
    for key in path:
        if is_mapping(node) and key in node:
            node = node[str(key)]
        elif is_list(node) and str(key).isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise KeyError(to_pointer(path))
    return node


def resolve_steps(root: Mapping[str, Any], node: Any) -> Iterator[tuple[NodePath, Any]]:
    """The path and node that a `$ref` leads to, then those that the `$ref` there leads to, and so on.

    Yields nothing for a node without a `$ref`. Raises KeyError for a `$ref` to a missing node, to itself or to another
    document.
    """
    seen: set[str] = set()
    while is_mapping(node) and isinstance(reference := node.get("$ref"), str):
        if reference in seen or not reference.startswith("#/"):
            raise KeyError(reference)
        seen.add(reference)
        path = tuple(part.replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/"))
        node = node_at(root, path)
        yield path, node


def mappings_in(node: Any) -> Iterator[Mapping[str, Any]]:
    """Every mapping in a node, parents first."""
    if is_mapping(node):
        yield node
        for inner in node.values():
            yield from mappings_in(inner)
    elif is_list(node):
        for inner in node:
            yield from mappings_in(inner)


def reachable(start: set[T], after: Callable[[T], set[T]]) -> set[T]:
    """All nodes of a graph that can be reached from the given ones, including these."""
    found = set(start)
    waiting = list(start)
    while waiting:
        new = after(waiting.pop()) - found
        found |= new
        waiting.extend(new)
    return found
