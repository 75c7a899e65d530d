# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.condition import Condition
from apifon_client.models.sort import Sort
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Query(Model):
    """The conditions, the fields to return and the order of the results."""

    conditions: list[Condition] | UnsetType = UNSET
    """The conditions, all of which must be met."""

    sort: Sort | UnsetType = UNSET
    """The order of the results."""

    fields: list[str] | str | UnsetType = UNSET
    """The fields to return, as a list (in the samples) or separated by commas (in the tables)."""

    page: int | str | UnsetType = UNSET
    """The page of the results. An integer in the tables, a string of digits in the samples. Default 1."""

    size: int | UnsetType = UNSET
    """The number of results per page. At most 200; default 200."""
