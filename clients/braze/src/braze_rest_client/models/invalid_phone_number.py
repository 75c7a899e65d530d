# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.invalid_phone_number_reason import InvalidPhoneNumberReason
from engagement_core.model import Model


@attrs.define(kw_only=True)
class InvalidPhoneNumber(Model):
    """A phone number that is invalid."""

    phone: str
    """The phone number, in E.164."""

    invalid_detected_at: str
    """When it was found invalid, in ISO 8601."""

    reason: InvalidPhoneNumberReason
    """Why it is invalid."""
