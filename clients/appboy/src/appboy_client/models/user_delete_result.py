# Generated from specs/appboy/openapi.yaml; do not edit.

"""UserDeleteResult."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserDeleteResult:
    """How many users were deleted."""

    deleted: int
    """How many users were deleted."""

    invalid_user_ids: list[str] | None = None
    """The identifiers that no user has."""
