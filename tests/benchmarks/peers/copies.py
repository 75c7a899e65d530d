"""Copies of our models, field by field, to measure msgspec alone with the same types."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec


class Copies(ABC):
    """Copies attrs classes, each once."""

    def __init__(self) -> None:
        self._made: dict[type, Any] = {}

    def of(self, hint: Any) -> Any:
        """A type hint with our models replaced by their copies."""
        if isinstance(hint, type) and attrs.has(hint):
            if hint not in self._made:
                hints = get_type_hints(hint)
                fields = [field for field in attrs.fields(hint) if not field.metadata.get("extras")]
                types = {field.name: self.of(hints[field.name]) for field in fields}
                self._made[hint] = self.make(hint, fields, types)
            return self._made[hint]
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            return self._union([member for member in arguments if member not in (NoneType, msgspec.UnsetType)])
        generic: Any = origin
        return generic[tuple(self.of(argument) for argument in arguments)] if origin in (list, dict) else hint

    def _union(self, members: list[Any]) -> Any:
        union: Any = self.of(members[0])
        for member in members[1:]:
            union = union | self.of(member)
        return union | None

    @abstractmethod
    def make(self, model: type, fields: list[Any], types: Mapping[str, Any]) -> Any:
        """Create the copy of a model with these fields."""


class Structs(Copies):
    """Copies as Structs, which msgspec decodes fastest."""

    def make(self, model: type, fields: list[Any], types: Mapping[str, Any]) -> Any:
        """A Struct."""
        names: dict[str, str] = {field.name: field.metadata.get("wire", field.name) for field in fields}
        columns = [(field.name, types[field.name] | msgspec.UnsetType, msgspec.UNSET) for field in fields]
        return msgspec.defstruct(model.__name__, columns, rename=names)


class AttrsClasses(Copies):
    """Copies as attrs classes that msgspec has not seen, without renamed fields."""

    def make(self, model: type, fields: list[Any], types: Mapping[str, Any]) -> Any:
        """An attrs class."""
        attributes = {field.name: attrs.field(default=field.default, type=types[field.name]) for field in fields}
        return attrs.make_class(model.__name__, attributes, kw_only=True)
