# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class AppCreate:
    """An app to be made."""

    name: str
    """What the app is called. 1 to 100 characters."""

    description: str | UnsetType = UNSET
    """What the app is about. At most 500 characters."""

    website_url: str | UnsetType = UNSET
    """The address of the website."""

    authorized_domains: list[str] | UnsetType = UNSET
    """The domains that may use the SDK."""

    data_retention_days: int | UnsetType = UNSET
    """For how many days the data of events is kept. 30 to 2555; default 365."""

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
    """Whether events are passed on to the webhook. Default false."""

    webhook_url: str | UnsetType = UNSET
    """The address that events are passed on to."""

    webhook_use_query_params: bool | UnsetType = UNSET
    """Whether the webhook gets the data of an event as query parameters. Default false."""

    context_info: str | UnsetType = UNSET
    """Background for texts written by AI. At most 2000 characters."""
