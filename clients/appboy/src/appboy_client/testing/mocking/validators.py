# Copied from overrides/appboy/mocking/validators.py; edit it there.

"""Validators of JSON values: each returns the errors of a value."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from engagement_core.testing.values import as_list, as_number, as_object, as_text, as_whole_number

from . import moments

T = TypeVar("T")
Validator = Callable[[object], Sequence[str]]
"""Returns the errors of a value, each a sentence whose subject is the name of the field."""
VALID: Sequence[str] = ()


def anything(_: object) -> Sequence[str]:
    """Accept any value."""
    return VALID


def text(value: object) -> Sequence[str]:
    """Accept a string."""
    return VALID if isinstance(value, str) else ("must be a string",)


def flag(value: object) -> Sequence[str]:
    """Accept true or false."""
    return VALID if isinstance(value, bool) else ("must be a boolean",)


def number(value: object) -> Sequence[str]:
    """Accept a number."""
    return VALID if as_number(value) is not None else ("must be a number",)


def whole(value: object) -> Sequence[str]:
    """Accept an integer."""
    return VALID if as_whole_number(value) is not None else ("must be an integer",)


def mapping(value: object) -> Sequence[str]:
    """Accept any object."""
    return VALID if as_object(value) is not None else ("must be an object",)


def scalar(value: object) -> Sequence[str]:
    """Accept a string, a number or a boolean."""
    return VALID if isinstance(value, str | bool | int | float) else ("must be a string, a number or a boolean",)


def date(value: object) -> Sequence[str]:
    """Accept a date."""
    return VALID if moments.parse_date(value) is not None else ("must be a date in the form YYYY-MM-DD",)


def datetime(value: object) -> Sequence[str]:
    """Accept a date with a time, with or without a time zone."""
    return VALID if moments.parse(value) is not None else ("cannot be parsed as an ISO 8601 datetime",)


def date_or_datetime(value: object) -> Sequence[str]:
    """A day, or a moment of it."""
    return VALID if moments.parse_date(value) is not None else datetime(value)


def one_of(*allowed: str) -> Validator:
    """Return a validator of an enum."""
    error = (f"must be one of {', '.join(allowed)}",)

    def validate(value: object) -> Sequence[str]:
        return VALID if isinstance(value, str) and value in allowed else error

    return validate


def matching(pattern: str, description: str) -> Validator:
    """Return a validator of a string that matches a pattern."""
    compiled = re.compile(pattern, re.ASCII)
    error = (f"must be {description}",)

    def validate(value: object) -> Sequence[str]:
        return VALID if isinstance(value, str) and compiled.fullmatch(value) else error

    return validate


def either(*validators: Validator) -> Validator:
    """Return a validator that accepts what one of the validators accepts."""

    def validate(value: object) -> Sequence[str]:
        found = [inner(value) for inner in validators]
        return VALID if not all(found) else [error for errors in found for error in errors]

    return validate


def or_null(validate: Validator) -> Validator:
    """Return a validator that accepts null as well."""

    def nullable(value: object) -> Sequence[str]:
        return VALID if value is None else validate(value)

    return nullable


def array(item: Validator, *, most: int | None = None) -> Validator:
    """Return a validator of an array and its items."""

    def validate(value: object) -> Sequence[str]:
        items = as_list(value)
        if items is None:
            return ("must be an array",)
        if most is not None and len(items) > most:
            return (f"must not have more than {most} elements",)
        return [f"[{index}] {error}" for index, each in enumerate(items) for error in item(each)]

    return validate


def fields(required: Mapping[str, Validator], optional: Mapping[str, Validator] | None = None) -> Validator:
    """Return a validator of an object; it may have additional fields."""
    known = {**required, **(optional or {})}

    def validate(value: object) -> Sequence[str]:
        found = as_object(value)
        if found is None:
            return ("must be an object",)
        missing = [f"{name} is required" for name in required if name not in found]
        return missing + [
            f"{name} {error}" for name, inner in known.items() if name in found for error in inner(found[name])
        ]

    return validate


def identifier(value: object) -> Sequence[str]:
    """Accept the identifier of a customer: a string or an integer, which counts as the string of its digits.

    The documentation says strings; recordings of 2015 and 2020 show that the API accepts integers.
    """
    return VALID if as_identifier(value) is not None else ("must be a string or an integer",)


def as_identifier(value: object) -> str | None:
    """Return an identifier as responses show it."""
    number = as_whole_number(value)
    return as_text(value) if number is None else str(number)


def as_identifiers(value: object) -> Mapping[str, object]:
    """Return the distinct identifiers of a list, each with its value in the request."""
    given = {as_identifier(each): each for each in as_list(value) or ()}
    return {identifier: each for identifier, each in given.items() if identifier is not None}
