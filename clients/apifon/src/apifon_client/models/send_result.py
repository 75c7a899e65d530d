# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.result_info import ResultInfo
from apifon_client.models.sent_message import SentMessage
from apifon_client.results import Sending
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendResult(Sending, Model):
    """The acknowledgement of an SMS or an IM."""

    request_id: str
    """The identifier of the request."""

    results: dict[str, list[SentMessage]]
    """The messages, by number."""

    result_info: ResultInfo
    """The result of the request."""

    reference: str | None = None
    """The `reference_id` of the request, if it named one."""
