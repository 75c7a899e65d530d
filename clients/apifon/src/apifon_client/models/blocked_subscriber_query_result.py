# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.blocked_subscriber import BlockedSubscriber
from apifon_client.models.page_meta import PageMeta
from engagement_core.model import Model


@attrs.define(kw_only=True)
class BlockedSubscriberQueryResult(Model):
    """A page of the blocks that a query found."""

    meta: PageMeta
    """The position of the page in the results."""

    results: list[BlockedSubscriber]
    """The blocks of the page, with the requested fields."""
