# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImVideo(Model):
    """The video of an IM."""

    video_url: str
    """The URL of the video. Its server must respond to HEAD requests with a Content-Length."""

    video_content_length: int
    """The size of the file in bytes; at most 200 MB. At most 209715200."""

    video_duration: int
    """The length of the video in seconds. At most 600."""

    thumbnail_image_url: str
    """The URL of a still image for the preview. At most 1000 characters."""

    video_content_type: Literal["3gp", "m4v", "mov", "mp4"]
    """The format of the video; mp4 is recommended."""

    video_caption: str | UnsetType = UNSET
    """The caption of a button that opens the video; if omitted, there is no button. At most 30 characters."""
