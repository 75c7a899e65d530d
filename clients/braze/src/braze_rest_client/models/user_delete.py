# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.user_alias import UserAlias
from braze_rest_client.models.user_delete_email import UserDeleteEmail
from braze_rest_client.models.user_delete_phone import UserDeletePhone
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDelete(Model):
    """The users to delete, by one kind of identifier. Exactly one of the lists is allowed."""

    external_ids: list[ExternalId] | UnsetType = UNSET
    """External IDs. At most 50 items."""

    user_aliases: list[UserAlias] | UnsetType = UNSET
    """Aliases. At most 50 items."""

    braze_ids: list[str] | UnsetType = UNSET
    """Braze's identifiers. At most 50 items."""

    email_addresses: list[str | UserDeleteEmail] | UnsetType = UNSET
    """E-mail addresses, each with a prioritization. At most 50 items."""

    phone_numbers: list[str | UserDeletePhone] | UnsetType = UNSET
    """Phone numbers, each with a prioritization. At most 50 items."""
