"""Deliberate changes of a document."""

from collections.abc import Callable
from typing import Any

from tests.conformance.fuzz.spec import Document, is_array, is_object

Key = str | int
Change = Callable[[Document], None]


class MutationError(Exception):
    """A mutant cannot be applied because its target does not exist."""


def set_to(*path: Key, value: Any) -> Change:
    """Change an existing value."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        if holder[key] == value:
            raise MutationError(f"{path} is already {value}")
        holder[key] = value

    return change


def add(*path: Key, value: Any) -> Change:
    """Add a key to an object, or an item to a list."""

    def change(document: Document) -> None:
        holder: Any = _at(document, path[:-1])
        if is_array(holder):
            holder.append(value)
        elif path[-1] in holder:
            raise MutationError(f"{path} already exists")
        else:
            holder[path[-1]] = value

    return change


def drop(*path: Key) -> Change:
    """Remove a key from an object, or an item from a list by its index or its value (a string)."""

    def change(document: Document) -> None:
        holder, key = _at(document, path[:-1]), path[-1]
        if is_array(holder):
            holder.pop(key if isinstance(key, int) else holder.index(key))
        elif key not in holder:
            raise MutationError(f"{path} does not exist")
        else:
            del holder[key]

    return change


def rename(*path: Key, to: str) -> Change:
    """Rename a key; a property also in the list of required ones."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        holder[to] = holder.pop(key)
        required: list[Key] = _at(document, path[:-2]).get("required", []) if path[-2] == "properties" else []
        if key in required:
            required[required.index(key)] = to

    return change


def both(*changes: Change) -> Change:
    """Several changes that together make one mistake."""

    def change(document: Document) -> None:
        for each in changes:
            each(document)

    return change


def _holder(document: Document, path: tuple[Key, ...]) -> tuple[Any, Key]:
    holder, key = _at(document, path[:-1]), path[-1]
    if _lacks(holder, key):
        raise MutationError(f"{path} does not exist")
    return holder, key


def _at(document: Document, path: tuple[Key, ...]) -> Any:
    node: Any = document
    for key in path:
        if _lacks(node, key):
            raise MutationError(f"{path} does not exist")
        node = node[key]
    return node


def _lacks(holder: Any, key: Key) -> bool:
    return is_object(holder) and key not in holder
