# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserPurchase(Model):
    """A product that a user has purchased."""

    name: str | None = None
    """The name of the product, or null."""

    first: str | None = None
    """The date when it was first purchased."""

    last: str | None = None
    """The date when it was last purchased."""

    count: int | None = None
    """How often it was purchased."""
