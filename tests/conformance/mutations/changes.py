"""Ways of breaking a document on purpose."""

from collections.abc import Callable
from typing import Any

from tests.conformance.fuzz.spec import Document, is_array, is_object

Key = str | int
Change = Callable[[Document], None]


class MutationError(Exception):
    """A mutant that changes nothing, because what it should change is not there."""


def set_to(*path: Key, value: Any) -> Change:
    """Give a part that is there another value."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        if holder[key] == value:
            raise MutationError(f"{path} is {value} already")
        holder[key] = value

    return change


def add(*path: Key, value: Any) -> Change:
    """Add a key to an object, or an item to a list (whose key is then its length)."""

    def change(document: Document) -> None:
        holder: Any = _at(document, path[:-1])
        if is_array(holder):
            holder.append(value)
        elif path[-1] in holder:
            raise MutationError(f"{path} is there already")
        else:
            holder[path[-1]] = value

    return change


def drop(*path: Key) -> Change:
    """Take a key out of an object, or an item out of a list, named by its index or, if that is a text, by its value."""

    def change(document: Document) -> None:
        holder, key = _at(document, path[:-1]), path[-1]
        if is_array(holder):
            holder.pop(key if isinstance(key, int) else holder.index(key))
        elif key not in holder:
            raise MutationError(f"{path} is not there")
        else:
            del holder[key]

    return change


def rename(*path: Key, to: str) -> Change:
    """Give a part another key; in the place of an object's property, also in the list of those required."""

    def change(document: Document) -> None:
        holder, key = _holder(document, path)
        holder[to] = holder.pop(key)
        required: list[Key] = _at(document, path[:-2]).get("required", []) if path[-2] == "properties" else []
        if key in required:
            required[required.index(key)] = to

    return change


def both(*changes: Change) -> Change:
    """Several changes that only together make one mistake."""

    def change(document: Document) -> None:
        for each in changes:
            each(document)

    return change


def _holder(document: Document, path: tuple[Key, ...]) -> tuple[Any, Key]:
    holder, key = _at(document, path[:-1]), path[-1]
    if _lacks(holder, key):
        raise MutationError(f"{path} is not there")
    return holder, key


def _at(document: Document, path: tuple[Key, ...]) -> Any:
    node: Any = document
    for key in path:
        if _lacks(node, key):
            raise MutationError(f"{path} is not there")
        node = node[key]
    return node


def _lacks(holder: Any, key: Key) -> bool:
    return is_object(holder) and key not in holder
