# Copied from overrides/appboy/mocking/identifiers.py; edit it there.

"""Identifiers that the customer has chosen: a string, or a number that counts as the string of its digits.

The documentation says strings; numbers were accepted by the API in recordings of 2015 and 2020.
"""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_list, as_text, as_whole_number

from .checks import FINE


def identifier(value: object) -> Sequence[str]:
    """A string or an integer."""
    return FINE if as_identifier(value) is not None else ("must be a string or an integer",)


def as_identifier(value: object) -> str | None:
    """The identifier as answers show it."""
    number = as_whole_number(value)
    return as_text(value) if number is None else str(number)


def as_identifiers(value: object) -> Mapping[str, object]:
    """The identifiers of a list, each once, with what the request had in their place."""
    given = {as_identifier(each): each for each in as_list(value) or ()}
    return {identifier: each for identifier, each in given.items() if identifier is not None}
