"""Users of the mock: tracking by five identifiers, aliases, identifying, merging, deleting."""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids

ALIAS = {"alias_name": ids.ALIAS_NAME, "alias_label": ids.ALIAS_LABEL}


def exported(api: httpx.Client, **identifiers: Any) -> list[dict[str, Any]]:
    return api.post("/users/export/ids", json=identifiers).json()["users"]  # type: ignore[no-any-return]


def track(api: httpx.Client, *attributes: dict[str, Any]) -> httpx.Response:
    return api.post("/users/track", json={"attributes": attributes})


@pytest.mark.parametrize(
    ("identifier", "lookup"),
    [
        ({"external_id": ids.USER_ID}, {"external_ids": [ids.USER_ID]}),
        ({"braze_id": ids.BRAZE_ID}, {"braze_id": ids.BRAZE_ID}),
        ({"user_alias": ALIAS}, {"user_aliases": [ALIAS]}),
        ({"email": ids.SECOND_EMAIL.upper()}, {"external_ids": [ids.SECOND_USER_ID]}),
        ({"phone": ids.PHONE}, {"external_ids": [ids.USER_ID]}),
    ],
)
def test_each_identifier_finds_its_user(
    mock: BrazeMock, api: httpx.Client, identifier: dict[str, Any], lookup: dict[str, Any]
) -> None:
    before = len(mock.state.workspaces[mock.WORKSPACE_ID].users.profiles)
    assert track(api, {**identifier, "color": "red"}).status_code == 201
    assert [user["custom_attributes"]["color"] for user in exported(api, **lookup)] == ["red"]
    assert len(mock.state.workspaces[mock.WORKSPACE_ID].users.profiles) == before


def test_an_email_prefers_the_identified_user(api: httpx.Client) -> None:
    track(api, {"email": ids.SHARED_EMAIL, "color": "red"})
    users = exported(api, email_address=ids.SHARED_EMAIL)
    assert [user.get("external_id") for user in users if "custom_attributes" in user] == ["shared-1"]


def test_unknown_emails_and_phones_create_users(api: httpx.Client) -> None:
    track(api, {"email": "new@example.com", "first_name": "New"}, {"phone": "+1202555", "first_name": "Phone"})
    assert [user["first_name"] for user in exported(api, email_address="new@example.com")] == ["New"]
    assert [user["first_name"] for user in exported(api, phone="1202555")] == ["Phone"]


def test_an_alias_creates_a_user_only_on_demand(api: httpx.Client) -> None:
    alias = {"alias_name": "new", "alias_label": "label"}
    assert track(api, {"user_alias": alias, "color": "red"}).json()["attributes_processed"] == 1
    assert exported(api, user_aliases=[alias]) == []
    track(api, {"_update_existing_only": False, "user_alias": alias, "color": "red"})
    assert exported(api, user_aliases=[alias])[0]["user_aliases"] == [alias]


