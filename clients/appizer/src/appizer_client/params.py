# Generated from specs/appizer/openapi.yaml; do not edit.

"""Typed dictionaries that methods accept in place of models; keys are the field names of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict


class AppCreateParam(TypedDict):
    """An app to create."""

    name: str
    """The name of the app. 1 to 100 characters."""

    description: NotRequired[str]
    """The description of the app. At most 500 characters."""

    website_url: NotRequired[str]
    """The URL of the website."""

    authorized_domains: NotRequired[Sequence[str]]
    """The domains that may use the SDK."""

    data_retention_days: NotRequired[int]
    """The number of days for which event data is kept. 30 to 2555; default 365."""

    timezone: NotRequired[str]
    """The timezone of the app. Default "UTC"."""

    engagement_platform: NotRequired[Literal["none", "wonderpush"]]
    """The platform that reaches the app's users. Default "none"."""

    engagement_credentials: NotRequired[Mapping[str, Any]]
    """The credentials for the engagement platform. Their keys are not documented."""

    email_platform: NotRequired[Literal["none", "brevo"]]
    """The platform that sends the app's e-mails. Default "none"."""

    email_credentials: NotRequired[Mapping[str, Any]]
    """The credentials for the e-mail platform. Their keys are not documented."""

    webhook_enabled: NotRequired[bool]
    """Whether events are forwarded to the webhook. Default false."""

    webhook_url: NotRequired[str]
    """The URL to which events are forwarded."""

    webhook_use_query_params: NotRequired[bool]
    """Whether the webhook receives event data as query parameters. Default false."""

    context_info: NotRequired[str]
    """Background information for texts written by AI. At most 2000 characters."""


class AppUpdateParam(TypedDict):
    """The fields of an app to change; omitted fields stay unchanged."""

    name: NotRequired[str]
    """The name of the app. 1 to 100 characters."""

    description: NotRequired[str]
    """The description of the app. At most 500 characters."""

    website_url: NotRequired[str]
    """The URL of the website."""

    authorized_domains: NotRequired[Sequence[str]]
    """The domains that may use the SDK."""

    data_retention_days: NotRequired[int]
    """The number of days for which event data is kept. 30 to 2555."""

    timezone: NotRequired[str]
    """The timezone of the app."""

    engagement_platform: NotRequired[Literal["none", "wonderpush"]]
    """The platform that reaches the app's users."""

    engagement_credentials: NotRequired[Mapping[str, Any]]
    """The credentials for the engagement platform. Their keys are not documented."""

    email_platform: NotRequired[Literal["none", "brevo"]]
    """The platform that sends the app's e-mails."""

    email_credentials: NotRequired[Mapping[str, Any]]
    """The credentials for the e-mail platform. Their keys are not documented."""

    webhook_enabled: NotRequired[bool]
    """Whether events are forwarded to the webhook."""

    webhook_url: NotRequired[str]
    """The URL to which events are forwarded."""

    webhook_use_query_params: NotRequired[bool]
    """Whether the webhook receives event data as query parameters."""

    context_info: NotRequired[str]
    """Background information for texts written by AI. At most 2000 characters."""
