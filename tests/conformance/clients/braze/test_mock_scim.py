"""Dashboard users of the mock."""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing.mocking import seed_ids as ids
from tests.conformance.clients.braze.documented_requests import SCIM_USER

PATH = "/scim/v2/Users"


def error_of(response: httpx.Response) -> tuple[int, str, str]:
    body = response.json()
    assert body["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]
    assert body["status"] == response.status_code
    return response.status_code, body["detail"], response.headers["content-type"]


def assert_bad(response: httpx.Response) -> None:
    """The pages show the form of SCIM for 404 and 409 alone."""
    assert (response.status_code, response.json()["message"]) == (400, "Bad Request")


def test_a_user_is_created_found_updated_and_deleted(scim: httpx.Client) -> None:
    app_group = {"appGroupName": "Test Workspace", "team": [{"teamName": "Test Team", "teamPermissions": ["admin"]}]}
    user = scim.post(PATH, json={**SCIM_USER, "permissions": {"appGroup": [app_group]}}).json()
    group = user["permissions"]["appGroup"][0]
    assert group["appGroupId"]
    assert group["team"][0]["teamId"]
    assert user["lastSignInAt"] == "Thursday, January 1, 1970 12:00:00 AM"
    path = f"{PATH}/{user['id']}"
    assert scim.get(path).json().items() >= user.items()
    found = scim.get(PATH, params={"filter": 'userName eq "NEW@test.com"'}).json()
    assert (found["totalResults"], found["Resources"][0]["id"]) == (1, user["id"])
    changed = scim.put(path, json={**SCIM_USER, "userName": "other@test.com", "department": "bi"}).json()
    assert (changed["userName"], changed["department"]) == ("new@test.com", "bi")
    assert scim.delete(path).content == b""
    assert scim.get(PATH, params={"filter": 'userName eq "new@test.com"'}).json()["Resources"] == []


def test_a_taken_address_is_a_conflict(scim: httpx.Client) -> None:
    response = scim.post(PATH, json={**SCIM_USER, "userName": ids.DASHBOARD_USER})
    assert error_of(response) == (409, "User already exists in the database.", "text/json;charset=UTF-8")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_unknown_user(scim: httpx.Client, method: str) -> None:
    response = scim.request(method, f"{PATH}/unknown", json=SCIM_USER)
    assert error_of(response) == (404, "User not found", "text/html; charset=UTF-8")


@pytest.mark.parametrize(
    "change",
    [
        {"userName": "no address"},
        {"schemas": ["other"]},
        {"name": {"givenName": "Test"}},
        {"department": "kitchen"},
        {"permissions": {"companyPermissions": ["everything"]}},
    ],
)
def test_invalid_users_are_rejected(scim: httpx.Client, change: dict[str, Any]) -> None:
    assert_bad(scim.post(PATH, json={**SCIM_USER, **change}))


@pytest.mark.parametrize("query", [{}, {"filter": "userName"}, {"filter": 'name eq "a"'}])
def test_invalid_filters_are_rejected(scim: httpx.Client, query: dict[str, str]) -> None:
    assert_bad(scim.get(PATH, params=query))


def test_malformed_json_gets_the_general_error(scim: httpx.Client) -> None:
    response = scim.post(PATH, content=b"{", headers={"Content-Type": "application/json"})
    assert_bad(response)
