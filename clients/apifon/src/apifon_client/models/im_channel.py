# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.device_target import DeviceTarget
from apifon_client.models.im_action import ImAction
from apifon_client.models.im_video import ImVideo
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImChannel(Model):
    """The content of an IM. The documented combinations are: a text; an image; a text and an action; a text, an image
    and an action; a video; a text and a video; a text, a video and a button (the video's caption). The first is
    transactional, the others are promotional.
    """

    id: str | UnsetType = UNSET
    """The channel; if omitted, the one of the API token."""

    sender_id: str | UnsetType = UNSET
    """The sender; if omitted, the one of the API token."""

    text: str | UnsetType = UNSET
    """The text, with `{key}` for each value of `params` and for each landing page. `*bold*`, `_italics_`,
    `~strikethrough~` and monospace between groups of three backticks are formatted only if the marks touch the text
    on the inner side. Viber deep links are allowed. At most 1000 characters.
    """

    images: list[str] | UnsetType = UNSET
    """The URL of the image; Viber accepts one. 800 by 800 pixels and PNG, JPEG or JPG are recommended. At most 1
    item.
    """

    actions: list[ImAction] | UnsetType = UNSET
    """The button; Viber accepts one. At most 1 item."""

    videos: list[ImVideo] | UnsetType = UNSET
    """The video; Viber accepts one. At most 1 item."""

    ttl: int | UnsetType = UNSET
    """The number of seconds for which delivery is attempted. 30 to 86400; default 86400."""

    expiry_text: str | UnsetType = UNSET
    """The text that appears if the message is delivered too late."""

    device_target: DeviceTarget | UnsetType = UNSET
    """Which devices the message goes to. Default "SMARTPHONE_AND_OTHER_DEVICES"."""
