# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs

from appizer_client.models.app_features import AppFeatures
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class App:
    """An app. The API answers with all of these fields each time."""

    id: str
    """The UUID of the app; no other app has it."""

    organization_id: str
    """The UUID of the organization that the app belongs to."""

    name: str
    """What the app is called."""

    description: str | None
    """What the app is about, if that was given."""

    api_key: str = attrs.field(repr=mask)
    """The key with which the app itself sends tracking data; it starts with `ak_`."""

    api_secret: str = attrs.field(repr=mask)
    """The secret that goes with the tracking key; it starts with `as_`."""

    platform: str
    """The kind of app; `web` for each app made through this API."""

    bundle_id: str | None
    """The bundle id of a mobile app. It can be set in the dashboard only."""

    environment: Literal["production", "staging", "development"]
    """The stage that the app belongs to."""

    app_store_url: str | None
    """The address of the iOS app in the App Store."""

    play_store_url: str | None
    """The address of the Android app in the Google Play Store."""

    website_url: str | None
    """The address of the website."""

    authorized_domains: list[str]
    """The domains that may use the SDK."""

    data_retention_days: int
    """For how many days the data of events is kept; 365 unless another number was given."""

    timezone: str
    """The timezone of the app; UTC unless another one was given."""

    features: AppFeatures
    """Which features the app has."""

    status: Literal["active", "inactive"]
    """Whether the app is in use."""

    engagement_platform: Literal["none", "wonderpush"]
    """The platform that reaches the app's users."""

    engagement_credentials: dict[str, Any] | None = attrs.field(repr=mask)
    """The credentials for the engagement platform. Their keys are not documented."""

    email_platform: Literal["none", "brevo"]
    """The platform that sends the app's e-mails."""

    email_credentials: dict[str, Any] | None = attrs.field(repr=mask)
    """The credentials for the e-mail platform. Their keys are not documented."""

    webhook_enabled: bool
    """Whether events are passed on to the webhook."""

    webhook_url: str | None
    """The address that events are passed on to, where the webhook is in use."""

    webhook_use_query_params: bool
    """Whether the webhook gets the data of an event as query parameters."""

    context_info: str | None
    """Background that the customer gives for texts written by AI."""

    url_context: str | None
    """Background that Appizer itself gathers from the addresses of the app."""

    cached_user_count: int
    """How many users were tracked when the statistics were last refreshed."""

    cached_event_count: int
    """How many events were tracked when the statistics were last refreshed."""

    cached_last_event: dt.datetime | None
    """When the latest event happened; null where there is none."""

    stats_last_updated: dt.datetime | None
    """When the statistics were last refreshed."""

    created_at: dt.datetime
    """When the app was made."""

    updated_at: dt.datetime
    """When the app was last changed."""
