"""The kinds of objects in requests, and the names of their fields.

A generated client has a table of them for the objects that its methods take as dictionaries.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct


class Fields(Struct, frozen=True):
    """An object with known field names."""

    name: str
    """The name of its schema."""
    known: frozenset[str]
    nested: "Callable[[], tuple[tuple[str, str, ObjectKind], ...]] | None" = None
    """The fields that contain objects: the name on the wire, the attribute of the model, and the kind of object."""
    open: bool = False
    """Whether a caller may add custom names."""
    others: "Callable[[], ObjectKind] | None" = None
    """The kind of the values of custom names; None if they contain no objects, or any."""


class AnyOf(Struct, frozen=True):
    """An object of one of several kinds."""

    kinds: Callable[[], tuple[Fields, ...]]


class Variants(Struct, frozen=True):
    """An object whose kind depends on one of its values."""

    key: str
    kinds: Callable[[], Mapping[str, Fields]]


class MapOf(Struct, frozen=True):
    """An object with custom names whose values are objects."""

    values: "Callable[[], ObjectKind]"


ObjectKind: TypeAlias = Fields | AnyOf | Variants | MapOf
"""The kind of an object, or of every object in a list."""