ERRORS_OF_ATTRIBUTES: Any = [
    ({"color": "red"}, "one of external_id, user_alias, braze_id, email, phone is required"),
    ({"external_id": "a", "braze_id": "b"}, "only one of external_id, user_alias, braze_id may be given"),
    ({"external_id": "é" * 494}, "EXTERNAL_USER_ID_TOO_LARGE"),
    ({"external_id": ids.BLOCKED_USER_ID}, "BLACKLISTED_EXTERNAL_USER_ID"),
    ({"external_id": ["a"]}, "external_id must be a string"),
    ({"braze_id": 1}, "braze_id must be a string"),
    ({"external_id": "a", "places": [{"name": "b" * 200}] * 500}, "places must not have more than 102400 bytes"),
    ({"email": "no address"}, "EMAIL_BAD_FORMAT"),
    ({"external_id": "a", "email": "no address"}, "EMAIL_BAD_FORMAT"),
    ({"external_id": "a", "email_subscribe": "yes"}, "BAD_EMAIL_SUBSCRIPTION_STATE"),
    ({"external_id": "a", "push_subscribe": "yes"}, "BAD_PUSH_SUBSCRIPTION_STATE"),
    ({"external_id": "a", "current_location": {"longitude": 1}}, "BAD_LOCATION_UPDATE"),
    ({"external_id": "a", "email_subscription_info": {}}, "INVALID_ATTRIBUTE_EMAIL_SUBSCRIPTION_INFO"),
    ({"push_token_import": True}, "BAD_PUSH_TOKEN_IMPORT"),
    ({"external_id": "a", "push_tokens": ["text"]}, "BAD_PUSH_TOKEN_VALUE"),
    ({"external_id": "a", "push_tokens": [{"app_id": "b", "token": 1}]}, "BAD_PUSH_TOKEN_STRING"),
    ({"push_token_import": True, "push_tokens": [{"app_id": "b", "token": "c"}]}, "BAD_PUSH_TOKEN_APP_ID"),
    ({"external_id": "a", "push_tokens": [{"app_id": "b", "token": "c", "device_id": "d"}]}, "BAD_DEVICE_ID"),
    ({"external_id": "a", "subscription_groups": {}}, "BAD_SUBSCRIPTION_GROUP_ARRAY"),
    ({"external_id": "a", "subscription_groups": [{}]}, "BAD_SUBSCRIPTION_GROUP_HASH"),
    (
        {
            "external_id": "a",
            "subscription_groups": [{"subscription_group_id": "b", "subscription_state": "subscribed"}],
        },
        "BAD_SUBSCRIPTION_GROUP_ID",
    ),
    (
        {
            "external_id": "a",
            "subscription_groups": [{"subscription_group_id": ids.EMAIL_GROUP_ID, "subscription_state": "opted_in"}],
        },
        "BAD_SUBSCRIPTION_GROUP_STATE",
    ),
    (
        {
            "external_id": "a",
            "subscription_groups": [
                {
                    "subscription_group_id": ids.SMS_GROUP_ID,
                    "subscription_state": "subscribed",
                    "use_double_opt_in_logic": "true",
                }
            ],
        },
        "use_double_opt_in_logic must be a boolean",
    ),
]


@pytest.mark.parametrize(
    ("attributes", "error"),
    ERRORS_OF_ATTRIBUTES,
)
def test_documented_errors_of_attributes_leave_the_other_objects_alone(
    api: httpx.Client, attributes: dict[str, Any], error: str
) -> None:
    response = track(api, {"external_id": "valid", "color": "red"}, attributes)
    assert response.status_code == 201
    assert response.json() == {
        "attributes_processed": 1,
        "errors": [{"type": error, "input_array": "attributes", "index": 1}],
        "message": "success",
    }
    alone = track(api, attributes)
    assert alone.status_code == 400
    assert alone.json() == {
        "message": "Bad Request",
        "errors": [{"type": error, "input_array": "attributes", "index": 0}],
    }


@pytest.mark.parametrize(
    "event",
    [
        {"external_id": "a", "time": "2020-01-01T00:00:00Z"},
        {"external_id": "a", "name": "b"},
        {"external_id": "a", "name": "b", "time": "yesterday"},
        {"external_id": "a", "name": "b", "time": "2020-02-30T00:00:00Z"},
        {"external_id": "a", "name": "b", "time": "2020-01-01T00:00:00Z", "properties": {"$a": 1}},
        {"external_id": "a", "name": "b", "time": "2020-01-01T00:00:00Z", "properties": {"time": 1}},
        {"external_id": "a", "name": "b", "time": "2020-01-01T00:00:00Z", "properties": {"c": "d" * 256}},
    ],
)
def test_invalid_events_are_rejected(api: httpx.Client, event: dict[str, Any]) -> None:
    assert api.post("/users/track", json={"events": [event]}).status_code == 400


@pytest.mark.parametrize(("size", "status"), [(100, 201), (101, 400)])
def test_properties_have_up_to_100_kilobytes(api: httpx.Client, size: int, status: int) -> None:
    envelope = len('{"texts": [""]}')
    texts = ["a" * (size * 1024 - envelope)]
    event = {"external_id": "a", "name": "b", "time": "2020-01-01T00:00:00Z", "properties": {"texts": texts}}
    assert api.post("/users/track", json={"events": [event]}).status_code == status


@pytest.mark.parametrize("change", [{"currency": "usd"}, {"quantity": 101}, {"price": "1"}, {"product_id": "a" * 256}])
def test_invalid_purchases_are_rejected(api: httpx.Client, change: dict[str, Any]) -> None:
    valid = {"external_id": "a", "product_id": "b", "currency": "USD", "price": 1.5, "time": "2020-01-01T00:00:00Z"}
    assert api.post("/users/track", json={"purchases": [valid]}).status_code == 201
    assert api.post("/users/track", json={"purchases": [{**valid, **change}]}).status_code == 400


