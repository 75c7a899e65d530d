# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.data_coding import DataCoding
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SmsMessage(Model):
    """The content of an SMS."""

    text: str
    """The text, with `{key}` for each value of `params` and for each landing page. Placeholders need the coding 0 or 2.
    A text that is longer than one part of its coding (160, 140 or 70 characters) is split.
    """

    sender_id: str
    """The sender that the message shows. Pattern `^([0-9]{1,16}|[0-9A-Za-z]{1,11})$`."""

    dc: DataCoding | UnsetType = UNSET
    """The coding of the text. Default 0."""
