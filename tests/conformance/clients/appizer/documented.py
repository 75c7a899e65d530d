"""What Appizer's documentation says, retyped from its pages and from nothing else.

The pages: the overview "App Management API", those of the five calls (create, list, get, update, delete), and the
general error page. Decisions where the pages are silent: numbers are integers (each is a count, a number of days, a
limit or an offset); times are ISO 8601 with a time zone; of the statuses that are listed without a call, 404 belongs to
the calls that name an app, 409 to those that change something, and the others to all.
"""

from typing import Any

from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Documentation,
    Flag,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Response,
    Text,
)

SAMPLE_ID = "550e8400-e29b-41d4-a716-446655440000"

ID = Text(format="uuid")
TIME = Text(format="date-time")
URL_OR_NULL = Text(format="uri", nullable=True)
TEXT_OR_NULL = Text(nullable=True)
ENGAGEMENT_PLATFORMS = ("none", "wonderpush")
EMAIL_PLATFORMS = ("none", "brevo")

FEATURES = Object(required={"push": Flag(), "analytics": Flag(), "audiences": Flag(), "ai_insights": Flag()})

# Overview, "Common Fields": "All app objects returned by the API contain the following fields".
APP = Object(
    required={
        "id": ID,
        "organization_id": ID,
        "name": Text(),
        "description": TEXT_OR_NULL,
        "api_key": Text(),
        "api_secret": Text(),
        "platform": Text(),
        "bundle_id": TEXT_OR_NULL,
        "environment": Text(one_of=("production", "staging", "development")),
        "app_store_url": URL_OR_NULL,
        "play_store_url": URL_OR_NULL,
        "website_url": URL_OR_NULL,
        "authorized_domains": Array(Text()),
        "data_retention_days": Number(),
        "timezone": Text(),
        "features": FEATURES,
        "status": Text(one_of=("active", "inactive")),
        "engagement_platform": Text(one_of=ENGAGEMENT_PLATFORMS),
        "engagement_credentials": Object(others=Anything(), nullable=True),
        "email_platform": Text(one_of=EMAIL_PLATFORMS),
        "email_credentials": Object(others=Anything(), nullable=True),
        "webhook_enabled": Flag(),
        "webhook_url": URL_OR_NULL,
        "webhook_use_query_params": Flag(),
        "context_info": TEXT_OR_NULL,
        "url_context": TEXT_OR_NULL,
        "cached_user_count": Number(),
        "cached_event_count": Number(),
        "cached_last_event": Text(format="date-time", nullable=True),
        "stats_last_updated": Text(format="date-time", nullable=True),
        "created_at": TIME,
        "updated_at": TIME,
    }
)

# Page of the create call.
APP_CREATE = Object(
    required={"name": Text(min_length=1, max_length=100)},
    optional={
        "description": Text(max_length=500),
        "website_url": Text(format="uri"),
        "authorized_domains": Array(Text()),
        "data_retention_days": Number(minimum=30, maximum=2555, default=365),
        "timezone": Text(default="UTC"),
        "engagement_platform": Text(one_of=ENGAGEMENT_PLATFORMS, default="none"),
        "engagement_credentials": Object(others=Anything()),
        "email_platform": Text(one_of=EMAIL_PLATFORMS, default="none"),
        "email_credentials": Object(others=Anything()),
        "webhook_enabled": Flag(default=False),
        "webhook_url": Text(format="uri"),
        "webhook_use_query_params": Flag(default=False),
        "context_info": Text(max_length=2000),
    },
)

# Page of the update call: the same fields and bounds, all optional, no defaults.
APP_UPDATE = Object(
    optional={
        "name": Text(min_length=1, max_length=100),
        "description": Text(max_length=500),
        "website_url": Text(format="uri"),
        "authorized_domains": Array(Text()),
        "data_retention_days": Number(minimum=30, maximum=2555),
        "timezone": Text(),
        "engagement_platform": Text(one_of=ENGAGEMENT_PLATFORMS),
        "engagement_credentials": Object(others=Anything()),
        "email_platform": Text(one_of=EMAIL_PLATFORMS),
        "email_credentials": Object(others=Anything()),
        "webhook_enabled": Flag(),
        "webhook_url": Text(format="uri"),
        "webhook_use_query_params": Flag(),
        "context_info": Text(max_length=2000),
    }
)

# The app pages show `error` alone, the general error page four fields.
ERROR = Object(
    required={"error": Text()},
    optional={"message": Text(), "code": Text(), "details": Object(others=Anything())},
)

APP_RESULT = Object(required={"success": Flag(), "app": APP})
APP_LIST = Object(
    required={
        "success": Flag(),
        "apps": Array(APP),
        "pagination": Object(
            required={"limit": Number(), "offset": Number(), "total": Number(), "has_more": Flag()},
        ),
    }
)
APP_DELETED = Object(required={"success": Flag(), "message": Text()})

