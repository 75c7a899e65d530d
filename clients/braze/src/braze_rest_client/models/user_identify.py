# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.alias_to_identify import AliasToIdentify
from braze_rest_client.models.email_to_identify import EmailToIdentify
from braze_rest_client.models.phone_to_identify import PhoneToIdentify
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserIdentify(Model):
    """The users to identify; at most 50. One of the lists is required."""

    aliases_to_identify: list[AliasToIdentify] | UnsetType = UNSET
    """Users with an alias. At most 50 items."""

    emails_to_identify: list[EmailToIdentify] | UnsetType = UNSET
    """Users with an e-mail address."""

    phone_numbers_to_identify: list[PhoneToIdentify] | UnsetType = UNSET
    """Users with a phone number."""
