# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_addresses import EmailAddresses
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailBlocklist(Model):
    """E-mail addresses to block."""

    email: EmailAddresses
    """The address or addresses to block."""
