"""Lists of addresses and phone numbers, and subscription groups of the mock."""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids

SPAN = {"start_date": "2023-11-01", "end_date": "2023-12-01"}
BOTH = "Either an email address or a phone number should be provided, but not both."
SMS: Any = {"subscription_group_id": ids.SMS_GROUP_ID, "subscription_state": "subscribed"}
MAIL: Any = {"subscription_group_id": ids.EMAIL_GROUP_ID, "subscription_state": "unsubscribed"}


def emails(api: httpx.Client, path: str, **query: Any) -> list[str]:
    return [each["email"] for each in api.get(path, params={**SPAN, **query}).json()["emails"]]


def states(api: httpx.Client, group_id: str, **query: Any) -> dict[str, str]:
    body = api.get("/subscription/status/get", params={"subscription_group_id": group_id, **query}).json()
    return body["status"]  # type: ignore[no-any-return]


def test_a_state_holds_for_present_and_later_users(api: httpx.Client) -> None:
    body = {"email": [ids.EMAIL, "later@example.com"], "subscription_state": "unsubscribed"}
    assert api.post("/email/status", json=body).status_code == 201
    api.post("/users/track", json={"attributes": [{"external_id": "later", "email": "Later@example.com"}]})
    users = api.post("/users/export/ids", json={"external_ids": [ids.USER_ID, "later"]}).json()["users"]
    assert [user["email_subscribe"] for user in users] == ["unsubscribed", "unsubscribed"]
    assert "later@example.com" in emails(api, "/email/unsubscribes")


def test_blocked_addresses_are_unsubscribed_and_bounced(api: httpx.Client) -> None:
    assert api.post("/email/blocklist", json={"email": ids.EMAIL}).json() == {"message": "success"}
    assert emails(api, "/email/hard_bounces") == [ids.EMAIL, ids.BOUNCED_EMAIL]
    assert emails(api, "/email/unsubscribes") == [ids.EMAIL, ids.UNSUBSCRIBED_EMAIL]
    api.post("/email/bounce/remove", json={"email": [ids.EMAIL.upper(), "nobody@example.com"]})
    assert emails(api, "/email/hard_bounces") == [ids.BOUNCED_EMAIL]


def test_addresses_leave_the_list_of_spam(mock: BrazeMock, api: httpx.Client) -> None:
    api.post("/email/spam/remove", json={"email": ids.SPAM_EMAIL})
    assert mock.state.workspaces[mock.WORKSPACE_ID].spam == {}


@pytest.mark.parametrize("path", ["/email/blocklist", "/email/bounce/remove", "/email/spam/remove"])
@pytest.mark.parametrize("body", [{}, {"email": 1}, {"email": []}, {"email": ["a@example.com"] * 51}])
def test_one_to_50_addresses(api: httpx.Client, path: str, body: object) -> None:
    response = api.post(path, json=body)
    assert (response.status_code, response.json()["message"]) == (400, "Bad Request")


@pytest.mark.parametrize("path", ["/email/hard_bounces", "/email/unsubscribes"])
@pytest.mark.parametrize(
    "query",
    [
        {},
        {"end_date": "2023-12-01"},
        {"start_date": "2023-12-01"},
        {"start_date": "2023-12-01", "end_date": "2023-12-01"},
        {"start_date": "12/01/2023", "end_date": "2023-12-02"},
        {**SPAN, "limit": 501},
        {**SPAN, "limit": 0},
        {**SPAN, "offset": -1},
    ],
)
def test_invalid_queries_of_addresses(api: httpx.Client, path: str, query: dict[str, Any]) -> None:
    assert api.get(path, params=query).status_code == 400


def test_addresses_come_in_pages_in_either_order(api: httpx.Client) -> None:
    api.post("/_mock/fill", json={"unsubscribes": 600, "hard_bounces": 600})
    for path in ("/email/unsubscribes", "/email/hard_bounces"):
        assert len(emails(api, path)) == 100
        assert [len(emails(api, path, limit=500, offset=offset)) for offset in (0, 500, 1000)] == [500, 101, 0]
    descending = emails(api, "/email/unsubscribes", limit=500)
    ascending = emails(api, "/email/unsubscribes", limit=500, offset=101, sort_direction="asc")
    assert ascending == descending[::-1]
    assert emails(api, "/email/unsubscribes", email="unsubscribed-000001@example.com", start_date="2023-11-30") == [
        "unsubscribed-000001@example.com"
    ]


def phones(api: httpx.Client, **query: Any) -> list[str]:
    body = api.get("/sms/invalid_phone_numbers", params=query).json()
    return [each["phone"] for each in body["sms"]]


def test_invalid_phone_numbers(api: httpx.Client) -> None:
    assert phones(api, start_date="2023-11-12", end_date="2023-11-13") == [ids.INVALID_PHONE, "+14255551212"]
    assert phones(api, **SPAN, reason="invalid_format") == ["+14255551213"]
    assert phones(api, **{**SPAN, "phone_numbers[]": ["12183095514", "15555555555"]}) == [ids.INVALID_PHONE]
    api.post("/sms/invalid_phone_numbers/remove", json={"phone_numbers": ["12183095514"]})
    assert ids.INVALID_PHONE not in phones(api, **SPAN)


