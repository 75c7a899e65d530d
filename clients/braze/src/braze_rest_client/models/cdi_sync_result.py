# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CdiSyncResult:
    """The outcome of a request."""

    message: str
    """The outcome."""
