# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.recipient import Recipient
from apifon_client.models.sms_message import SmsMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SmsSend(Model):
    """An SMS to send."""

    subscribers: list[Recipient]
    """The recipients."""

    message: SmsMessage
    """The content."""

    reference_id: str | UnsetType = UNSET
    """Your own reference, for reports. At most 255 characters."""

    callback_url: str | UnsetType = UNSET
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    tte: str | UnsetType = UNSET
    """The time for which delivery is attempted: a number of seconds, or the end as `yyyy-MM-dd'T'HH:mm:ss`. Less than
    60 seconds counts as 60, more than 48 hours as 48 hours; `0` and an omitted value mean 8 hours. Some operators
    ignore it. Pattern
    `^([0-9]+|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])$`; default
    "28800".
    """

    date: dt.datetime | str | UnsetType = UNSET
    """When the message is sent; if omitted, immediately. Pattern
    `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
    """
