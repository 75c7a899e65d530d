# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.data_coding import DataCoding
from engagement_core.model import Model


@attrs.define(kw_only=True)
class FailoverMessage(Model):
    """The SMS that is sent if an IM fails. It has `text` and `sender_id`; an empty object, as in a sample, means no
    SMS.
    """

    text: str | UnsetType = UNSET
    """The text, with `{key}` for each value of `params` and for each landing page. Placeholders need the coding 0 or 2.
    A text that is longer than one part of its coding is split.
    """

    dc: DataCoding | UnsetType = UNSET
    """The coding of the text. Default 0."""

    sender_id: str | UnsetType = UNSET
    """The sender that the SMS shows. Pattern `^([0-9]{1,16}|[0-9A-Za-z]{1,11})$`."""
