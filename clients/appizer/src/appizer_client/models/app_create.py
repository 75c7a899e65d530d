# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class AppCreate(Model):
    """An app to create."""

    name: str
    """The name of the app. 1 to 100 characters."""

    description: str | UnsetType = UNSET
    """The description of the app. At most 500 characters."""

    website_url: str | UnsetType = UNSET
    """The URL of the website."""

    authorized_domains: list[str] | UnsetType = UNSET
    """The domains that may use the SDK."""

    data_retention_days: int | UnsetType = UNSET
    """The number of days for which event data is kept. 30 to 2555; default 365."""

    timezone: str | UnsetType = UNSET
    """The timezone of the app. Default "UTC"."""

    engagement_platform: Literal["none", "wonderpush"] | UnsetType = UNSET
    """The platform that reaches the app's users. Default "none"."""

    engagement_credentials: dict[str, Any] | UnsetType = attrs.field(default=UNSET, repr=mask)
    """The credentials for the engagement platform. Their keys are not documented."""

    email_platform: Literal["none", "brevo"] | UnsetType = UNSET
    """The platform that sends the app's e-mails. Default "none"."""

    email_credentials: dict[str, Any] | UnsetType = attrs.field(default=UNSET, repr=mask)
    """The credentials for the e-mail platform. Their keys are not documented."""

    webhook_enabled: bool | UnsetType = UNSET
    """Whether events are forwarded to the webhook. Default false."""

    webhook_url: str | UnsetType = UNSET
    """The URL to which events are forwarded."""

    webhook_use_query_params: bool | UnsetType = UNSET
    """Whether the webhook receives event data as query parameters. Default false."""

    context_info: str | UnsetType = UNSET
    """Background information for texts written by AI. At most 2000 characters."""
