# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendIdCreateResult(Model):
    """A new send ID."""

    message: Literal["success"]
    """The word `success`."""

    send_id: str
    """The identifier."""