def test_events_and_purchases_are_never_deduplicated(api: httpx.Client, mock: BrazeMock) -> None:
    at = "2023-11-14T10:00:00Z"
    event = {"external_id": "a", "name": "login", "time": at}
    purchase = {"external_id": "a", "product_id": "pen", "currency": "USD", "price": 2.5, "quantity": 2, "time": at}
    later = {**event, "time": "2100-01-01T00:00:00Z"}
    api.post("/users/track", json={"events": [event, event, later], "purchases": [purchase]})
    user = exported(api, external_ids=["a"])[0]
    first, last = "2023-11-14T10:00:00.000Z", "2023-11-14T22:13:20.000Z"
    assert user["custom_events"] == [{"name": "login", "first": first, "last": last, "count": 3}]
    assert user["purchases"] == [{"name": "pen", "first": first, "last": first, "count": 2}]
    assert user["total_revenue"] == 5.0


@pytest.mark.parametrize(
    ("sizes", "legacy", "status"),
    [((75, 0, 0), False, 201), ((26, 25, 25), False, 400), ((75, 75, 75), True, 201), ((76, 0, 0), True, 400)],
)
def test_a_request_has_75_objects_in_all(
    mock: BrazeMock, api: httpx.Client, sizes: tuple[int, int, int], *, legacy: bool, status: int
) -> None:
    mock.settings.legacy_batches = legacy
    event = {"external_id": "a", "name": "b", "time": "2020-01-01T00:00:00Z"}
    purchase = {**event, "product_id": "c", "currency": "USD", "price": 1}
    objects = ({"external_id": "a", "color": "red"}, event, purchase)
    body = {
        name: [each] * size
        for name, each, size in zip(("attributes", "events", "purchases"), objects, sizes, strict=True)
    }
    response = api.post("/users/track", json=body)
    assert response.status_code == status
    if status == 400:
        assert response.json() == {"message": "Max Input Length Exceeded"}


def test_operations_on_custom_attributes(api: httpx.Client) -> None:
    def custom(value: object) -> Any:
        assert track(api, {"external_id": "a", "thing": value}).status_code == 201
        return exported(api, external_ids=["a"])[0].get("custom_attributes", {}).get("thing")

    assert custom({"inc": 3}) == 3
    assert custom({"inc": -1}) == 2
    assert custom(["a", "b"]) == ["a", "b"]
    assert custom({"add": ["c", "a"], "remove": ["b"]}) == ["a", "c"]
    assert custom([{"id": 1, "v": 1}]) == [{"id": 1, "v": 1}]
    assert custom({"$add": [{"id": 2}]}) == [{"id": 1, "v": 1}, {"id": 2}]
    selector = {"$identifier_key": "id", "$identifier_value": 1}
    assert custom({"$update": [{**selector, "$new_object": {"v": 2}}]}) == [{"id": 1, "v": 2}, {"id": 2}]
    assert custom({"$remove": [selector]}) == [{"id": 2}]
    assert custom("text") == "text"
    assert custom({"inc": 1}) == "text"
    assert custom({"nested": {"deep": True}}) == {"nested": {"deep": True}}
    assert custom(None) is None


def test_tracking_can_wait_in_the_queue(mock: BrazeMock, api: httpx.Client) -> None:
    mock.settings.tracking_seconds = 10
    track(api, {"external_id": "a", "color": "red"})
    assert exported(api, external_ids=["a"]) == []
    mock.clock.advance(10)
    assert exported(api, external_ids=["a"])[0]["custom_attributes"] == {"color": "red"}


def test_tokens_of_anonymous_users_are_imported_once(mock: BrazeMock, api: httpx.Client) -> None:
    token = {"app_id": ids.APP_ID, "token": "abcd", "device_id": "device-1"}
    for _ in range(2):
        track(api, {"push_token_import": True, "push_tokens": [token]})
    found = exported(api, device_id="device-1")
    assert [user["push_tokens"][0]["token"] for user in found] == ["abcd"]
    assert sum(bool(user.push_tokens) for user in mock.state.workspaces[mock.WORKSPACE_ID].users) == 2


