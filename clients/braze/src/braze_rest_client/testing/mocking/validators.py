# Copied from overrides/braze/mocking/validators.py; edit it there.

"""Validators of JSON values: each returns the errors of a value, as sentences whose subject is the field's name."""

import re
from collections.abc import Callable, Mapping, Sequence

from engagement_core.testing.values import as_list, as_number, as_object, as_text, as_whole_number

from . import times

Validator = Callable[[object], Sequence[str]]
VALID: Sequence[str] = ()


def satisfying(test: Callable[[object], bool], description: str) -> Validator:
    """Return a validator that accepts what satisfies a test."""
    error = (f"must be {description}",)
    return lambda value: VALID if test(value) else error


def is_email(value: object) -> bool:
    """Whether a value is an e-mail address."""
    return isinstance(value, str) and re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+", value) is not None


def is_phone(value: object) -> bool:
    """Whether a value is a phone number in E.164 format; the samples leave the plus out."""
    return isinstance(value, str) and re.fullmatch(r"\+?[0-9]{3,15}", value, re.ASCII) is not None


def anything(_: object) -> Sequence[str]:
    """Accept any value."""
    return VALID


text = satisfying(lambda value: isinstance(value, str), "a string")
filled = satisfying(lambda value: isinstance(value, str) and value != "", "a string that is not empty")
flag = satisfying(lambda value: isinstance(value, bool), "a boolean")
number = satisfying(lambda value: as_number(value) is not None, "a number")
whole = satisfying(lambda value: as_whole_number(value) is not None, "an integer")
mapping = satisfying(lambda value: as_object(value) is not None, "an object")
scalar = satisfying(lambda value: isinstance(value, str | bool | int | float), "a string, a number or a boolean")
moment = satisfying(lambda value: times.parse(value) is not None, "an ISO 8601 datetime")
day = satisfying(lambda value: times.parse_day(value) is not None, "a date in the form YYYY-MM-DD")
date = satisfying(lambda value: times.parse_any(value) is not None, "a date or an ISO 8601 datetime")
identifier = satisfying(lambda value: as_identifier(value) is not None, "a string or an integer")
"""The identifier of a user. The pages say strings; recordings of 2015 to 2021 show that integers are accepted."""
email = satisfying(is_email, "an e-mail address")
phone = satisfying(is_phone, "a phone number in E.164 format")


def between(least: float, most: float) -> Validator:
    """Return a validator of a number within bounds."""

    def within(value: object) -> bool:
        found = as_number(value)
        return found is not None and least <= found <= most

    return satisfying(within, f"a number between {least} and {most}")


def one_of(*allowed: str) -> Validator:
    """Return a validator of an enum."""
    return satisfying(lambda value: isinstance(value, str) and value in allowed, f"one of {', '.join(allowed)}")


def matching(pattern: str, description: str) -> Validator:
    """Return a validator of a string that matches a pattern."""
    compiled = re.compile(pattern, re.ASCII)
    return satisfying(lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None, description)


def either(*validators: Validator) -> Validator:
    """Return a validator that accepts what one of the validators accepts."""

    def validate(value: object) -> Sequence[str]:
        found = [inner(value) for inner in validators]
        return VALID if not all(found) else [error for errors in found for error in errors]

    return validate


def array(item: Validator, *, least: int = 0, most: int | None = None) -> Validator:
    """Return a validator of an array and its items."""

    def validate(value: object) -> Sequence[str]:
        items = as_list(value)
        if items is None:
            return ("must be an array",)
        if len(items) < least:
            return (f"must have at least {least} elements",)
        if most is not None and len(items) > most:
            return (f"must not have more than {most} elements",)
        return [f"[{index}] {error}" for index, each in enumerate(items) for error in item(each)]

    return validate


def fields(required: Mapping[str, Validator], optional: Mapping[str, Validator] | None = None) -> Validator:
    """Return a validator of an object, which may have more fields."""
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


def as_identifier(value: object) -> str | None:
    """Return the identifier of a user as responses show it."""
    whole_number = as_whole_number(value)
    return as_text(value) if whole_number is None else str(whole_number)


def texts(value: object) -> list[str]:
    """Return the strings of a validated value that may be one string or an array of them."""
    found = as_list(value)
    given = [value] if found is None else found
    return [each for each in map(as_identifier, given) if each is not None]


def objects(value: object) -> list[dict[str, object]]:
    """Return the objects of an array; other elements are left out."""
    return [each for each in map(as_object, as_list(value) or []) if each is not None]
