# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from apifon_client.models.delivery_event import DeliveryEvent
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeliveryReport(Model):
    """A delivery report, the body of the callback."""

    request_id: str
    """The identifier of the request, from the response to the send."""

    data: list[DeliveryEvent]
    """The events; zero or more."""

    account_id: int
    """The account of the caller."""

    type: Literal["SMS", "VIBER", "MAIL"]
    """The channel of the message. An SMS with a one-time password has `SMS`."""

    url: str | None = None
    """The callback URL. A live report was seen without it. Source: a live sample of an integration, on the field being
    absent (confidence: medium).
    """

    reference_id: str | None = None
    """The reference that the request named. A live report was seen without it. Source: a live sample of an integration,
    on the field being absent (confidence: medium).
    """
