# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.blocked_subscriber import BlockedSubscriber
from apifon_client.models.page_links import PageLinks
from apifon_client.models.page_meta import PageMeta
from engagement_core.model import Model


@attrs.define(kw_only=True)
class BlockedSubscriberPage(Model):
    """A page of the bounce list."""

    meta: PageMeta
    """The position of the page in the results."""

    links: PageLinks
    """The URLs of other pages."""

    results: list[BlockedSubscriber]
    """The blocks of the page."""
