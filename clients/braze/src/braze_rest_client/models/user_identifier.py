# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.prioritization import Prioritization
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserIdentifier(Model):
    """Names a user by external ID, alias, e-mail address or phone number."""

    external_id: str | UnsetType = UNSET
    """The external ID."""

    user_alias: UserAlias | UnsetType = UNSET
    """The alias."""

    email: str | UnsetType = UNSET
    """The e-mail address."""

    phone: str | UnsetType = UNSET
    """The phone number."""

    prioritization: Prioritization | UnsetType = UNSET
    """How one user is chosen if several have the address or number. Required with `email` and `phone`."""
