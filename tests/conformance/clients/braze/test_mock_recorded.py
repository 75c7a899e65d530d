"""Requests that the real service was recorded to respond to get the same status and body from the mock.

From the recordings of two Ruby clients, 2015 to 2024; identifiers are made up, long bodies are shortened.
"""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from tests.conformance.clients.braze.conftest import client_of

SUCCESS = {"message": "success"}
DISPATCH = {"dispatch_id": "<any>", **SUCCESS}
TRACKED: Any = {
    "attributes": [{"external_id": 1, "foo": "bar"}],
    "events": [{"external_id": 1, "name": "baz", "time": "2019-02-15 00:00:00 -0500"}],
    "purchases": [
        {
            "external_id": 1,
            "product_id": 1,
            "time": "2019-02-15 00:00:00 -0500",
            "currency": "CAD",
            "price": 1.0,
        }
    ],
}
RESTAURANT: Any = {
    "id": "restaurant9",
    "Name": "Restaurant1",
    "City": "New York",
    "Cuisine": "American",
    "Rating": 5,
    "Loyalty_Program": True,
    "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
    "Created_At": "2022-11-01T09:03:19.967+00:00",
}
NESTED = {"user_alias": {"alias_name": "abc", "alias_label": "foo"}}
HELLO = {"apple_push": {"alert": "hello"}}
GROUP = {"subscription_group_id": ids.EMAIL_GROUP_ID, "subscription_state": "subscribed", "external_id": ids.USER_ID}
UNKNOWN_GROUP = {**GROUP, "subscription_group_id": "non-existing-subscription-group"}
CATALOG_EXISTS = {
    "errors": [
        {
            "id": "catalog-name-already-exists",
            "message": "A catalog with that name already exists",
            "parameters": ["name"],
            "parameter_values": ["restaurants"],
        }
    ],
    "message": "Invalid Request",
}
RECORDED: Any = [
    ("/users/track", TRACKED, 201, {**{f"{n}_processed": 1 for n in ("attributes", "events", "purchases")}, **SUCCESS}),
    ("/users/alias/new", {"user_aliases": [NESTED]}, 201, {"aliases_processed": 1, **SUCCESS}),
    (
        "/users/identify",
        {"aliases_to_identify": [{"external_id": 12345, **NESTED}]},
        201,
        {"aliases_processed": 1, **SUCCESS},
    ),
    ("/users/delete", {"external_ids": [ids.USER_ID, ids.SECOND_USER_ID]}, 201, {"deleted": 2, **SUCCESS}),
    (
        "/users/external_ids/rename",
        {"external_id_renames": [{"current_external_id": ids.USER_ID, "new_external_id": "foo"}]},
        201,
        {
            "rename_errors": [],
            "external_ids": [{"current_external_id": ids.USER_ID, "new_external_id": "foo"}],
            **SUCCESS,
        },
    ),
    ("/email/status", {"email": "a@example.com", "subscription_state": "unsubscribed"}, 201, SUCCESS),
    ("/email/spam/remove", {"email": ["a@example.com", "b@example.com"]}, 201, SUCCESS),
    (
        "/campaigns/trigger/send",
        {
            "campaign_id": ids.TRIGGER_CAMPAIGN_ID,
            "recipients": [{"external_user_id": 12345, "trigger_properties": {"first_name": "John"}}],
        },
        201,
        DISPATCH,
    ),
    (
        "/canvas/trigger/send",
        {
            "canvas_id": ids.CANVAS_ID,
            "recipients": [{"external_user_id": 12345, "canvas_entry_properties": {"first_name": "John"}}],
        },
        201,
        DISPATCH,
    ),
    ("/messages/send", {"messages": HELLO, "external_user_ids": [12345]}, 201, DISPATCH),
    (
        "/messages/schedule/create",
        {
            "external_user_ids": [12345],
            "schedule": {"time": "2020-08-07T00:00:00+02:00", "in_local_time": False},
            "messages": HELLO,
        },
        201,
        {"dispatch_id": "<any>", "schedule_id": "<any>", **SUCCESS},
    ),
    ("/subscription/status/set", GROUP, 201, SUCCESS),
    ("/subscription/status/set", UNKNOWN_GROUP, 400, {"message": "Invalid subscription group ID"}),
    ("/v2/subscription/status/set", {"subscription_groups": [GROUP]}, 201, SUCCESS),
    (
        "/v2/subscription/status/set",
        {"subscription_groups": [UNKNOWN_GROUP]},
        400,
        {"message": "Invalid subscription group ID"},
    ),
    ("/catalogs/restaurants/items", {"items": [RESTAURANT]}, 202, SUCCESS),
    (
        "/catalogs",
        {
            "catalogs": [
                {"name": "restaurants", "description": "My Restaurants", "fields": [{"name": "id", "type": "string"}]}
            ]
        },
        400,
        CATALOG_EXISTS,
    ),
]


def masked(response: httpx.Response) -> object:
    """Return the body of a response without identifiers, which differ in each run."""
    return {
        name: "<any>" if name in ("dispatch_id", "schedule_id") else value for name, value in response.json().items()
    }


