# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.unsubscribe import Unsubscribe
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UnsubscribeList(Model):
    """Addresses that have unsubscribed. The documentation of 2017 shows no response; the fields are from Braze's
    current documentation.

    Source: www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses (confidence: medium).
    """

    emails: list[Unsubscribe] | None = None
    """The addresses."""

    message: str | None = None
    """The status of the request, `success` if all went well."""
