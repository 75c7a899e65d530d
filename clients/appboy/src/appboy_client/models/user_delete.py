# Generated from specs/appboy/openapi.yaml; do not edit.

"""UserDelete."""

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class UserDelete:
    """The users to be deleted, by one kind of identifier."""

    external_ids: list[str] | UnsetType = UNSET
    """The customer's own identifiers of the users. At most 50 items."""

    appboy_ids: list[str] | UnsetType = UNSET
    """Appboy's identifiers of the users. At most 50 items."""