def test_numbered_addresses_and_phone_numbers_are_listed(api: httpx.Client) -> None:
    bounced, unsubscribed, invalid = (
        emails(api, "/email/hard_bounces"),
        emails(api, "/email/unsubscribes"),
        phones(api, **SPAN, reason="deactivated"),
    )
    api.post("/_mock/fill", json={"hard_bounces": 1, "unsubscribes": 2, "invalid_phones": 3})
    assert {*emails(api, "/email/hard_bounces")} - {*bounced} == {"bounced-000001@example.com"}
    assert {*emails(api, "/email/unsubscribes")} - {*unsubscribed} == {
        "unsubscribed-000001@example.com",
        "unsubscribed-000002@example.com",
    }
    added = {*phones(api, **SPAN, reason="deactivated")} - {*invalid}
    assert added == {"+14250000001", "+14250000002", "+14250000003"}


@pytest.mark.parametrize(
    "query",
    [{}, {"start_date": "2023-11-01"}, {**SPAN, "end_date": "2023-11-01"}, {**SPAN, "reason": "other"}],
)
def test_invalid_queries_of_phone_numbers(api: httpx.Client, query: dict[str, str]) -> None:
    assert api.get("/sms/invalid_phone_numbers", params=query).status_code == 400


@pytest.mark.parametrize("numbers", [None, "12183095514", [], ["12183095514"] * 51, ["no number"]])
def test_invalid_removals_of_phone_numbers(api: httpx.Client, numbers: object) -> None:
    assert api.post("/sms/invalid_phone_numbers/remove", json={"phone_numbers": numbers}).status_code == 400


def test_users_with_the_same_number_share_a_state(api: httpx.Client) -> None:
    api.post("/users/track", json={"attributes": [{"external_id": "twin", "phone": ids.PHONE}]})
    api.post("/subscription/status/set", json={**SMS, "external_id": ["twin"]})
    query = {"external_id[]": [ids.USER_ID, "twin", ids.SECOND_USER_ID]}
    assert states(api, ids.SMS_GROUP_ID, **query) == {
        ids.USER_ID: "Subscribed",
        "twin": "Subscribed",
        ids.SECOND_USER_ID: "unknown",
    }


def test_groups_are_set_by_contacts(api: httpx.Client) -> None:
    api.post("/subscription/status/set", json={**MAIL, "email": ids.EMAIL})
    assert states(api, ids.EMAIL_GROUP_ID, email=ids.EMAIL) == {ids.EMAIL: "Unsubscribed"}
    groups = [{**SMS, "phones": [ids.PHONE]}, {**MAIL, "external_ids": [ids.SECOND_USER_ID]}]
    assert api.post("/v2/subscription/status/set", json={"subscription_groups": groups}).status_code == 201
    assert states(api, ids.SMS_GROUP_ID, phone=ids.PHONE) == {ids.PHONE: "Subscribed"}
    body = api.get("/subscription/user/status", params={"external_id": ids.SECOND_USER_ID}).json()
    assert (body["total_count"], body["users"][0]["phone"]) == (1, None)
    assert [each["status"] for each in body["users"][0]["subscription_groups"]] == ["Unsubscribed"]


def test_attributes_set_groups_of_users(api: httpx.Client) -> None:
    api.post("/users/track", json={"attributes": [{"external_id": "new", "subscription_groups": [SMS]}]})
    assert states(api, ids.SMS_GROUP_ID, external_id="new") == {"new": "Subscribed"}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({**SMS}, "Bad Request"),
        ({**SMS, "subscription_state": "opted_in", "phone": ids.PHONE}, "Bad Request"),
        ({**SMS, "email": ids.EMAIL, "phone": ids.PHONE}, BOTH),
        ({**SMS, "external_id": ids.USER_ID, "email": ids.EMAIL, "phone": ids.PHONE}, BOTH),
        ({**SMS, "phone": "no number"}, "Bad Request"),
        ({**SMS, "external_id": ["a"] * 51}, "Bad Request"),
        ({**SMS, "subscription_group_id": "unknown", "external_id": "a"}, "Invalid subscription group ID"),
    ],
)
def test_errors_of_subscription_groups(api: httpx.Client, body: dict[str, Any], message: str) -> None:
    response = api.post("/subscription/status/set", json=body)
    assert (response.status_code, response.json()["message"]) == (400, message)
    plural = {f"{name}s" if name in ("email", "phone") else name: each for name, each in body.items()}
    for name in ("emails", "phones"):
        if isinstance(plural.get(name), str):
            plural[name] = [plural[name]]
    response = api.post("/v2/subscription/status/set", json={"subscription_groups": [plural]})
    assert (response.status_code, response.json()["message"]) == (400, message)


def test_errors_of_queries_of_subscription_groups(api: httpx.Client) -> None:
    group = {"subscription_group_id": ids.EMAIL_GROUP_ID}
    both = api.get("/subscription/status/get", params={**group, "email": "a@example.com", "phone": "+1202555"})
    assert (both.status_code, both.json()) == (400, {"message": BOTH})
    queries: Any = (
        ("/subscription/status/get", group),
        ("/subscription/status/get", {"email": "a@example.com"}),
        ("/subscription/user/status", {}),
        ("/subscription/user/status", {"external_id": "a", "limit": 101}),
        ("/subscription/user/status", {"external_id[]": ["a"] * 51}),
    )
    for path, query in queries:
        assert api.get(path, params=query).status_code == 400


def test_users_with_groups_come_in_pages(api: httpx.Client) -> None:
    api.post("/_mock/fill", json={"users": 50})
    wanted = [f"numbered-{number:06d}" for number in range(1, 51)]
    query: Any = {"external_id[]": wanted, "limit": 20, "offset": 40}
    body = api.get("/subscription/user/status", params=query).json()
    assert (body["total_count"], [user["external_id"] for user in body["users"]]) == (50, wanted[40:])
