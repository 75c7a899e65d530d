"""What a control request asks for: a JSON object whose fields are all known."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from attrs import Attribute

from engagement_core.testing.values import as_object
from engagement_core.unknown_names import suggestion

T = TypeVar("T")
Validator = Callable[[Any, "Attribute[Any]", Any], None]


def fields_of(order: object, what: str, known: Collection[str]) -> dict[str, Any]:
    """The fields of an order; raises ValueError for anything but an object, and for a field that is not known."""
    fields = as_object(order)
    if fields is None:
        raise ValueError(f"{what} is a JSON object")
    for name in fields:
        if name not in known:
            raise ValueError(f"{name!r} is no field of {what}.{suggestion(name, known)}")
    return fields


def check(description: str, fits: Callable[[Any], bool]) -> Validator:
    """A validator for attrs whose message names the field and says what it must be."""

    def validate(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if not fits(value):
            raise ValueError(f"{attribute.name} must be {description}")

    return validate
