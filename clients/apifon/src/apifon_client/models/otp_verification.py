# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.otp_verification_info import OtpVerificationInfo
from apifon_client.results import Verification
from engagement_core.model import Model


@attrs.define(kw_only=True)
class OtpVerification(Verification, Model):
    """The result of the check of a one-time password."""

    request_id: str
    """The identifier of the request."""

    result_info: OtpVerificationInfo
    """The outcome."""
