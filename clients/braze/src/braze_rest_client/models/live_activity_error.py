# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class LiveActivityError:
    """An invalid request."""

    error: str
    """The reason, for people."""
