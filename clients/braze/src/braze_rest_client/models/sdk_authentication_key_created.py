# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SdkAuthenticationKeyCreated:
    """The new SDK authentication key."""

    id: str
    """The identifier of the key."""
