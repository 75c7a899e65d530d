# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.subscriber_write import SubscriberWrite
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscribersCreate(Model):
    """Subscribers to add, or to update if they exist."""

    subscribers: list[SubscriberWrite]
    """The subscribers."""

    update_on_duplicate: bool | UnsetType = UNSET
    """Whether a subscriber that is already in the list is updated; otherwise it is skipped. Default false."""
