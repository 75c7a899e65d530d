# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionError(Model):
    """An error of a change of subscription groups."""

    message: str
    """What is wrong."""

    errors: list[str | dict[str, Any]] | None = None
    """Further errors."""
