# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.im_file_type import ImFileType
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImFileChannel(Model):
    """The file of an IM."""

    file_name: str
    """The name that the message shows. At most 25 characters."""

    file_type: ImFileType
    """The format of the file."""

    file_url: str
    """The URL of the hosted file."""

    id: str | UnsetType = UNSET
    """The channel; if omitted, the one of the API token."""

    sender_id: str | UnsetType = UNSET
    """The sender; if omitted, the one of the API token."""

    ttl: int | UnsetType = UNSET
    """The number of seconds for which delivery is attempted. 30 to 86400; default 86400."""
