# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.subscriber_write import SubscriberWrite


@attrs.define(kw_only=True)
class SubscribersCreate:
    """Subscribers to be added, or updated where they exist."""

    subscribers: list[SubscriberWrite]
    """The subscribers."""

    update_on_duplicate: bool | UnsetType = UNSET
    """Whether a subscriber that is in the list already is updated; otherwise it is left out. Default false."""
