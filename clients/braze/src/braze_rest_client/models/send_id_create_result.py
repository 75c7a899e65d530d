# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class SendIdCreateResult:
    """A new send ID."""

    message: Literal["success"]
    """The word `success`."""

    send_id: str
    """The identifier."""
