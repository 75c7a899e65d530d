# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.result_info import ResultInfo
from apifon_client.models.sent_message import SentMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class GatewayError(Model):
    """An error response of the SMS, IM or OTP gateway. Some of its fields may be missing."""

    result_info: ResultInfo
    """The error."""

    request_id: str | None = None
    """The identifier of the request."""

    reference: str | None = None
    """The reference that an SMS or IM request named."""

    reference_id: str | None = None
    """The reference that an OTP request named."""

    results: dict[str, list[SentMessage]] | None = None
    """The messages of an SMS or IM request, by number."""

    result: list[SentMessage] | None = None
    """The messages of an OTP request."""
