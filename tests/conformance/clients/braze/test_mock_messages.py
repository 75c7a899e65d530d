"""Messages, triggers and schedules of the mock."""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from braze_rest_client.testing.mocking.sending_models import Delivery

ANDROID: Any = {"alert": "Hello", "title": "A message"}
PUSH: Any = {"android_push": ANDROID}
NAMED: Any = {"external_user_ids": [ids.USER_ID]}
EMAIL: Any = {"app_id": ids.APP_ID, "from": "Shop <shop@example.com>", "body": "Hello"}


def sent(mock: BrazeMock) -> list[Delivery]:
    """Return what was delivered since the seed."""
    mock.snapshot()
    return mock.state.workspaces[mock.WORKSPACE_ID].deliveries[3:]


def reject(api: httpx.Client, path: str, body: object, message: str) -> None:
    response = api.post(path, json=body)
    assert response.status_code == 400, response.text
    assert response.json()["message"] == message, response.text


def test_a_message_reaches_named_users(mock: BrazeMock, api: httpx.Client) -> None:
    alias = {"alias_name": ids.ALIAS_NAME, "alias_label": ids.ALIAS_LABEL}
    body = {"external_user_ids": [ids.USER_ID, "nobody"], "user_aliases": [alias], "messages": PUSH}
    response = api.post("/messages/send", json=body)
    assert response.json().keys() == {"dispatch_id", "message"}
    assert [(each.external_id, each.channel) for each in sent(mock)] == [
        (ids.USER_ID, "android_push"),
        (None, "android_push"),
    ]


def test_segment_and_audience_narrow_each_other(mock: BrazeMock, api: httpx.Client) -> None:
    likes = {"custom_attribute_name": "eye_color", "comparison": "equals", "value": "blue"}
    audience = {
        "AND": [{"custom_attribute": likes}, {"push_subscription_status": {"comparison": "is", "value": "opted_in"}}]
    }
    body = {"broadcast": True, "segment_id": ids.FILTERED_SEGMENT_ID, "audience": audience, "messages": PUSH}
    api.post("/messages/send", json=body)
    assert [each.external_id for each in sent(mock)] == [ids.USER_ID]


@pytest.mark.parametrize(("state", "count"), [("opted_in", 0), ("subscribed", 0), ("all", 1)])
def test_the_subscription_state_decides(mock: BrazeMock, api: httpx.Client, state: str, count: int) -> None:
    api.post("/email/status", json={"email": ids.EMAIL, "subscription_state": "unsubscribed"})
    api.post("/messages/send", json={**NAMED, "recipient_subscription_state": state, "messages": {"email": EMAIL}})
    assert len(sent(mock)) == count


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"messages": PUSH}, "No Recipients"),
        ({**NAMED}, "No message to send"),
        ({**NAMED, "messages": {}}, "No message to send"),
        ({**NAMED, "messages": [PUSH]}, "Bad Request"),
        ({**NAMED, "messages": {"android_push": "Hello"}}, "Bad Request"),
        ({**NAMED, "messages": PUSH, "campaign_id": "unknown"}, "Invalid Campaign ID"),
        ({**NAMED, "messages": PUSH, "campaign_id": ids.CAMPAIGN_ID}, "Message Variant Unspecified"),
        (
            {
                **NAMED,
                "campaign_id": ids.CAMPAIGN_ID,
                "messages": {"android_push": {**ANDROID, "message_variation_id": "unknown"}},
            },
            "Invalid Message Variant",
        ),
        (
            {
                **NAMED,
                "campaign_id": ids.CAMPAIGN_ID,
                "messages": {"android_push": {**ANDROID, "message_variation_id": ids.MESSAGE_VARIATION_IDS["email"]}},
            },
            "Mismatched Message Type",
        ),
        ({**NAMED, "messages": {"android_push": {**ANDROID, "extra": "text"}}}, "Invalid Extra Push Payload"),
        ({**NAMED, "messages": {"apple_push": {"alert": "a" * 1912}}}, "Apple Push Length Exceeded"),
        ({**NAMED, "messages": {"android_push": {**ANDROID, "alert": "a" * 4000}}}, "Android Push Length Exceeded"),
        (
            {"external_user_ids": ["a"] * 51, "messages": PUSH},
            "The max number of external_ids and aliases per request was exceeded",
        ),
        ({**NAMED, "broadcast": True, "messages": PUSH}, "Bad Request"),
        ({"segment_id": ids.SEGMENT_ID, "messages": PUSH}, "Bad Request"),
        ({**NAMED, "broadcast": "false", "messages": PUSH}, "Bad Request"),
        ({**NAMED, "recipient_subscription_state": "some", "messages": PUSH}, "Bad Request"),
    ],
)
def test_fatal_errors_of_messages(mock: BrazeMock, api: httpx.Client, body: object, message: str) -> None:
    reject(api, "/messages/send", body, message)
    assert sent(mock) == []


