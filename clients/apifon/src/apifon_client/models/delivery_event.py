# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.delivery_metadata import DeliveryMetadata
from apifon_client.models.delivery_status import DeliveryStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeliveryEvent(Model):
    """An event of one message."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The sender ID."""

    to: str
    """The subscriber's mobile number."""

    message_id: str
    """The identifier of the message, from the response to the send."""

    status: DeliveryStatus
    """The status of the message."""

    timestamp: int
    """The time of the delivery report, in epoch seconds."""

    price: str
    """The price of the message."""

    vat: str
    """The tax (VAT) on that price."""

    custom_id: str | None = None
    """Your own identifier of the subscriber, if the send included one."""

    error_code: str | None = None
    """The error code of the delivery report. The samples of a Viber report and of an opened link do not have it."""

    mccmnc: str | None = None
    """The mobile country code and the mobile network code, if they apply."""

    metadata: DeliveryMetadata | None = None
    """More about the event, in some callbacks."""
