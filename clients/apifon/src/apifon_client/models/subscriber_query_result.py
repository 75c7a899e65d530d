# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.page_meta import PageMeta
from apifon_client.models.subscriber import Subscriber
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberQueryResult(Model):
    """A page of the subscribers that a query found."""

    meta: PageMeta
    """The position of the page in the results."""

    results: list[Subscriber]
    """The subscribers of the page, with the requested fields."""
