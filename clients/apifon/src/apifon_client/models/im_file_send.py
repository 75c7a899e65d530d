# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.file_recipient import FileRecipient
from apifon_client.models.im_file_channel import ImFileChannel
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImFileSend(Model):
    """A file to send by IM."""

    subscribers: list[FileRecipient]
    """The recipients."""

    im_channels: list[ImFileChannel]
    """The channels with their files."""

    reference_id: str | UnsetType = UNSET
    """Your own reference, for reports. At most 255 characters."""

    callback_url: str | UnsetType = UNSET
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    reply_url: str | UnsetType = UNSET
    """The URL that receives replies, over https with a valid certificate. The sender must have two-way messaging
    enabled. Pattern `^(https://.*)?$`.
    """

    date: dt.datetime | str | UnsetType = UNSET
    """When the file is sent; if omitted, immediately. Pattern
    `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
    """
