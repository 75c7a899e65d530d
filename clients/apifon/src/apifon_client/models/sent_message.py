# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.shortened_link import ShortenedLink


@attrs.define(kw_only=True)
class SentMessage:
    """A message that was taken in."""

    message_id: str
    """The identifier of the message, which delivery reports name."""

    length: int
    """The size of the message, for an SMS in bytes, for an IM or a one-time password in characters."""

    custom_id: str | None = None
    """The caller's own identifier of the subscriber, where the request gave one."""

    short_url: str | None = None
    """The shortened link of the first landing page. Superseded by `landing_pages`."""

    short_code: str | None = None
    """The code in that shortened link. Superseded by `landing_pages`."""

    landing_pages: dict[str, ShortenedLink] | None = None
    """The shortened links, by the key of the landing page. For an IM, those that only its SMS in case of failure
    mentions are not among them.
    """
