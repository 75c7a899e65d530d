# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs

from appizer_client.models.app_features import AppFeatures
from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class App(Model):
    """An app. The API always returns all of these fields."""

    id: str
    """The unique UUID of the app."""

    organization_id: str
    """The UUID of the organization that the app belongs to."""

    name: str
    """The name of the app."""

    description: str | None
    """The description of the app, if set."""

    api_key: str = attrs.field(repr=mask)
    """The key with which the app itself sends tracking data; it starts with `ak_`."""

    api_secret: str = attrs.field(repr=mask)
    """The secret that goes with the tracking key; it starts with `as_`."""

    platform: str
    """The kind of app; `web` for each app created through this API."""

    bundle_id: str | None
    """The bundle ID of a mobile app. It can be set only in the dashboard."""

    environment: Literal["production", "staging", "development"]
    """The stage of the app."""

    app_store_url: str | None
    """The URL of the iOS app in the App Store."""

    play_store_url: str | None
    """The URL of the Android app in the Google Play Store."""

    website_url: str | None
    """The URL of the website."""

    authorized_domains: list[str]
    """The domains that may use the SDK."""

    data_retention_days: int
    """The number of days for which event data is kept; 365 by default."""

    timezone: str
    """The timezone of the app; UTC by default."""

    features: AppFeatures
    """The features of the app."""

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
    """Whether events are forwarded to the webhook."""

    webhook_url: str | None
    """The URL to which events are forwarded, if the webhook is in use."""

    webhook_use_query_params: bool
    """Whether the webhook receives event data as query parameters."""

    context_info: str | None
    """Background information from the customer for texts written by AI."""

    url_context: str | None
    """Background information that Appizer gathers from the URLs of the app."""

    cached_user_count: int
    """The number of tracked users at the last refresh of the statistics."""

    cached_event_count: int
    """The number of tracked events at the last refresh of the statistics."""

    cached_last_event: dt.datetime | None
    """When the latest event happened; null if there is none."""

    stats_last_updated: dt.datetime | None
    """When the statistics were last refreshed."""

    created_at: dt.datetime
    """When the app was created."""

    updated_at: dt.datetime
    """When the app was last changed."""
