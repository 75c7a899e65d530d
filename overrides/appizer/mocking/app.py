"""The app object ("Common Fields" of the App Management API)."""

import copy
from datetime import UTC, datetime
from typing import Any

from attrs import Factory, asdict, define

Fields = dict[str, Any]
"""Validated fields of an app by name."""


def _no_domains() -> list[str]:
    return []


def _all_features() -> dict[str, bool]:
    return {"push": True, "analytics": True, "audiences": True, "ai_insights": True}


@define(kw_only=True)
class App:
    """One app with exactly the documented fields, in the order of the documentation of the get call."""

    id: str
    organization_id: str
    name: str
    description: str | None = None
    app_store_url: str | None = None
    play_store_url: str | None = None
    website_url: str | None = None
    engagement_platform: str = "none"
    engagement_credentials: dict[str, object] | None = None
    api_key: str
    api_secret: str
    created_at: str
    updated_at: str
    platform: str = "web"
    bundle_id: str | None = None
    environment: str = "production"
    data_retention_days: int = 365
    timezone: str = "UTC"
    features: dict[str, bool] = Factory(_all_features)
    status: str = "active"
    context_info: str | None = None
    url_context: str | None = None
    email_platform: str = "none"
    email_credentials: dict[str, object] | None = None
    cached_user_count: int = 0
    cached_event_count: int = 0
    cached_last_event: str | None = None
    stats_last_updated: str | None = None
    webhook_url: str | None = None
    webhook_enabled: bool = False
    webhook_use_query_params: bool = False
    authorized_domains: list[str] = Factory(_no_domains)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON."""
        return copy.deepcopy(asdict(self, recurse=False))


def timestamp(seconds: float) -> str:
    """Return a time in the format of the samples: ISO 8601 in UTC with milliseconds and a Z."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