def test_new_aliases(api: httpx.Client) -> None:
    taken, new = {**ALIAS}, {"alias_name": "new", "alias_label": "label"}
    body = {"user_aliases": [taken, {**new, "external_id": ids.SECOND_USER_ID}, {**new, "external_id": "nobody"}]}
    assert api.post("/users/alias/new", json=body).json() == {"aliases_processed": 3, "message": "success"}
    assert [user["external_id"] for user in exported(api, user_aliases=[new])] == [ids.SECOND_USER_ID]
    too_many = api.post("/users/alias/new", json={"user_aliases": [taken] * 51})
    assert (too_many.status_code, too_many.json()["message"]) == (400, "The max number of ids per request was exceeded")


def test_aliases_are_renamed(api: httpx.Client) -> None:
    update = {"alias_label": ids.ALIAS_LABEL, "old_alias_name": ids.ALIAS_NAME, "new_alias_name": "renamed"}
    unknown = {**update, "old_alias_name": "nobody"}
    assert api.post("/users/alias/update", json={"alias_updates": [update, unknown]}).status_code == 201
    assert exported(api, user_aliases=[ALIAS]) == []
    assert len(exported(api, user_aliases=[{**ALIAS, "alias_name": "renamed"}])) == 1


@pytest.mark.parametrize(
    ("body", "deleted"),
    [
        ({"external_ids": [ids.USER_ID, ids.USER_ID, "nobody"]}, 1),
        ({"braze_ids": [ids.BRAZE_ID]}, 1),
        ({"user_aliases": [ALIAS]}, 1),
        ({"email_addresses": [{"email": ids.SHARED_EMAIL, "prioritization": ["identified"]}]}, 1),
        ({"email_addresses": [{"email": ids.SHARED_EMAIL, "prioritization": ["most_recently_updated"]}]}, 1),
        ({"email_addresses": [ids.SHARED_EMAIL]}, 0),
        ({"phone_numbers": [ids.PHONE]}, 1),
    ],
)
def test_users_are_deleted_by_one_kind_of_identifier(api: httpx.Client, body: dict[str, Any], deleted: int) -> None:
    assert api.post("/users/delete", json=body).json() == {"deleted": deleted, "message": "success"}
    assert api.post("/users/delete", json=body).json()["deleted"] in (0, 1 if "email_addresses" in body else 0)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"external_ids": ["a"], "braze_ids": ["b"]},
        {"external_ids": ["a"] * 51},
        {"email_addresses": [{"email": "a@example.com", "prioritization": ["identified", "unidentified"]}]},
        {"email_addresses": [{"email": "a@example.com", "prioritization": ["least_recently_updated"]}]},
    ],
)
def test_invalid_deletions_are_rejected(api: httpx.Client, body: dict[str, Any]) -> None:
    assert api.post("/users/delete", json=body).status_code == 400


def test_identifying_adds_an_external_id_or_merges(api: httpx.Client) -> None:
    track(api, {"user_alias": ALIAS, "color": "red", "first_name": "Ann"})
    named = {"external_id": "identified", "user_alias": ALIAS}
    body = {"aliases_to_identify": [named, {**named, "user_alias": {**ALIAS, "alias_name": "nobody"}}]}
    assert api.post("/users/identify", json=body).json() == {"aliases_processed": 2, "message": "success"}
    assert exported(api, external_ids=["identified"])[0]["user_aliases"] == [ALIAS]
    other = {"alias_name": "other", "alias_label": "label"}
    track(api, {"_update_existing_only": False, "user_alias": other, "color": "blue", "size": 1, "first_name": "Bob"})
    api.post("/users/identify", json={"aliases_to_identify": [{"external_id": "identified", "user_alias": other}]})
    user = exported(api, external_ids=["identified"])[0]
    assert user["custom_attributes"] == {"color": "red", "size": 1}
    assert user["first_name"] == "Ann"
    assert user["user_aliases"] == [ALIAS, other]


def test_identifying_without_merging_keeps_only_tokens(api: httpx.Client) -> None:
    tokens = [{"app_id": ids.APP_ID, "token": "abcd"}]
    track(api, {"user_alias": ALIAS, "color": "red", "push_tokens": tokens})
    named = {"external_id": ids.BARE_USER_ID, "user_alias": ALIAS}
    api.post("/users/identify", json={"aliases_to_identify": [named], "merge_behavior": "none"})
    user = exported(api, external_ids=[ids.BARE_USER_ID])[0]
    assert "custom_attributes" not in user
    assert user["push_tokens"][0]["token"] == "abcd"


