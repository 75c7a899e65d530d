# Copied from overrides/appboy/mocking/limits.py; edit it there.

"""Checks of what control requests may set, for attrs."""

from collections.abc import Callable
from typing import Any

from attrs import Attribute

from engagement_core.testing.values import as_flag, as_number

Validator = Callable[[Any, "Attribute[Any]", Any], None]


def count_up_to(most: int) -> Validator:
    """A whole number from 0."""

    def validate(_: object, attribute: "Attribute[Any]", value: object) -> None:
        # 1.0 will not do here: the value is kept as it is, and counted with.
        if not isinstance(value, int) or as_flag(value) is not None or not 0 <= value <= most:
            raise ValueError(f"{attribute.name} must be an integer from 0 to {most}")

    return validate


def seconds(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """A length of time."""
    number = as_number(value)
    if number is None or not 0 <= number <= 1e9:
        raise ValueError(f"{attribute.name} must be a number of seconds")


def flag(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """True or false."""
    if as_flag(value) is None:
        raise ValueError(f"{attribute.name} must be a boolean")
