"""Recorded requests and responses of Appboy and Braze, from the public test suites of two Ruby clients.

Only facts: identifiers, keys, names and addresses are made up, long lists are shortened, and repeated recordings appear
once. `appboy` used api.appboy.com with an app group in the query or the body; `braze_ruby` used a cluster of Braze with
a key.
"""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import Factory, frozen

Client = Literal["appboy", "braze_ruby"]
SEGMENT = "5eed0003-0000-4000-8000-000000000001"
CAMPAIGN = "5eed0004-0000-4000-8000-000000000002"
HELLO: Any = {"apple_push": {"alert": "hello"}}
SUCCESS: Any = {"message": "success"}
UNKNOWN_GROUP: Any = {"message": "Invalid App Group API Identifier: ***"}
UNKNOWN_OR_MISSING: Any = {"message": "Invalid or missing App Group API Identifier: ***"}
UNKNOWN_KEY: Any = {"message": "Invalid API key: ***"}


def _nothing() -> dict[str, str]:
    return {}


@frozen(kw_only=True)
class Interaction:
    """One request without credentials, and its response."""

    label: str
    """Method and path."""
    by: Client
    year: int
    status: int
    response: Any
    """A JSON value, or the text of a body that was not JSON."""
    query: Mapping[str, str] = Factory(_nothing)
    body: Any = None
    users: tuple[str, ...] = ()
    """External identifiers of users that the request expects."""
    empty_headers: bool = False
    """Whether the rate limit headers were present without values."""


def _of_2015(day: str) -> Any:
    time = f"{day} 00:00:00 -0500"
    return {
        "attributes": [{"external_id": 1, "foo": "bar"}],
        "events": [{"external_id": 1, "name": "baz", "time": time}],
        "purchases": [{"external_id": 1, "product_id": 1, "time": time, "currency": "CAD", "price": 1.0}],
    }


