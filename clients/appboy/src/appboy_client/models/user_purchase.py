# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserPurchase:
    """What a user has bought."""

    name: str | None = None
    """The name of the product, or null."""

    first: str | None = None
    """The date when it was first bought."""

    last: str | None = None
    """The date when it was last bought."""

    count: int | None = None
    """How often it was bought."""
