# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.sort_direction import SortDirection
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Sort(Model):
    """The order of the results of a query."""

    sort_dir: SortDirection | UnsetType = UNSET
    """The direction of the order. Default "ASC"."""

    sort_field: str | UnsetType = UNSET
    """The field by which the results are ordered. Default "id"."""
