# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeComparison(Model):
    """Compares a custom attribute with a value. Its type determines the possible comparisons. Every type: `exists`,
    `does_not_exist`. String: `equals`, `not_equal`, `matches_regex`, `does_not_match_regex`. Array:
    `includes_value`, `does_not_include_value`. Number: `equals`, `not_equal`, `greater_than`,
    `greater_than_or_equal_to`, `less_than`, `less_than_or_equal_to`. Boolean: `equals`, `not_equal`. Time:
    `less_than_x_days_ago`, `greater_than_x_days_ago`, `less_than_x_days_in_the_future`,
    `greater_than_x_days_in_the_future`, `after`, `before`.
    """

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal[
        "equals",
        "not_equal",
        "matches_regex",
        "does_not_match_regex",
        "exists",
        "does_not_exist",
        "includes_value",
        "does_not_include_value",
        "greater_than",
        "greater_than_or_equal_to",
        "less_than",
        "less_than_or_equal_to",
        "less_than_x_days_ago",
        "greater_than_x_days_ago",
        "less_than_x_days_in_the_future",
        "greater_than_x_days_in_the_future",
        "after",
        "before",
    ]
    """The comparison."""

    value: str | float | bool | UnsetType = UNSET
    """The value to compare with: none for `exists` and `does_not_exist`, a date and time in ISO 8601 for `after` and
    `before`.
    """
