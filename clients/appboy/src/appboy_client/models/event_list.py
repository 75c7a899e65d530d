# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EventList:
    """A page of names of custom events."""

    message: str
    """The status of the export, `success` if it had no errors."""

    events: list[str]
    """The names, in alphabetical order."""
