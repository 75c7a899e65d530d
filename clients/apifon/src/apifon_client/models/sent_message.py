# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.shortened_link import ShortenedLink
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SentMessage(Model):
    """An accepted message."""

    message_id: str
    """The identifier of the message, which delivery reports name."""

    length: int
    """The size of the message, for an SMS in bytes, for an IM or a one-time password in characters."""

    custom_id: str | None = None
    """Your own identifier of the subscriber, if the request included one."""

    short_url: str | None = None
    """The shortened link of the first landing page. Superseded by `landing_pages`."""

    short_code: str | None = None
    """The code in that shortened link. Superseded by `landing_pages`."""

    landing_pages: dict[str, ShortenedLink] | None = None
    """The shortened links, by the key of the landing page. For an IM, those that only its fallback SMS mentions are not
    included.
    """