# Page of the get call.
SAMPLE_APP: dict[str, Any] = {
    "id": SAMPLE_ID,
    "organization_id": "cf2701f8-fc4d-4002-8d52-92dd0d1e82a7",
    "name": "My App",
    "description": "My awesome app",
    "app_store_url": None,
    "play_store_url": None,
    "website_url": None,
    "engagement_platform": "none",
    "engagement_credentials": None,
    "api_key": "ak_abc123...",
    "api_secret": "as_...",
    "created_at": "2026-05-16T20:14:48.939Z",
    "updated_at": "2026-05-16T20:14:48.939Z",
    "platform": "web",
    "bundle_id": None,
    "environment": "production",
    "data_retention_days": 365,
    "timezone": "UTC",
    "features": {"push": True, "analytics": True, "audiences": True, "ai_insights": True},
    "status": "active",
    "context_info": None,
    "url_context": None,
    "email_platform": "none",
    "email_credentials": None,
    "cached_user_count": 0,
    "cached_event_count": 0,
    "cached_last_event": None,
    "stats_last_updated": "2026-05-16T20:14:50.519Z",
    "webhook_url": None,
    "webhook_enabled": False,
    "webhook_use_query_params": False,
    "authorized_domains": [],
}

# Page of the delete call.
DELETED: dict[str, Any] = {"success": True, "message": "App deleted successfully"}

BAD_NAME = {"error": "App name is required and must be 1-100 characters"}
BAD_KEY = {"error": "Invalid or revoked API key"}
NO_APP = {"error": "App not found"}

# Overview, "Error Handling", and the general error page.
EVERYWHERE = {
    400: Response(body=ERROR, samples=(BAD_NAME,)),
    401: Response(body=ERROR, samples=(BAD_KEY,)),
    403: Response(body=ERROR),
    429: Response(body=ERROR),
    500: Response(body=ERROR),
    503: Response(body=ERROR),
}
CHANGING = {409: Response(body=ERROR)}
NAMING_AN_APP = {404: Response(body=ERROR, samples=(NO_APP,))}

LEAST: dict[str, Any] = {
    "name": "n",
    "description": "",
    "authorized_domains": [],
    "data_retention_days": 30,
    "engagement_platform": "none",
    "email_platform": "none",
    "webhook_enabled": False,
    "webhook_use_query_params": False,
    "context_info": "",
}
MOST: dict[str, Any] = {
    "name": "N" * 100,
    "description": "d" * 500,
    "website_url": "https://example.com",
    "authorized_domains": ["example.com"],
    "data_retention_days": 2555,
    "timezone": "UTC",
    "engagement_platform": "wonderpush",
    "engagement_credentials": {"key": "value"},
    "email_platform": "brevo",
    "email_credentials": {"key": "value"},
    "webhook_enabled": True,
    "webhook_url": "https://example.com/hook",
    "webhook_use_query_params": True,
    "context_info": "c" * 2000,
}

# Page of the create call.
DEFAULTS: dict[str, Any] = {
    "data_retention_days": 365,
    "timezone": "UTC",
    "engagement_platform": "none",
    "email_platform": "none",
    "webhook_enabled": False,
    "webhook_use_query_params": False,
    # Overview: always so for apps made through the API.
    "platform": "web",
}

ONE_APP = {"id": ID}
SAMPLE_PATH = {"id": SAMPLE_ID}

DOCUMENTATION = Documentation(
    credentials=frozenset({frozenset({"header X-API-Key"})}),
    operations={
        "POST /v1/apps": Operation(
            body=APP_CREATE,
            responses={201: Response(body=APP_RESULT), **EVERYWHERE, **CHANGING},
            requests={
                # Overview, the sample in Node.js.
                "sample": Request(
                    body={"name": "My New App", "description": "My awesome app", "timezone": "America/New_York"}
                ),
                "name alone": Request(
                    body={"name": "My App"}, shows={"success": True, "app": {"name": "My App", **DEFAULTS}}
                ),
                "least": Request(body=LEAST, shows={"app": LEAST}),
                "most": Request(body=MOST, shows={"app": MOST}),
            },
        ),
        "GET /v1/apps": Operation(
            query={
                "limit": Parameter(value=Number(default=20, maximum=100)),
                "offset": Parameter(value=Number(default=0)),
            },
            responses={200: Response(body=APP_LIST), **EVERYWHERE},
            requests={
                # Overview, the sample in Python.
                "sample": Request(shows={"pagination": {"limit": 20, "offset": 0}}),
                "defaults": Request(query={"limit": 20, "offset": 0}),
                "most": Request(query={"limit": 100, "offset": 1}, shows={"pagination": {"limit": 100, "offset": 1}}),
            },
        ),
        "GET /v1/apps/{id}": Operation(
            path=ONE_APP,
            responses={
                200: Response(body=APP_RESULT, samples=({"success": True, "app": SAMPLE_APP},)),
                **EVERYWHERE,
                **NAMING_AN_APP,
            },
            requests={"sample": Request(path=SAMPLE_PATH, shows={"success": True, "app": {"id": SAMPLE_ID}})},
        ),
        "PATCH /v1/apps/{id}": Operation(
            path=ONE_APP,
            body=APP_UPDATE,
            responses={200: Response(body=APP_RESULT), **EVERYWHERE, **NAMING_AN_APP, **CHANGING},
            requests={
                "one field": Request(
                    path=SAMPLE_PATH, body={"name": "Other"}, shows={"app": {"name": "Other", "timezone": "UTC"}}
                ),
                "least": Request(path=SAMPLE_PATH, body=LEAST, shows={"app": LEAST}),
                "most": Request(path=SAMPLE_PATH, body=MOST, shows={"app": MOST}),
            },
        ),
        "DELETE /v1/apps/{id}": Operation(
            path=ONE_APP,
            responses={
                200: Response(body=APP_DELETED, samples=(DELETED,)),
                **EVERYWHERE,
                **NAMING_AN_APP,
                **CHANGING,
            },
            requests={"sample": Request(path=SAMPLE_PATH, shows=DELETED)},
        ),
    },
)