def test_merging_waits_in_the_queue_and_keeps_what_the_target_has(mock: BrazeMock, api: httpx.Client) -> None:
    at = "2023-11-14T10:00:00Z"
    track(api, {"external_id": ids.SECOND_USER_ID, "eye_color": "green", "home_city": "Rome", "only": 1})
    api.post(
        "/users/track",
        json={
            "events": [{"external_id": ids.SECOND_USER_ID, "name": ids.EVENT, "time": at}],
            "purchases": [
                {"external_id": ids.SECOND_USER_ID, "product_id": "pen", "currency": "USD", "price": 2, "time": at}
            ],
        },
    )
    update = {
        "identifier_to_merge": {"external_id": ids.SECOND_USER_ID},
        "identifier_to_keep": {"phone": ids.PHONE, "prioritization": ["identified"]},
    }
    assert api.post("/users/merge", json={"merge_updates": [update]}).status_code == 202
    assert len(exported(api, external_ids=[ids.USER_ID, ids.SECOND_USER_ID])) == 2
    mock.clock.advance(1)
    response = api.post("/users/export/ids", json={"external_ids": [ids.USER_ID, ids.SECOND_USER_ID]}).json()
    assert response["invalid_user_ids"] == [ids.SECOND_USER_ID]
    (user,) = response["users"]
    assert (user["custom_attributes"]["eye_color"], user["custom_attributes"]["only"]) == ("blue", 1)
    assert (user["home_city"], user["email"], user["total_revenue"]) == ("New York", ids.EMAIL, 82.0)
    assert {each["name"]: each["count"] for each in user["custom_events"]} == {ids.EVENT: 3}


IDENTIFIERS = (
    "identifiers must be objects with an 'external_id' property that is a string, 'user_alias' property that is an "
    "object, 'email' property that is a string, or 'phone' property that is a string"
)
INVALID_MERGES: Any = [
    ("text", "'merge_updates' must be an array of objects"),
    ([1], "'merge_updates' must be an array of objects"),
    ([{}] * 51, "a single request may not contain more than 50 merge updates"),
    ([{}], "'merge_updates' must only have 'identifier_to_merge' and 'identifier_to_keep'"),
    (
        [{"identifier_to_merge": {"external_id": 1}, "identifier_to_keep": {"external_id": "a"}}],
        IDENTIFIERS,
    ),
]


@pytest.mark.parametrize(
    ("updates", "message"),
    INVALID_MERGES,
)
def test_invalid_merges_get_the_documented_message(api: httpx.Client, updates: object, message: str) -> None:
    response = api.post("/users/merge", json={"merge_updates": updates})
    assert (response.status_code, response.json()) == (400, {"message": message})


def test_external_ids_are_renamed_and_removed(api: httpx.Client) -> None:
    rename = [
        {"current_external_id": ids.USER_ID, "new_external_id": "renamed"},
        {"current_external_id": ids.USER_ID, "new_external_id": "again"},
        {"current_external_id": "nobody", "new_external_id": "other"},
        {"current_external_id": ids.SECOND_USER_ID, "new_external_id": "renamed"},
    ]
    body = api.post("/users/external_ids/rename", json={"external_id_renames": rename}).json()
    assert body["external_ids"] == rename[:1]
    assert body["rename_errors"] == [
        ["external_id_renames[1]: current_external_id is deprecated"],
        ["external_id_renames[2]: current_external_id is unknown"],
        ["external_id_renames[3]: new_external_id is already in use"],
    ]
    assert exported(api, external_ids=[ids.USER_ID])[0]["external_id"] == "renamed"
    removal = api.post("/users/external_ids/remove", json={"external_ids": [ids.USER_ID, "renamed"]}).json()
    assert removal["removed_ids"] == [ids.USER_ID]
    assert removal["removal_errors"] == [["external_ids[1]: renamed is a primary external ID"]]
    assert exported(api, external_ids=[ids.USER_ID]) == []
    too_many: Any = {"message": "The max number of ids per request was exceeded"}
    for path, name, item in (("rename", "external_id_renames", rename[0]), ("remove", "external_ids", "a")):
        assert api.post(f"/users/external_ids/{path}", json={name: []}).status_code == 400
        response = api.post(f"/users/external_ids/{path}", json={name: [item] * 51})
        assert (response.status_code, response.json()) == (400, too_many)


