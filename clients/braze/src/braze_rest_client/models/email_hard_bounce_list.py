# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_hard_bounce import EmailHardBounce
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailHardBounceList(Model):
    """Addresses that have hard-bounced."""

    emails: list[EmailHardBounce]
    """The addresses."""

    message: str
    """The status of the request, `success` if all went well."""
