# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserDeleteResult:
    """The number of users that will be deleted."""

    deleted: int
    """The number of users that will be deleted."""
