# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EventNameList:
    """A page of names of custom events."""

    message: str
    """The status of the export, `success` if it had no errors."""

    events: list[str]
    """The names."""
