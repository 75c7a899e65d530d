# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImReplyMessage(Model):
    """The content of a reply: a text, or a file. The table of fields names the file's fields `media_url` and
    `media_filename`, the sample `mediaUrl` and `mediaFileName`. Photos are jpg, jpeg, png, bmp, gif, svg or webp,
    videos avi, wmv, mov, mp4, m4v, 3gpp, 3gpp2, asf, mkv, mp2ts or webm; documents, PDF and spreadsheets are
    possible too.
    """

    text: str | None
    """The text; null if the reply is a file. Formatted text keeps its marks, as in `*Hello*`."""

    media_url: str | None = None
    """The URL from which the file can be downloaded for up to seven days; null if the reply is a text."""

    media_filename: str | None = None
    """The name of the file; null if the reply is a text."""

    mediaUrl: str | None = None
    """The URL from which the file can be downloaded for up to seven days, under the field name used in the sample."""

    mediaFileName: str | None = None
    """The name of the file, under the field name used in the sample."""
