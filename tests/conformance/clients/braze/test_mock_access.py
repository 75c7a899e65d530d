"""Credentials, permissions, rate limits and content types of the mock."""

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from tests.conformance.clients.braze.conftest import client_of

TRACKED = {"attributes": [{"external_id": "new", "color": "red"}]}


def test_an_unknown_key_is_repeated_in_the_message(mock: BrazeMock) -> None:
    with client_of(mock, "non-existent") as client:
        response = client.post("/users/track", json=TRACKED)
    assert (response.status_code, response.json()) == (401, {"message": "Invalid API key: non-existent"})
    assert "x-ratelimit-limit" not in response.headers


def test_a_request_without_a_key_is_rejected(mock: BrazeMock, api: httpx.Client) -> None:
    del api.headers["Authorization"]
    assert api.get("/campaigns/list").status_code == 401


@pytest.mark.parametrize("status", [403, 401])
def test_a_key_opens_only_what_its_permissions_name(mock: BrazeMock, status: int) -> None:
    mock.settings.missing_permission = status
    with client_of(mock, mock.LIMITED_API_KEY) as client:
        assert client.post("/users/track", json=TRACKED).status_code == 201
        response = client.get("/campaigns/list")
    assert (response.status_code, response.json()) == (status, {"message": "Access Denied"})


@pytest.mark.parametrize("permission", ["catalogs.replace_items", "catalogs.replace_item"])
def test_either_documented_permission_replaces_catalog_items(mock: BrazeMock, permission: str) -> None:
    mock.add_key("fake-key", [permission])
    with client_of(mock, "fake-key") as client:
        assert client.put("/catalogs/restaurants/items", json={"items": [{"id": "one"}]}).status_code == 202


def test_workspaces_are_separate(mock: BrazeMock, api: httpx.Client) -> None:
    with client_of(mock, mock.OTHER_API_KEY) as other:
        assert other.get("/campaigns/list").json()["campaigns"] == []
        other.post("/users/track", json=TRACKED)
        assert len(other.post("/users/export/ids", json={"external_ids": ["new"]}).json()["users"]) == 1
    assert api.post("/users/export/ids", json={"external_ids": ["new"]}).json()["users"] == []


def test_an_inactive_account_is_forbidden(mock: BrazeMock, api: httpx.Client) -> None:
    mock.settings.inactive = True
    response = api.get("/campaigns/list")
    assert (response.status_code, response.json()) == (403, {"message": "Forbidden"})


@pytest.mark.parametrize("headers", [{"Content-Type": "text/plain"}, {}])
def test_a_body_must_be_json_by_its_content_type(api: httpx.Client, headers: dict[str, str]) -> None:
    response = api.post("/users/track", content=b"{}", headers=headers)
    assert (response.status_code, response.json()) == (415, {"message": "Unsupported Media Type"})


@pytest.mark.parametrize(
    ("path", "method", "body"),
    [
        ("/users/track", "POST", {"message": "Bad Request", "errors": ["the body must be a JSON object"]}),
        ("/campaigns/translations", "PUT", {"errors": [{"message": "the body must be a JSON object"}]}),
    ],
)
def test_malformed_json_gets_the_error_of_its_operation(
    api: httpx.Client, path: str, method: str, body: object
) -> None:
    response = api.request(method, path, content=b"{", headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()) == (400, body)


def test_malformed_json_of_a_live_activity_gets_the_documented_text(api: httpx.Client) -> None:
    response = api.post("/messages/live_activity/start", content=b"{", headers={"Content-Type": "application/json"})
    assert response.status_code == 400
    assert response.json() == {
        "error": "\nProblem:\n  message body does not match declared format\nResolution:\n  when specifying "
        "application/json as content-type, you must pass valid application/json in the request's 'body' "
    }


def test_unknown_paths_and_methods_get_an_error(api: httpx.Client) -> None:
    assert api.get("/nothing").json() == {"message": "Not Found"}
    response = api.get("/users/track")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


