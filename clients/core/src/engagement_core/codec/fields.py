"""What the codec knows of a model class: its fields, their names on the wire, their types."""

from collections.abc import Iterable
from typing import Any, NamedTuple, get_type_hints

import attrs


class Field(NamedTuple):
    """One attribute of a model and its place in the JSON object."""

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
        """Whether None stands for a key that was not there."""
        return self.default is None


class Layout(NamedTuple):
    """The fields of a model; `extras` is the attribute that holds the keys without a field of their own."""

    fields: tuple[Field, ...]
    extras: Field | None
    renamed: bool


# Filled without a lock: two threads that meet here compute equal values, and the last one stays.
_layouts: dict[type, Layout] = {}
_hints: dict[type, dict[str, Any]] = {}


def is_model(kind: Any) -> bool:
    """Whether this is an attrs class."""
    return isinstance(kind, type) and hasattr(kind, "__attrs_attrs__")


def layout_of(cls: type) -> Layout:
    """The layout of an attrs class, worked out once."""
    layout = _layouts.get(cls)
    if layout is None:
        layout = _layouts[cls] = _read_layout(cls)
    return layout


def hints_of(cls: type) -> dict[str, Any]:
    """The resolved type of each field of an attrs class, worked out once.

    Raises NameError when a hint names something its module does not have.
    """
    hints = _hints.get(cls)
    if hints is None:
        resolved = get_type_hints(cls)
        layout = layout_of(cls)
        fields = layout.fields if layout.extras is None else (*layout.fields, layout.extras)
        hints = _hints[cls] = {field.name: resolved[field.name] for field in fields}
    return hints


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
    return Layout(tuple(fields), extras, any(field.wire != field.name for field in fields))