@pytest.mark.parametrize(("path", "body", "status", "expected"), RECORDED)
def test_a_recorded_request_gets_the_recorded_response(
    api: httpx.Client, path: str, body: object, status: int, expected: object
) -> None:
    response = api.post(path, json=body)
    assert response.status_code == status, response.text
    assert masked(response) == expected


@pytest.mark.parametrize(("path", "body"), [(each[0], each[1]) for each in RECORDED])
def test_recorded_requests_with_an_unknown_key(mock: BrazeMock, path: str, body: object) -> None:
    with client_of(mock, "non-existent") as client:
        response = client.post(path, json=body)
    assert (response.status_code, response.json()) == (401, {"message": "Invalid API key: non-existent"})


def test_recorded_deletions_and_patches_of_a_catalog(api: httpx.Client) -> None:
    item = {"items": [{"id": "restaurant1", "Name": "NewNameForRestaurant1"}]}
    patched = api.request("PATCH", "/catalogs/restaurants/items", json=item)
    deleted = api.request("DELETE", "/catalogs/restaurants/items", json={"items": [{"id": "restaurant1"}]})
    assert [(each.status_code, each.json()) for each in (patched, deleted)] == [(202, SUCCESS)] * 2
    whole = api.delete("/catalogs/restaurants")
    assert (whole.status_code, whole.json()) == (200, SUCCESS)


def test_recorded_fields_of_a_catalog_have_tokens(api: httpx.Client) -> None:
    fields = api.get("/catalogs").json()["catalogs"][0]["fields"]
    assert all(each.keys() == {"name", "token", "type"} for each in fields)


def test_a_recorded_removal_of_an_external_id(api: httpx.Client) -> None:
    renames = [{"current_external_id": ids.USER_ID, "new_external_id": "foo"}]
    api.post("/users/external_ids/rename", json={"external_id_renames": renames})
    response = api.post("/users/external_ids/remove", json={"external_ids": [ids.USER_ID]})
    assert (response.status_code, response.json()) == (
        201,
        {"removed_ids": [ids.USER_ID], "removal_errors": [], **SUCCESS},
    )


def test_recorded_exports(mock: BrazeMock, api: httpx.Client) -> None:
    mock.settings.onboarded = "2020"
    whole = api.post("/users/export/ids", json={"external_ids": [ids.USER_ID]})
    assert whole.status_code == 201
    assert {"created_at", "external_id", "user_aliases", "braze_id", "random_bucket"} <= whole.json()["users"][0].keys()
    segment = {"segment_id": ids.SEGMENT_ID, "callback_endpoint": "https://example.com"}
    response = api.post("/users/export/segment", json=segment)
    assert response.status_code == 201
    assert response.json().keys() == {"object_prefix", "url", "message"}
    assert response.json()["object_prefix"].endswith(f"-{int(mock.clock.now())}")


def test_recorded_lists(api: httpx.Client) -> None:
    span = {"start_date": "2023-11-01", "end_date": "2023-12-01"}
    unsubscribes = api.get("/email/unsubscribes", params=span).json()
    entry = {"email": ids.UNSUBSCRIBED_EMAIL, "unsubscribed_at": "2023-11-13 22:13:20 +0000"}
    assert unsubscribes == {"emails": [entry], **SUCCESS}
    bounces = {"start_date": "2020-01-01", "end_date": "2020-02-01"}
    assert api.get("/email/hard_bounces", params=bounces).json() == {"emails": [], **SUCCESS}
    assert api.get("/segments/list").json()["segments"][0].keys() == {
        "id",
        "name",
        "analytics_tracking_enabled",
        "tags",
    }
    assert api.get("/canvas/list").json()["canvases"][0].keys() == {"id", "last_edited", "name", "tags"}


def test_a_recorded_error_of_canvas_details(api: httpx.Client) -> None:
    response = api.get("/canvas/details")
    assert (response.status_code, response.json()) == (
        400,
        {"message": "canvas_id must be a string of the Canvas api identifier"},
    )


def test_recorded_states_of_subscription_groups(api: httpx.Client) -> None:
    users = [ids.USER_ID, "nobody"]
    query = {"subscription_group_id": ids.EMAIL_GROUP_ID, "external_id[]": users}
    status = {ids.USER_ID: "Subscribed", "nobody": "unknown"}
    assert api.get("/subscription/status/get", params=query).json() == {"status": status, **SUCCESS}
    unknown = api.get("/subscription/status/get", params={**query, "subscription_group_id": "unknown"})
    assert (unknown.status_code, unknown.json()) == (400, {"message": "Invalid subscription group ID"})
    groups = api.get("/subscription/user/status", params={"external_id[]": [ids.USER_ID]}).json()
    assert groups["users"][0]["subscription_groups"][0] == {
        "id": ids.EMAIL_GROUP_ID,
        "name": "Newsletter",
        "channel": "email",
        "status": "Subscribed",
    }