@pytest.mark.parametrize(
    ("name", "valid", "wrong"),
    [
        ("apple_push", {"alert": {"body": "a"}, "buttons": [{"action_id": "b"}]}, {"alert": {"title": "a"}}),
        ("apple_push", {"content-available": True}, {"alert": "a", "asset_url": "b"}),
        ("apple_push", {"alert": "a", "relevance_score": 0.5}, {"alert": "a", "relevance_score": 1.5}),
        ("apple_push", {"alert": "a", "apns_priority": 10}, {"alert": "a", "extra": {"aps": 1}}),
        ("android_push", {"send_to_sync": True}, {**ANDROID, "send_to_sync": True}),
        ("android_push", {**ANDROID, "time_to_live": 2_419_200}, {**ANDROID, "time_to_live": 2_419_201}),
        ("kindle_push", ANDROID, {"alert": "a"}),
        ("web_push", {**ANDROID, "buttons": [{"text": "a"}]}, {**ANDROID, "buttons": [{"text": "a", "action": "b"}]}),
        ("email", EMAIL, {**EMAIL, "from": "shop@example.com"}),
        ("email", {**EMAIL, "reply_to": "NO_REPLY_TO"}, {"app_id": "a", "from": EMAIL["from"]}),
        ("webhook", {"url": "a", "request_method": "PUT"}, {"url": "a", "request_method": "PATCH"}),
        ("content_card", {"type": "BANNER", "image_url": "a"}, {"type": "CLASSIC", "title": "a"}),
        (
            "content_card",
            {"type": "CLASSIC", "title": "", "description": "", "time_to_live": 1},
            {"type": "CLASSIC", "title": "", "description": "", "time_to_live": 1, "expire_at": "2024-01-01"},
        ),
        (
            "sms",
            {"subscription_group_id": "a", "body": "b", "app_id": "c"},
            {"subscription_group_id": "a", "body": "b"},
        ),
        (
            "whats_app",
            {
                "app_id": "a",
                "subscription_group_id": "b",
                "message_type": "text_response_message",
                "message": {"body": "c"},
            },
            {
                "app_id": "a",
                "subscription_group_id": "b",
                "message_type": "text_response_message",
                "message": {"caption": "c"},
            },
        ),
    ],
)
def test_message_objects_are_validated(api: httpx.Client, name: str, valid: object, wrong: object) -> None:
    assert api.post("/messages/send", json={**NAMED, "messages": {name: valid}}).status_code == 201
    reject(api, "/messages/send", {**NAMED, "messages": {name: wrong}}, "Bad Request")


def test_a_trigger_personalizes_and_the_last_duplicate_wins(mock: BrazeMock, api: httpx.Client) -> None:
    recipients = [
        {"external_user_id": ids.USER_ID, "trigger_properties": {"a": 1}},
        {"email": ids.EMAIL, "prioritization": ["identified"], "trigger_properties": {"a": 2}},
    ]
    body = {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "trigger_properties": {"a": 0, "b": 0}, "recipients": recipients}
    assert api.post("/campaigns/trigger/send", json=body).status_code == 201
    assert [each.properties for each in sent(mock)] == [{"a": 2, "b": 0}]


