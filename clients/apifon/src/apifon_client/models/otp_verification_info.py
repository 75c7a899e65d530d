# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.otp_outcome import OtpOutcome
from apifon_client.results import VerificationInfo
from engagement_core.model import Model


@attrs.define(kw_only=True)
class OtpVerificationInfo(VerificationInfo, Model):
    """The outcome of the check of a one-time password."""

    status_code: OtpOutcome | str
    """The outcome. A number in the sample and in the table of outcomes, a string in the table of fields."""

    description: str
    """The outcome in words."""
