# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.transactional_email_recipient import TransactionalEmailRecipient
from braze_rest_client.models.trigger_properties import TriggerProperties
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TransactionalEmailSend(Model):
    """A transactional e-mail to one user."""

    recipient: TransactionalEmailRecipient
    """The user who receives the e-mail."""

    external_send_id: str | UnsetType = UNSET
    """Your own identifier of this e-mail, which its events repeat. Another request with the same identifier within 24
    hours sends nothing new. Pattern `^[a-zA-Z0-9\\-_+\\/=]+$`.
    """

    trigger_properties: TriggerProperties | UnsetType = UNSET
    """Values for placeholders of the message."""