def test_a_recipient_can_be_created(mock: BrazeMock, api: httpx.Client) -> None:
    recipient = {"external_user_id": "new", "send_to_existing_only": False, "attributes": {"first_name": "Alex"}}
    unknown = {"external_user_id": "nobody", "attributes": {"first_name": "Alex"}}
    body = {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": [recipient, unknown]}
    api.post("/campaigns/trigger/send", json=body)
    assert [each.external_id for each in sent(mock)] == ["new"]
    users = api.post("/users/export/ids", json={"external_ids": ["new", "nobody"]}).json()["users"]
    assert [user["first_name"] for user in users] == ["Alex"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"campaign_id": ids.CAMPAIGN_ID}, "Invalid Campaign ID"),
        ({"recipients": [{"external_user_id": "a", "email": "b"}]}, "Bad Request"),
        ({"recipients": [{"email": "a@example.com"}]}, "Bad Request"),
        ({"recipients": [{"external_user_id": "a", "send_to_existing_only": False}]}, "Bad Request"),
        ({"recipients": [{"external_user_id": "a", "trigger_properties": {"b": "c" * 51_200}}]}, "Bad Request"),
        (
            {"recipients": [{"external_user_id": "a"}] * 51},
            "The max number of external_ids and aliases per request was exceeded",
        ),
        ({"broadcast": True}, "Bad Request"),
        ({"attachments": [{"file_name": "a"}]}, "Bad Request"),
    ],
)
def test_invalid_triggers_are_rejected(api: httpx.Client, change: dict[str, Any], message: str) -> None:
    valid = {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": [{"external_user_id": "a"}]}
    assert api.post("/campaigns/trigger/send", json=valid).status_code == 201
    reject(api, "/campaigns/trigger/send", {**valid, **change}, message)


def test_a_trigger_without_recipients_must_be_a_broadcast(mock: BrazeMock, api: httpx.Client) -> None:
    body = {"campaign_id": ids.TRIGGER_CAMPAIGN_ID}
    reject(api, "/campaigns/trigger/send", body, "Bad Request")
    assert api.post("/campaigns/trigger/send", json={**body, "broadcast": True}).status_code == 201
    assert len(sent(mock)) == 6


def test_a_trigger_does_not_reach_who_unsubscribed(mock: BrazeMock, api: httpx.Client) -> None:
    api.post("/email/status", json={"email": ids.EMAIL, "subscription_state": "unsubscribed"})
    recipients = [{"external_user_id": ids.USER_ID}, {"external_user_id": ids.SECOND_USER_ID}]
    api.post("/campaigns/trigger/send", json={"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": recipients})
    assert [each.external_id for each in sent(mock)] == [ids.SECOND_USER_ID]


def test_a_multivariate_campaign_sends_one_message_to_each_user_outside_its_control_group(
    mock: BrazeMock, api: httpx.Client
) -> None:
    body = {"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID, "broadcast": True}
    api.post("/campaigns/trigger/send", json=body)
    first = [(each.braze_id, each.variation_id) for each in sent(mock)]
    query: Any = {"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID, "length": 1}
    (day,) = api.get("/campaigns/data_series", params=query).json()["data"]
    (variations,) = day["messages"].values()
    counts = {each["variation_name"]: each["unique_recipients"] for each in variations}
    users = {braze_id for braze_id, _ in first}
    assert len(users) == len(first) == 4, "two of the six users are in the control group"
    assert counts == {"Variation 1": 2, "Variation 2": 2, "Control": 0}
    api.post("/campaigns/trigger/send", json=body)
    assert [(each.braze_id, each.variation_id) for each in sent(mock)] == first * 2, "users keep their variations"


@pytest.mark.parametrize(
    ("canvas_id", "notice", "count"),
    [
        (ids.CANVAS_ID, None, 1),
        (
            ids.PAUSED_CANVAS_ID,
            "The Canvas is paused. Resume the Canvas to ensure trigger requests will take effect.",
            0,
        ),
        (
            ids.ARCHIVED_CANVAS_ID,
            "The Canvas is archived. Unarchive the Canvas to ensure trigger requests will take effect.",
            0,
        ),
    ],
)
def test_only_a_notice_tells_that_a_canvas_is_not_active(
    mock: BrazeMock, api: httpx.Client, canvas_id: str, notice: str | None, count: int
) -> None:
    recipients = [{"external_user_id": ids.SECOND_USER_ID, "context": {"b": 2}}]
    body = {"canvas_id": canvas_id, "context": {"a": 1}, "recipients": recipients}
    response = api.post("/canvas/trigger/send", json=body)
    assert (response.status_code, response.json().get("notice")) == (201, notice)
    assert [each.properties for each in sent(mock)] == [{"a": 1, "b": 2}] * count


def schedule(api: httpx.Client, **when: Any) -> httpx.Response:
    return api.post("/messages/schedule/create", json={**NAMED, "messages": PUSH, "schedule": when})


def test_a_schedule_is_sent_when_its_time_comes(mock: BrazeMock, api: httpx.Client) -> None:
    schedule_id = schedule(api, time="2023-11-15T00:00:00Z").json()["schedule_id"]
    messages = {"email": EMAIL}
    changes = {"schedule_id": schedule_id, "schedule": {"time": "2023-11-16T00:00:00Z"}, "messages": messages}
    assert api.post("/messages/schedule/update", json=changes).json() == {"message": "success"}
    mock.clock.advance(86_400)
    assert sent(mock) == []
    mock.clock.advance(86_400)
    assert [each.channel for each in sent(mock)] == ["email"]
    reject(api, "/messages/schedule/delete", {"schedule_id": schedule_id}, "Invalid Schedule ID")


@pytest.mark.parametrize(
    ("when", "hours"),
    [
        ({"time": "2023-11-16T09:00:00", "in_local_time": True}, (14, 9)),
        ({"time": "2023-11-16T00:00:00", "at_optimal_time": True}, (17, 12)),
    ],
)
def test_a_local_time_comes_to_each_user_by_zone(
    mock: BrazeMock, api: httpx.Client, when: dict[str, Any], hours: tuple[int, int]
) -> None:
    body = {"external_user_ids": [ids.USER_ID, ids.SECOND_USER_ID], "messages": PUSH, "schedule": when}
    schedule_id = api.post("/messages/schedule/create", json=body).json()["schedule_id"]
    new_york, utc = (1_700_092_800 + hour * 3600 for hour in hours)
    for at, expected in (
        (utc - 1, []),
        (utc, [ids.SECOND_USER_ID]),
        (new_york - 1, [ids.SECOND_USER_ID]),
        (new_york, [ids.SECOND_USER_ID, ids.USER_ID]),
        (new_york + 86_400, [ids.SECOND_USER_ID, ids.USER_ID]),
    ):
        mock.clock.set(at)
        assert [each.external_id for each in sent(mock)] == expected
    reject(api, "/messages/schedule/delete", {"schedule_id": schedule_id}, "Invalid Schedule ID")


def test_an_update_of_a_schedule_changes_something(api: httpx.Client) -> None:
    schedule_id = schedule(api, time="2023-11-15T00:00:00Z").json()["schedule_id"]
    reject(api, "/messages/schedule/update", {"schedule_id": schedule_id}, "Bad Request")
    for change in ({"messages": PUSH}, {"schedule": {"time": "2023-11-16T00:00:00Z"}}):
        body = {"schedule_id": schedule_id, **change}
        assert api.post("/messages/schedule/update", json=body).status_code == 201


def test_a_deleted_schedule_is_not_sent(mock: BrazeMock, api: httpx.Client) -> None:
    schedule_id = schedule(api, time="2023-11-15T00:00:00Z").json()["schedule_id"]
    api.post("/messages/schedule/delete", json={"schedule_id": schedule_id})
    mock.clock.advance(2 * 86_400)
    assert sent(mock) == []


@pytest.mark.parametrize(
    "when",
    [
        {},
        {"time": "tomorrow"},
        {"time": "2020-01-01T00:00:00", "in_local_time": True},
        {"time": "2030-01-01T00:00:00Z", "in_local_time": True},
        {"time": "2030-01-01T00:00:00+01:00", "at_optimal_time": True},
    ],
)
def test_invalid_schedules_are_rejected(api: httpx.Client, when: dict[str, Any]) -> None:
    assert schedule(api, **when).status_code == 400


@pytest.mark.parametrize(
    ("kind", "source", "other"),
    [
        ("campaigns", {"campaign_id": ids.TRIGGER_CAMPAIGN_ID}, {"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID}),
        ("canvas", {"canvas_id": ids.CANVAS_ID}, {"canvas_id": ids.PAUSED_CANVAS_ID}),
    ],
)
def test_scheduled_triggers(mock: BrazeMock, api: httpx.Client, kind: str, source: Any, other: Any) -> None:
    when = {"schedule": {"time": "2023-11-15T00:00:00Z"}}
    created = api.post(
        f"/{kind}/trigger/schedule/create", json={**source, **when, "recipients": [{"external_user_id": ids.USER_ID}]}
    ).json()
    named = {"schedule_id": created["schedule_id"]}
    later = {"schedule": {"time": "2023-11-17T00:00:00Z"}}
    reject(api, f"/{kind}/trigger/schedule/update", {**other, **named, **later}, "Invalid Schedule ID")
    assert api.post(f"/{kind}/trigger/schedule/update", json={**source, **named, **later}).status_code == 201
    mock.clock.advance(2 * 86_400)
    assert sent(mock) == []
    mock.clock.advance(86_400)
    assert len(sent(mock)) == 1


def test_scheduled_broadcasts_before_the_day_of_the_end(api: httpx.Client) -> None:
    def found(end: str) -> list[Any]:
        body = api.get("/messages/scheduled_broadcasts", params={"end_time": end}).json()
        return [
            tuple(each[name] for name in ("type", "name", "next_send_time")) for each in body["scheduled_broadcasts"]
        ]

    campaign = ("Campaign", "Multivariate", "2023-11-16T22:13:20+00:00")
    local_canvas = ("Canvas", "Welcome", "2023-11-17T22:13:20")

    assert found("2023-11-16T23:00:00Z") == []
    assert found("2023-11-17T01:00:00Z") == [campaign]
    assert found("2023-12-01") == [campaign, local_canvas]
    assert api.get("/messages/scheduled_broadcasts").status_code == 400


def test_send_ids_are_created_and_counted(api: httpx.Client) -> None:
    body = {"campaign_id": ids.CAMPAIGN_ID, "send_id": "spring"}
    response = api.post("/sends/id/create", json=body)
    assert response.json() == {"message": "success", "send_id": "spring"}
    assert response.headers["x-ratelimit-limit"] == "100"
    reject(api, "/sends/id/create", {**body, "send_id": "é"}, "Bad Request")
    reject(api, "/sends/id/create", {**body, "send_id": "a" * 65}, "Bad Request")
    message = {"alert": "Hello", "message_variation_id": ids.MESSAGE_VARIATION_IDS["ios_push"]}
    send = {**NAMED, **body, "messages": {"apple_push": message}}
    assert api.post("/messages/send", json=send).json()["send_id"] == "spring"
    query: Any = {"campaign_id": ids.CAMPAIGN_ID, "send_id": "spring", "length": 1}
    (day,) = api.get("/sends/data_series", params=query).json()["data"]
    assert (day["unique_recipients"], day["messages"]["ios_push"][0]["sent"]) == (1, 1)


def test_a_transactional_email_is_sent_once_in_24_hours(mock: BrazeMock, api: httpx.Client) -> None:
    path = f"/transactional/v1/campaigns/{ids.TRANSACTIONAL_CAMPAIGN_ID}/send"
    body = {"external_send_id": "b3JkZXItMQ==", "recipient": {"external_user_id": ids.USER_ID}}
    first = api.post(path, json=body).json()
    assert first["status"] == "sent"
    assert first["metadata"]["external_send_id"] == "b3JkZXItMQ=="
    queued = "The external reference has been queued.  Please retry to obtain send_id."
    reject(api, path, body, queued)
    mock.clock.advance(86_399)
    reject(api, path, body, queued)
    mock.clock.advance(1)
    assert api.post(path, json=body).json()["dispatch_id"] != first["dispatch_id"]
    assert len(sent(mock)) == 2


@pytest.mark.parametrize(
    ("campaign_id", "message"),
    [
        ("unknown", "Campaign does not exist"),
        (
            ids.CAMPAIGN_ID,
            "The campaign is not a transactional campaign. Only transactional campaigns may use this endpoint",
        ),
        (
            ids.PAUSED_CAMPAIGN_ID,
            "The campaign is paused. Resume the campaign in order for trigger requests to take effect.",
        ),
        (
            ids.ARCHIVED_TRANSACTIONAL_CAMPAIGN_ID,
            "The campaign is archived. Unarchive the campaign in order for trigger requests to take effect.",
        ),
    ],
)
def test_errors_of_transactional_campaigns(api: httpx.Client, campaign_id: str, message: str) -> None:
    body = {"recipient": {"external_user_id": ids.USER_ID}}
    reject(api, f"/transactional/v1/campaigns/{campaign_id}/send", body, message)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"recipient": {}},
        {"recipient": {"external_user_id": "a"}, "external_send_id": "no spaces"},
        {"recipient": {"external_user_id": "a"}, "external_send_id": ""},
        {"recipient": {"external_user_id": "a", "user_alias": {"alias_name": "b", "alias_label": "c"}}},
    ],
)
def test_invalid_transactional_emails_are_rejected(api: httpx.Client, body: object) -> None:
    reject(api, f"/transactional/v1/campaigns/{ids.TRANSACTIONAL_CAMPAIGN_ID}/send", body, "Bad Request")


def test_a_live_activity_needs_one_target(api: httpx.Client) -> None:
    valid = {
        "app_id": ids.APP_ID,
        "activity_id": "game",
        "content_state": {},
        "activity_attributes_type": "Game",
        "activity_attributes": {},
        "notification": {"alert": {"title": "a", "body": "b"}},
        "external_user_ids": ["user1"],
    }
    assert api.post("/messages/live_activity/start", json=valid).json() == {"message": "success"}
    for wrong in (
        {**valid, "segment_id": "b"},
        {name: each for name, each in valid.items() if name != "external_user_ids"},
    ):
        response = api.post("/messages/live_activity/start", json=wrong)
        assert (response.status_code, response.json().keys()) == (400, {"error"})


@pytest.mark.parametrize(
    ("kind", "body", "lists"),
    [
        ("campaigns", {"campaign_id": ids.CAMPAIGN_ID}, "campaigns"),
        ("canvas", {"canvas_id": ids.CANVAS_ID}, "canvases"),
    ],
)
def test_a_duplicate_appears_when_the_queue_is_processed(
    mock: BrazeMock, api: httpx.Client, kind: str, body: Any, lists: str
) -> None:
    def names() -> list[str]:
        return [each["name"] for each in api.get(f"/{kind}/list").json()[lists]]

    assert api.post(f"/{kind}/duplicate", json={**body, "name": "Copy", "tag_names": "Tag1"}).status_code == 202
    before = names()
    mock.clock.advance(1)
    assert names() == [*before, "Copy"]
    reject(api, f"/{kind}/duplicate", {**body, "name": "Copy", "tag_names": "unknown"}, "Bad Request")


WHATS_APP: Any = {"app_id": "a", "subscription_group_id": "b"}
ROWS: Any = [{"row_title": "a"}] * 5


@pytest.mark.parametrize(
    ("kind", "valid", "wrong"),
    [
        (
            "template_message",
            {"template_name": "a", "template_language_code": "en", "body_variables": {"0": "b"}},
            {"template_name": "a"},
        ),
        ("text_image_response_message", {"image_uri": "a"}, {"caption": "a"}),
        (
            "quick_reply_response_message",
            {"body": "a", "buttons": [{"text": "b"}], "header_text": "c"},
            {"body": "a", "buttons": [{"text": "b"}], "header_text": "c", "header_image_uri": "d"},
        ),
        (
            "list_response_message",
            {
                "body": "a",
                "list": {"list_button_text": "b", "list_sections": [{"section_title": "c", "list_rows": ROWS}]},
            },
            {
                "body": "a",
                "list": {"list_button_text": "b", "list_sections": [{"section_title": "c", "list_rows": ROWS}] * 3},
            },
        ),
        (
            "flow_response_message",
            {"body": "a", "flow_button": {"caption": "b" * 20, "flow_id": "c"}},
            {"body": "a", "flow_button": {"caption": "b" * 21, "flow_id": "c"}},
        ),
        ("unknown_message", None, {}),
    ],
)
def test_whats_app_messages_by_type(api: httpx.Client, kind: str, valid: object, wrong: object) -> None:
    for message, status in ((valid, 201), (wrong, 400)):
        if message is not None:
            whats_app = {**WHATS_APP, "message_type": kind, "message": message}
            response = api.post("/messages/send", json={**NAMED, "messages": {"whats_app": whats_app}})
            assert response.status_code == status, response.text


def test_a_transactional_email_creates_its_recipient(mock: BrazeMock, api: httpx.Client) -> None:
    path = f"/transactional/v1/campaigns/{ids.TRANSACTIONAL_CAMPAIGN_ID}/send"
    alias = {"alias_name": ids.ALIAS_NAME, "alias_label": ids.ALIAS_LABEL}
    for recipient in (
        {"external_user_id": "new", "attributes": {"email": "new@example.com"}},
        {"external_user_id": "nobody"},
        {"user_alias": alias},
    ):
        assert api.post(path, json={"recipient": recipient}).status_code == 201
    assert [each.external_id for each in sent(mock)] == ["new", None]


def test_a_card_with_an_image_needs_it(api: httpx.Client) -> None:
    card = {"type": "CAPTIONED_IMAGE", "title": "a", "description": "b"}
    reject(api, "/messages/send", {**NAMED, "messages": {"content_card": card}}, "Bad Request")


def test_an_unknown_segment_is_rejected(api: httpx.Client) -> None:
    reject(api, "/messages/send", {"broadcast": True, "segment_id": "unknown", "messages": PUSH}, "Bad Request")
    reject(api, "/export/segment/cancel", {"segment_id": "unknown"}, "Bad Request")
    reject(api, "/users/export/segment", {"segment_id": "unknown", "fields_to_export": []}, "Bad Request")


def test_users_who_used_an_app_lately(mock: BrazeMock, api: httpx.Client) -> None:
    for comparison, count in (("after", 1), ("before", 1)):
        used = {"last_used_app": {"comparison": comparison, "value": "2023-11-10T00:00:00Z"}}
        state = {"email_subscription_status": {"comparison": "is_not", "value": "unsubscribed"}}
        body = {"broadcast": True, "audience": {"AND": [used, state]}, "messages": PUSH}
        assert api.post("/messages/send", json=body).status_code == 201
        assert len(sent(mock)) == count
