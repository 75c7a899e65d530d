# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

import attrs

from braze_rest_client.models.custom_attribute_filter import CustomAttributeFilter
from braze_rest_client.models.email_subscription_filter import EmailSubscriptionFilter
from braze_rest_client.models.last_used_app_filter import LastUsedAppFilter
from braze_rest_client.models.push_subscription_filter import PushSubscriptionFilter
from engagement_core.model import Model, name_types


@attrs.define(kw_only=True)
class AudienceAnd(Model):
    """Users selected by all of the parts."""

    AND: list[ConnectedAudience]
    """The parts."""


@attrs.define(kw_only=True)
class AudienceOr(Model):
    """Users selected by at least one of the parts."""

    OR: list[ConnectedAudience]
    """The parts."""


ConnectedAudience: TypeAlias = (
    AudienceAnd
    | AudienceOr
    | CustomAttributeFilter
    | PushSubscriptionFilter
    | EmailSubscriptionFilter
    | LastUsedAppFilter
)
"""Selects users by one filter, or by several that are combined with AND or OR and may be nested. There are no filters
on default attributes, custom events, segments, engagement with messages or nested custom attributes.
"""


name_types(AudienceAnd, AudienceOr, ConnectedAudience=ConnectedAudience)
