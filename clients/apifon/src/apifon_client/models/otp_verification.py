# Generated from specs/apifon/openapi.yaml; do not edit.

"""OtpVerification."""

from __future__ import annotations

import attrs

from apifon_client.models.otp_verification_info import OtpVerificationInfo


@attrs.define(kw_only=True)
class OtpVerification:
    """The result of the check of a one-time password."""

    request_id: str
    """The identifier of the request."""

    result_info: OtpVerificationInfo
    """The outcome."""
