# Copied from overrides/appizer/mocking/seeds.py; edit it there.

"""The seed: the documented sample, an app per enum value and nullable field, and more for several pages."""

from attrs import evolve

from .app import App, Fields, timestamp
from .store import new_app

SAMPLE_ID = "550e8400-e29b-41d4-a716-446655440000"
COUNT = 28
"""More than the default page of 20."""

DAY = 86_400.0

_VARIANTS: tuple[Fields, ...] = (
    {"name": "Staging", "environment": "staging", "timezone": "America/New_York"},
    {"name": "Development", "environment": "development", "description": "For developers"},
    {"name": "Inactive", "status": "inactive"},
    {
        "name": "WonderPush",
        "engagement_platform": "wonderpush",
        "engagement_credentials": {"access_token": "fake-wonderpush-token"},
    },
    {"name": "Brevo", "email_platform": "brevo", "email_credentials": {"api_key": "fake-brevo-key"}},
    {
        "name": "On the shelves",
        "app_store_url": "https://apps.apple.com/app/id0000000000",
        "play_store_url": "https://play.google.com/store/apps/details?id=com.example.shelves",
        "bundle_id": "com.example.shelves",
    },
    {
        "name": "Website",
        "website_url": "https://www.example.com/",
        "authorized_domains": ["example.com", "www.example.com"],
        "url_context": "A shop for examples",
    },
    {
        "name": "Webhook",
        "webhook_enabled": True,
        "webhook_url": "https://hooks.example.com/appizer",
        "webhook_use_query_params": True,
    },
    {"name": "Webhook, switched off", "webhook_url": "https://hooks.example.com/paused"},
    {
        "name": "Busy",
        "cached_user_count": 1200,
        "cached_event_count": 345_678,
        "cached_last_event": "2023-11-01T08:00:00.000Z",
        "stats_last_updated": "2023-11-01T08:05:00.250Z",
        "context_info": "Sells examples to examiners",
    },
    {"name": "No features", "features": {"push": False, "analytics": False, "audiences": False, "ai_insights": False}},
    {"name": "Shortest retention", "data_retention_days": 30},
    {"name": "Longest retention", "data_retention_days": 2555},
    {"name": "n"},
    {"name": "N" * 100, "description": "d" * 500, "context_info": "c" * 2000},
)


def seed_apps(start: float) -> list[App]:
    """Return the apps, created one a day up to the day before `start`."""
    sample: Fields = {"id": SAMPLE_ID, "name": "My App", "description": "My awesome app"}
    plain: list[Fields] = [{"name": f"App {number}"} for number in range(len(_VARIANTS) + 1, COUNT)]
    apps = [sample, *_VARIANTS, *plain]
    return [
        evolve(new_app(f"seeded/{number}", timestamp(start - DAY * (len(apps) - number))), **fields)
        for number, fields in enumerate(apps)
    ]