def test_fields_of_the_profile(api: httpx.Client) -> None:
    fields = {
        "dob": "1988-02-14",
        "gender": "P",
        "country": "Atlantis",
        "time_zone": "Europe/Athens",
        "current_location": {"longitude": 23.7, "latitude": 38},
        "date_of_first_session": "02/14/2020",
        "email_subscribe": "opted_in",
        "email": "new@example.com",
        "twitter": {"id": 1},
    }
    assert track(api, {"external_id": "new", "home_city": "Athens", **fields}).json()["attributes_processed"] == 1
    track(api, {"external_id": "new", "home_city": None, "time_zone": "Nowhere"})
    user = exported(api, external_ids=["new"])[0]
    assert (user["dob"], user["gender"], user["last_coordinates"]) == ("1988-02-14", "P", [23.7, 38])
    assert (user["time_zone"], user["email_subscribe"]) == ("Europe/Athens", "opted_in")
    assert not {"country", "home_city"} & user.keys()
    track(api, {"external_id": "new", "email": None})
    assert exported(api, email_address="new@example.com") == []


def test_a_contact_identifies_one_user(api: httpx.Client) -> None:
    shared = {"external_id": "identified", "email": ids.SHARED_EMAIL}
    several = {"emails_to_identify": [{**shared, "prioritization": ["unidentified"]}]}
    assert api.post("/users/identify", json=several).json()["aliases_processed"] == 1
    users = exported(api, email_address=ids.SHARED_EMAIL)
    assert {user.get("external_id") for user in users} == {"shared-1", "identified"}
    track(api, {"phone": "+1202555", "color": "red"})
    phone = {"external_id": "phoned", "phone": "1202555", "prioritization": ["least_recently_updated"]}
    api.post("/users/identify", json={"phone_numbers_to_identify": [phone]})
    assert exported(api, external_ids=["phoned"])[0]["custom_attributes"] == {"color": "red"}
    assert api.post("/users/identify", json={}).status_code == 400


def test_aliases_are_merged_with_what_the_kept_user_lacks(mock: BrazeMock, api: httpx.Client) -> None:
    sessions = {"date_of_first_session": "2020-01-01T00:00:00Z", "date_of_last_session": "2030-01-01T00:00:00Z"}
    track(api, {"user_alias": ALIAS, "email": "alias@example.com", "last_name": "Roe", **sessions})
    keep = {"external_id": ids.BARE_USER_ID}
    update = {"identifier_to_merge": {"user_alias": ALIAS}, "identifier_to_keep": keep}
    unsure = {"identifier_to_merge": {"email": ids.SHARED_EMAIL}, "identifier_to_keep": keep}
    assert api.post("/users/merge", json={"merge_updates": [unsure]}).status_code == 400
    assert api.post("/users/merge", json={"merge_updates": [update]}).status_code == 202
    mock.clock.advance(1)
    user = exported(api, user_aliases=[ALIAS])[0]
    assert (user["external_id"], user["email"], user["last_name"]) == (ids.BARE_USER_ID, "alias@example.com", "Roe")


def test_received_messages_are_merged(mock: BrazeMock, api: httpx.Client) -> None:
    update = {"identifier_to_merge": {"external_id": ids.USER_ID}, "identifier_to_keep": {"external_id": "user2"}}
    api.post("/users/merge", json={"merge_updates": [update]})
    mock.clock.advance(1)
    user = exported(api, external_ids=["user2"])[0]
    assert len(user["campaigns_received"]) == 2
    assert user["attributed_campaign"] == "braze_test_campaign"


def test_an_identified_user_keeps_the_external_id(api: httpx.Client) -> None:
    named = {"external_id": "other", "email": ids.SHARED_EMAIL, "prioritization": ["identified"]}
    assert api.post("/users/identify", json={"emails_to_identify": [named]}).status_code == 201
    assert exported(api, external_ids=["other"]) == []
    assert len(exported(api, external_ids=["shared-1"])) == 1
