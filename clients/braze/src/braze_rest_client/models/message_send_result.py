# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.error_item import ErrorItem
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MessageSendResult(WriteResult, Model):
    """The messages are accepted, except those in `errors`."""

    message: Literal["success"]
    """The word `success`."""

    dispatch_id: str | None = None
    """The identifier of the transmission."""

    send_id: str | None = None
    """The identifier under which the statistics are grouped. Only if the messages were sent as a broadcast of a
    campaign.
    """

    errors: list[ErrorItem] | None = None
    """The errors of single messages; the others are accepted."""