RECORDED = (
    # Users.
    Interaction(
        label="POST /users/track",
        by="appboy",
        year=2015,
        body=_of_2015("2015-02-15"),
        status=201,
        response={"attributes_processed": 1, "events_processed": 1, "purchases_processed": 1, **SUCCESS},
    ),
    Interaction(
        label="POST /users/track",
        by="appboy",
        year=2015,
        body={"attributes": [], "events": _of_2015("2015-02-15")["events"], "purchases": []},
        status=201,
        response={"events_processed": 1, **SUCCESS},
    ),
    Interaction(
        label="POST /users/track",
        by="appboy",
        year=2015,
        body=_of_2015("2015-02-15"),
        status=401,
        response=UNKNOWN_OR_MISSING,
    ),
    Interaction(
        label="POST /users/track",
        by="braze_ruby",
        year=2020,
        body=_of_2015("2019-02-15"),
        status=201,
        response={"attributes_processed": 1, "events_processed": 1, "purchases_processed": 1, **SUCCESS},
    ),
    Interaction(
        label="POST /users/track",
        by="braze_ruby",
        year=2020,
        body=_of_2015("2019-02-15"),
        status=401,
        response=UNKNOWN_KEY,
        empty_headers=True,
    ),
    Interaction(
        label="POST /users/delete",
        by="appboy",
        year=2017,
        body={"external_ids": [1, 2], "appboy_ids": []},
        users=("1", "2"),
        status=201,
        response={"deleted": 2, **SUCCESS},
    ),
    Interaction(
        label="POST /users/delete",
        by="appboy",
        year=2017,
        body={"external_ids": [1, 2], "appboy_ids": []},
        status=201,
        response='{"deleted":1,message":"success"}',
    ),
    Interaction(
        label="POST /users/delete",
        by="appboy",
        year=2017,
        body={"external_ids": [1, 2], "appboy_ids": []},
        status=401,
        response=UNKNOWN_GROUP,
    ),
    Interaction(
        label="POST /users/delete",
        by="braze_ruby",
        year=2018,
        body={"external_ids": [400, 401, 402]},
        status=201,
        response={"invalid_user_ids": [400, 401, 402], "deleted": 0, **SUCCESS},
    ),
    Interaction(
        label="POST /users/delete",
        by="braze_ruby",
        year=2020,
        body={"external_ids": [400, 401, 402]},
        users=("400", "401", "402"),
        status=201,
        response={"deleted": 3, **SUCCESS},
    ),
    Interaction(
        label="POST /users/delete",
        by="braze_ruby",
        year=2020,
        body={"external_ids": [400, 401, 402]},
        status=401,
        response=UNKNOWN_KEY,
        empty_headers=True,
    ),
    Interaction(
        label="POST /users/export/ids",
        by="appboy",
        year=2015,
        body={"external_ids": [1]},
        users=("1",),
        status=201,
        response={
            "users": [
                {
                    "external_id": "1",
                    "email": "user@example.com",
                    "total_revenue": 97.09,
                    "push_subscribe": "subscribed",
                    "email_subscribe": "opted_in",
                    "custom_attributes": {"foo": "bar", "capabilities": ["Rewards"]},
                    "apps": [],
                    "custom_events": [
                        {"name": "baz", "first": "2015-02-15T00:16:33Z", "last": "2015-02-16T02:04:32Z", "count": 19}
                    ],
                    "purchases": [
                        {"name": None, "first": "2015-02-15T00:23:08Z", "last": "2015-02-20T03:34:55Z", "count": 21}
                    ],
                }
            ],
            "invalid_user_ids": [1],
            **SUCCESS,
        },
    ),
    Interaction(
        label="POST /users/export/ids",
        by="braze_ruby",
        year=2018,
        body={"external_ids": [1]},
        users=("1",),
        status=201,
        response={
            "users": [
                {
                    "created_at": "2018-04-17T17:28:56.807Z",
                    "external_id": "1",
                    "user_aliases": [],
                    "appboy_id": "5eed0002000040008000",
                    "braze_id": "5eed0002000040008000",
                    "random_bucket": 2118,
                    "home_city": None,
                    "total_revenue": 19.03,
                    "push_subscribe": "subscribed",
                    "email_subscribe": "subscribed",
                    "custom_attributes": {"foo": "bar"},
                    "apps": [],
                    "custom_events": [],
                    "purchases": [
                        {
                            "name": "1",
                            "first": "2015-02-15T05:00:00.000Z",
                            "last": "2019-02-15T05:00:00.000Z",
                            "count": 24,
                        }
                    ],
                }
            ],
            "invalid_user_ids": [1],
            **SUCCESS,
        },
    ),
    Interaction(
        label="POST /users/export/ids",
        by="braze_ruby",
        year=2020,
        body={"external_ids": [12345]},
        users=("12345",),
        status=201,
        response={
            "users": [
                {
                    "created_at": "2020-06-17T20:01:33.385Z",
                    "external_id": "12345",
                    "user_aliases": [],
                    "first_name": "John",
                    "random_bucket": 5445,
                    "email": "user@example.com",
                    "custom_attributes": {"string_attribute": "sherman", "boolean_attribute": True},
                }
            ],
            **SUCCESS,
        },
    ),
    Interaction(
        label="POST /users/export/segment",
        by="appboy",
        year=2015,
        body={"segment_id": SEGMENT, "callback_endpoint": "https://example.com"},
        status=201,
        response={"url": "https://export.example/users.zip", **SUCCESS},
    ),
    Interaction(
        label="POST /users/export/segment",
        by="braze_ruby",
        year=2020,
        body={"segment_id": SEGMENT, "callback_endpoint": "https://example.com"},
        status=201,
        response={
            "object_prefix": f"{SEGMENT}-1592424870",
            "url": "https://export.example/users.zip",
            **SUCCESS,
        },
    ),
    # Messages.
    Interaction(
        label="POST /messages/send",
        by="appboy",
        year=2015,
        body={"messages": HELLO, "external_user_ids": [1], "segment_ids": []},
        status=201,
        response=SUCCESS,
    ),
    Interaction(
        label="POST /messages/send",
        by="appboy",
        year=2015,
        body={"messages": HELLO, "external_user_ids": [1], "segment_ids": []},
        status=401,
        response=UNKNOWN_OR_MISSING,
    ),
    Interaction(
        label="POST /messages/send",
        by="braze_ruby",
        year=2020,
        body={"messages": HELLO, "external_user_ids": [12345]},
        status=201,
        response={"dispatch_id": "e330e452b33475e7", **SUCCESS},
    ),
    Interaction(
        label="POST /messages/send",
        by="braze_ruby",
        year=2020,
        body={"messages": HELLO, "external_user_ids": [12345]},
        status=401,
        response=UNKNOWN_KEY,
        empty_headers=True,
    ),
    Interaction(
        label="POST /messages/schedule/create",
        by="braze_ruby",
        year=2020,
        body={
            "external_user_ids": [12345],
            "schedule": {"time": "2020-08-07T00:00:00+02:00", "in_local_time": False},
            "messages": HELLO,
        },
        status=201,
        response={"dispatch_id": "e330e452b33475e7", "schedule_id": SEGMENT, **SUCCESS},
    ),
    Interaction(
        label="POST /messages/schedule/create",
        by="braze_ruby",
        year=2020,
        body={
            "external_user_ids": [12345],
            "schedule": {"time": "2020-08-07T00:00:00+02:00", "in_local_time": False},
            "messages": HELLO,
        },
        status=401,
        response=UNKNOWN_KEY,
        empty_headers=True,
    ),
    Interaction(
        label="POST /campaigns/trigger/send",
        by="braze_ruby",
        year=2020,
        body={
            "campaign_id": CAMPAIGN,
            "recipients": [{"external_user_id": 12345, "trigger_properties": {"first_name": "John"}}],
        },
        status=201,
        response={"dispatch_id": "e330e452b33475e7", **SUCCESS},
    ),
    # E-mail.
    Interaction(
        label="POST /email/status",
        by="appboy",
        year=2015,
        body={"email": "user@example.com", "subscription_state": "unsubscribed"},
        status=201,
        response=SUCCESS,
    ),
    Interaction(
        label="POST /email/status",
        by="appboy",
        year=2015,
        body={"email": "nobody@example.com", "subscription_state": "unsubscribed"},
        status=400,
        response={"message": "There is no user with the provided email"},
    ),
    Interaction(
        label="POST /email/status",
        by="braze_ruby",
        year=2020,
        body={"email": "nobody@example.com", "subscription_state": "unsubscribed"},
        status=201,
        response=SUCCESS,
    ),
    Interaction(
        label="GET /email/unsubscribes",
        by="appboy",
        year=2015,
        query={"email": "user@example.com"},
        status=200,
        response={"emails": [], **SUCCESS},
    ),
    Interaction(
        label="GET /email/unsubscribes",
        by="appboy",
        year=2015,
        query={"email": "nobody@example.com"},
        status=400,
        response={"message": "There is no user with the provided email"},
    ),
    Interaction(
        label="GET /email/unsubscribes",
        by="braze_ruby",
        year=2020,
        query={"start_date": "2020-06-17", "end_date": "2020-06-18"},
        status=200,
        response={
            "emails": [{"email": "user@example.com", "unsubscribed_at": "2020-06-17 19:27:44 +0000"}],
            **SUCCESS,
        },
    ),
    Interaction(
        label="POST /email/spam/remove",
        by="braze_ruby",
        year=2021,
        body={"email": ["user@example.com", "nobody@example.com"]},
        status=201,
        response=SUCCESS,
    ),
    Interaction(
        label="POST /email/spam/remove",
        by="braze_ruby",
        year=2021,
        body={"email": ["user@example.com", "nobody@example.com"]},
        status=401,
        response=UNKNOWN_KEY,
        empty_headers=True,
    ),
    # Segments.
    Interaction(
        label="GET /segments/list",
        by="appboy",
        year=2015,
        status=200,
        response={"segments": [{"id": SEGMENT, "name": "test", "analytics_tracking_enabled": False}], **SUCCESS},
    ),
    Interaction(
        label="GET /segments/list",
        by="braze_ruby",
        year=2020,
        status=200,
        response={
            "segments": [{"id": SEGMENT, "name": "All Users", "analytics_tracking_enabled": True, "tags": []}],
            **SUCCESS,
        },
    ),
)
OUTSIDE = frozenset(
    {
        "DELETE /catalogs/restaurants",
        "DELETE /catalogs/restaurants/items",
        "GET /canvas/details",
        "GET /canvas/list",
        "GET /catalogs",
        "GET /email/hard_bounces",
        "GET /subscription/status/get",
        "GET /subscription/user/status",
        "PATCH /catalogs/restaurants/items",
        "POST /canvas/trigger/send",
        "POST /catalogs",
        "POST /catalogs/restaurants/items",
        "POST /messages/schedule",
        "POST /subscription/status/set",
        "POST /users/alias/new",
        "POST /users/external_ids/remove",
        "POST /users/external_ids/rename",
        "POST /users/identify",
        "POST /v2/subscription/status/set",
    }
)
"""Recorded operations that the documentation of 2017 does not have."""
