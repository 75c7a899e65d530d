"""Our models as msgspec Structs, field by field: the limit of what a decoder in C can do with the same types."""

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec


class Structs:
    """Structs for attrs classes, each made once."""

    def __init__(self) -> None:
        self._made: dict[type, Any] = {}

    def of(self, hint: Any) -> Any:
        """A type hint with each attrs class in it replaced by its Struct."""
        if isinstance(hint, type) and attrs.has(hint):
            return self._made.get(hint) or self._make(hint)
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

    def _make(self, cls: Any) -> Any:
        hints = get_type_hints(cls)
        fields = [field for field in attrs.fields(cls) if not field.metadata.get("extras")]
        names: Mapping[str, str] = {field.name: field.metadata.get("wire", field.name) for field in fields}
        columns = [(field.name, self.of(hints[field.name]) | msgspec.UnsetType, msgspec.UNSET) for field in fields]
        made = self._made[cls] = msgspec.defstruct(cls.__name__, columns, rename=dict(names))
        return made
