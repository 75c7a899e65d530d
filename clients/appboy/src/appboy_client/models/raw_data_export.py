# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class RawDataExport(Model):
    """The raw events to export, and how to export them."""

    starting_at: dt.datetime
    """When the events begin, not more than 3 months ago."""

    ending_at: dt.datetime
    """When the events end, not more than a week after they begin."""

    app_ids: list[str] | UnsetType = UNSET
    """The identifiers of the apps, from the developer console; `api` means the REST API. If omitted, the events of all
    apps.
    """

    callback_endpoint: str | UnsetType = UNSET
    """The URL that is called when the export has finished."""

    event_names: list[str] | UnsetType = UNSET
    """The names of the events. If omitted, all events."""

    output_format: str | UnsetType = UNSET
    """The format of the files, `zip` or `gzip`. An unknown format is treated as `zip`."""
