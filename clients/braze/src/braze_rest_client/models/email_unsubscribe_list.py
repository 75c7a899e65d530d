# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_unsubscribe import EmailUnsubscribe
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailUnsubscribeList(Model):
    """Addresses that have unsubscribed."""

    emails: list[EmailUnsubscribe]
    """The addresses."""

    message: str
    """The status of the request, `success` if all went well."""
