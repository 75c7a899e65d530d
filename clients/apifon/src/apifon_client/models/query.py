# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.condition import Condition
from apifon_client.models.sort import Sort


@attrs.define(kw_only=True)
class Query:
    """What to look for, what to answer and in which order."""

    conditions: list[Condition] | UnsetType = UNSET
    """The conditions, all of which must be met."""

    sort: Sort | UnsetType = UNSET
    """The order of the results."""

    fields: list[str] | str | UnsetType = UNSET
    """The fields that the answer shall hold, as a list (so the samples) or separated by commas (so the tables)."""

    page: int | str | UnsetType = UNSET
    """Which page of the results. An integer in the tables, a string of digits in the samples. Default 1."""

    size: int | UnsetType = UNSET
    """How many results a page holds. At most 200; default 200."""
