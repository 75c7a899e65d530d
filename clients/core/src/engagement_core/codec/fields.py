"""The fields of model classes: their wire names and their types."""

from collections.abc import Callable, Iterable
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec


class Field(NamedTuple):
    """One attribute of a model and its name in JSON."""

    name: str
    argument: str
    wire: str
    default: Any

    @property
    def required(self) -> bool:
        """Whether the field has no default."""
        return self.default is attrs.NOTHING

    @property
    def none_is_absent(self) -> bool:
        """Whether None means that the key was absent."""
        return self.default is None


class Layout(NamedTuple):
    """The fields of a model; `extras` is the attribute that collects keys without a field."""

    fields: tuple[Field, ...]
    extras: Field | None


# Filled without a lock: concurrent threads compute equal values, and the last one wins.
_layouts: dict[type, Layout] = {}
_hints: dict[type, dict[str, Any]] = {}


def is_model(kind: Any) -> bool:
    """Whether `kind` is an attrs class."""
    return isinstance(kind, type) and hasattr(kind, "__attrs_attrs__")


def alternatives(hint: Any) -> tuple[Any, ...]:
    """The members of a union, or the hint itself; without UnsetType, which has no JSON form."""
    members = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return tuple(NoneType if member is None else member for member in members if member is not msgspec.UnsetType)


def layout_of(cls: type) -> Layout:
    """The layout of an attrs class, cached."""
    layout = _layouts.get(cls)
    if layout is None:
        layout = _layouts[cls] = _read_layout(cls)
    return layout


def hints_of(cls: type) -> dict[str, Any]:
    """The resolved type of each field of an attrs class, cached.

    Raises:
        NameError: A hint names something that its module does not define.
    """
    hints = _hints.get(cls)
    if hints is None:
        resolved = get_type_hints(cls)
        layout = layout_of(cls)
        fields = layout.fields if layout.extras is None else (*layout.fields, layout.extras)
        hints = _hints[cls] = {field.name: resolved[field.name] for field in fields}
    return hints


def generated_function(source: str, names: dict[str, Any]) -> Callable[..., Any]:
    """The function that a source text defines, like the `__init__` of attrs.

    A loop over the fields of a class would take several times as long. The text contains names of attributes, but no
    values.
    """
    defined: dict[str, Any] = {}
    exec(source, names, defined)  # noqa: S102
    function: Callable[..., Any]
    (function,) = defined.values()
    return function


def _read_layout(cls: Any) -> Layout:
    attributes: Iterable[attrs.Attribute[Any]] = attrs.fields(cls)
    fields: list[Field] = []
    extras: Field | None = None
    for attribute in attributes:
        field = Field(
            name=attribute.name,
            argument=attribute.alias or attribute.name,
            wire=attribute.metadata.get("wire", attribute.name),
            default=attribute.default,
        )
        if attribute.metadata.get("extras"):
            extras = field
        else:
            fields.append(field)
    return Layout(tuple(fields), extras)
