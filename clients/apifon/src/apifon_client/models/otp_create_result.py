# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.result_info import ResultInfo
from apifon_client.models.sent_message import SentMessage
from apifon_client.results import PasswordSending
from engagement_core.model import Model


@attrs.define(kw_only=True)
class OtpCreateResult(PasswordSending, Model):
    """The acknowledgement of a one-time password."""

    request_id: str
    """The identifier of the request."""

    reference_id: str
    """The reference that the request named; needed to check the password."""

    result: list[SentMessage]
    """The messages; more than one if the text had to be split."""

    result_info: ResultInfo
    """The result of the request."""
