# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.page_links import PageLinks
from apifon_client.models.page_meta import PageMeta
from apifon_client.models.subscriber_list import SubscriberList
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberListPage(Model):
    """A page of the account's lists."""

    meta: PageMeta
    """The position of the page in the results."""

    links: PageLinks
    """The URLs of other pages."""

    results: list[SubscriberList]
    """The lists of the page."""
