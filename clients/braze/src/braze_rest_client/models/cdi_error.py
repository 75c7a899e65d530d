# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CdiError:
    """The reason for which a request was rejected."""

    message: str
    """The reason."""
