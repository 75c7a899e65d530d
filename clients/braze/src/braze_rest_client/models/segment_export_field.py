# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SegmentExportField: TypeAlias = Literal[
    "apps",
    "attributed_campaign",
    "attributed_source",
    "attributed_adgroup",
    "attributed_ad",
    "push_subscribe",
    "email_subscribe",
    "braze_id",
    "country",
    "created_at",
    "created_from",
    "custom_attributes",
    "custom_events",
    "devices",
    "dob",
    "email",
    "external_id",
    "first_name",
    "gender",
    "home_city",
    "language",
    "last_coordinates",
    "last_name",
    "phone",
    "purchases",
    "push_tokens",
    "random_bucket",
    "time_zone",
    "total_revenue",
    "uninstalled_at",
    "user_aliases",
    "campaigns_received",
    "canvases_received",
]
"""A field of a user profile."""
