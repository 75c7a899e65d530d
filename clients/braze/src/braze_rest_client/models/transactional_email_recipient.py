# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.custom_attribute_value import CustomAttributeValue
from braze_rest_client.models.user_alias import UserAlias
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TransactionalEmailRecipient(Model):
    """A user who receives a transactional e-mail, by either `external_user_id` or `user_alias`. With `attributes`, a
    user who does not exist is created.
    """

    user_alias: UserAlias | UnsetType = UNSET
    """An alias of the user."""

    external_user_id: str | UnsetType = UNSET
    """Your own identifier of the user."""

    attributes: dict[str, CustomAttributeValue] | UnsetType = UNSET
    """Attributes to set before the e-mail is sent. Of several requests with different values, each sees its own
    `first_name`, `last_name` and `email`; this does not hold for custom attributes.
    """
