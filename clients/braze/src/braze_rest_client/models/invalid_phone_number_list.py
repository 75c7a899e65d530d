# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.invalid_phone_number import InvalidPhoneNumber
from engagement_core.model import Model


@attrs.define(kw_only=True)
class InvalidPhoneNumberList(Model):
    """Phone numbers that are invalid."""

    sms: list[InvalidPhoneNumber]
    """The phone numbers."""

    message: str
    """The status of the request, `success` if all went well."""
