# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.external_id import ExternalId
from braze_rest_client.models.user_alias import UserAlias
from braze_rest_client.models.user_export_field import UserExportField
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportByIds(Model):
    """Users whose profiles to export."""

    external_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the users. At most 50 items."""

    user_aliases: list[UserAlias] | UnsetType = UNSET
    """The aliases of the users. At most 50 items."""

    device_id: str | UnsetType = UNSET
    """The identifier of a device of the user, as methods of the SDK such as `getDeviceId` return it."""

    braze_id: str | UnsetType = UNSET
    """Braze's identifier of the user."""

    email_address: str | UnsetType = UNSET
    """The e-mail address of the user."""

    phone: str | UnsetType = UNSET
    """The phone number of the user in E.164."""

    fields_to_export: list[UserExportField] | UnsetType = UNSET
    """The fields to return. Required of customers who joined on or after August 22, 2024, and for the higher rate
    limit.
    """