def test_catalogs_share_a_bucket_that_refills_with_the_minute(mock: BrazeMock, api: httpx.Client) -> None:
    mock.clock.set(1_700_000_050)
    first = api.get("/catalogs")
    assert first.headers["x-ratelimit-limit"] == "50"
    assert first.headers["x-ratelimit-remaining"] == "49"
    assert first.headers["x-ratelimit-reset"] == "1700000100"
    for _ in range(48):
        api.get("/catalogs")
    assert api.delete("/catalogs/unknown").headers["x-ratelimit-remaining"] == "0"
    rejected = api.get("/catalogs")
    assert (rejected.status_code, rejected.json()) == (429, {"message": "Rate Limited"})
    assert rejected.headers["x-ratelimit-remaining"] == "0"
    assert "retry-after" not in rejected.headers
    assert api.get("/catalogs/restaurants/items").status_code == 200
    mock.clock.set(1_700_000_100)
    assert api.get("/catalogs").status_code == 200


def test_a_test_can_lower_a_limit(mock: BrazeMock, api: httpx.Client) -> None:
    mock.settings.limits = {"users": 1}
    assert api.post("/users/delete", json={"external_ids": ["nobody"]}).status_code == 201
    assert api.post("/users/alias/new", json={"user_aliases": []}).status_code == 429
    assert api.post("/users/track", json=TRACKED).status_code == 201


def test_broadcasts_have_a_bucket_for_all_and_one_for_each_audience(api: httpx.Client) -> None:
    message = {"android_push": {"alert": "Hello", "title": "A message"}}
    send = {"broadcast": True, "segment_id": ids.SEGMENT_ID, "messages": message}
    statuses = [api.post("/messages/send", json=send).status_code for _ in range(11)]
    assert statuses == [201] * 10 + [429]
    other = api.post("/messages/send", json={**send, "segment_id": ids.FILTERED_SEGMENT_ID})
    assert (other.status_code, other.headers["x-ratelimit-limit"]) == (201, "250")
    named = api.post("/messages/send", json={"external_user_ids": ["user1"], "messages": message})
    assert named.headers["x-ratelimit-limit"] == "250000"


@pytest.mark.parametrize(
    ("onboarded", "fields", "limit"),
    [
        ("2022", None, "2500"),
        ("2022", ["campaigns_received"], "2500"),
        ("2022", ["email"], "40"),
        ("2025", ["canvases_received"], "250"),
    ],
)
def test_the_limit_of_exports_depends_on_the_fields(
    mock: BrazeMock, api: httpx.Client, onboarded: str, fields: list[str] | None, limit: str
) -> None:
    mock.settings.onboarded = onboarded
    body = {"external_ids": ["user1"], **({"fields_to_export": fields} if fields else {})}
    assert api.post("/users/export/ids", json=body).headers["x-ratelimit-limit"] == limit


def test_scim_has_its_own_token_and_origin(mock: BrazeMock, scim: httpx.Client, api: httpx.Client) -> None:
    path = f"/scim/v2/Users/{ids.DASHBOARD_USER_ID}"
    assert scim.get(path).headers["x-ratelimit-limit"] == "5000"
    assert api.get(path, headers={"X-Request-Origin": "tests"}).status_code == 401
    del scim.headers["X-Request-Origin"]
    assert scim.get(path).status_code == 400
    assert client_of(mock, mock.SCIM_TOKEN).get("/campaigns/list").status_code == 401


def test_transactional_email_has_texts_of_its_own(mock: BrazeMock) -> None:
    path = f"/transactional/v1/campaigns/{ids.TRANSACTIONAL_CAMPAIGN_ID}/send"
    for token, status, message in (
        ("non-existent", 401, "Error authenticating credentials"),
        (mock.LIMITED_API_KEY, 403, "You do not have permission to access this resource"),
    ):
        with client_of(mock, token) as client:
            response = client.post(path, json={"recipient": {"external_user_id": "user1"}})
        assert (response.status_code, response.json()) == (status, {"message": message})
