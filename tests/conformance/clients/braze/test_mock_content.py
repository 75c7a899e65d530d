"""Content Blocks, templates, preference centers, media, SDK keys, integrations and translations of the mock."""

from base64 import b64encode
from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids

BLOCK: Any = {"name": "new-block", "content": "Hello"}
TEMPLATE: Any = {"template_name": "new", "subject": "Hello", "body": "Hello"}
CENTER: Any = {"name": "new-center", "preference_center_page_html": "a", "confirmation_page_html": "b"}


def rejected(response: httpx.Response, status: int = 400) -> str:
    assert response.status_code == status, response.text
    return str(response.json()["message"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"content": ""}, "Content cannot be blank"),
        ({"content": 1}, "Content must be a string"),
        ({"content": "a" * 51_200}, "Content must be smaller than 50kb"),
        ({"content": "{{ a"}, "Content contains malformed liquid"),
        ({"content": "{{content_blocks.${new-block}}}"}, "Content Block cannot be referenced within itself"),
        ({"description": ""}, "Content Block description cannot be blank"),
        ({"description": 1}, "Content Block description must be a string"),
        ({"description": "a" * 250}, "Content Block description must be shorter than 250 characters"),
        ({"name": ""}, "Content Block name cannot be blank"),
        ({"name": "a" * 100}, "Content Block name must be shorter than 100 characters"),
        ({"name": "a b"}, "Content Block name can only contain alphanumeric characters"),
        ({"name": "footer"}, "Content Block with this name already exists"),
        ({"state": "new"}, "Content Block state must be either active or draft"),
        ({"tags": "marketing"}, "Tags must be an array"),
        ({"tags": [1]}, "All tags must be strings"),
        ({"tags": ["unknown"]}, "Some tags could not be found"),
    ],
)
def test_errors_of_content_blocks(api: httpx.Client, change: dict[str, Any], message: str) -> None:
    assert rejected(api.post("/content_blocks/create", json={**BLOCK, **change})) == message


def test_a_content_block_is_created_and_updated(mock: BrazeMock, api: httpx.Client) -> None:
    created = api.post("/content_blocks/create", json={**BLOCK, "state": "draft", "tags": ["marketing"]}).json()
    assert created["liquid_tag"] == "{{content_blocks.${new-block}}}"
    named = {"content_block_id": created["content_block_id"]}
    mock.clock.advance(60)
    update = {**named, "name": "renamed", "content": "<p>Hi</p>", "state": "active"}
    assert api.post("/content_blocks/update", json=update).json()["liquid_tag"] == "{{content_blocks.${renamed}}}"
    info = api.get("/content_blocks/info", params=named).json()
    assert (info["name"], info["content_type"], info["tags"]) == ("renamed", "html", ["marketing"])
    assert (info["created_at"], info["last_edited"]) == ("2023-11-14T22:13:20+00:00", "2023-11-14T22:14:20+00:00")
    renamed = rejected(api.post("/content_blocks/update", json={**update, "name": "other"}))
    assert renamed == "Content Block name cannot be updated for active Content Blocks"
    draft = rejected(api.post("/content_blocks/update", json={**update, "state": "draft"}))
    assert draft == "Active Content Block can not be updated to Draft. Create a new Content Block."


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({}, "Content Block ID cannot be blank"),
        ({"content_block_id": "unknown"}, "Content Block ID is invalid for this App Group"),
        (
            {"content_block_id": ids.DELETED_CONTENT_BLOCK_ID},
            "Content Block has been deleted—content not available",
        ),
        (
            {"content_block_id": ids.CONTENT_BLOCK_ID, "include_inclusion_data": "yes"},
            "Include Inclusion Data—error",
        ),
    ],
)
def test_errors_of_content_block_information(api: httpx.Client, query: dict[str, str], message: str) -> None:
    assert rejected(api.get("/content_blocks/info", params=query)) == message


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"modified_after": "a"}, "Modified after time is invalid"),
        ({"modified_before": "a"}, "Modified before time is invalid"),
        (
            {"modified_after": "2021-01-01T00:00:00", "modified_before": "2020-01-01T00:00:00"},
            "Modified after time must be earlier than or the same as modified before time.",
        ),
        ({"limit": "a"}, "Content Block number limit is invalid"),
        ({"limit": 0}, "Content Block number limit must be greater than 0"),
        ({"limit": 1001}, "Content Block number limit exceeds maximum of 1000"),
        ({"offset": "a"}, "Offset is invalid"),
        ({"offset": -1}, "Offset must be greater than 0"),
    ],
)
def test_errors_of_the_list_of_content_blocks(api: httpx.Client, query: dict[str, Any], message: str) -> None:
    assert rejected(api.get("/content_blocks/list", params=query)) == message


def test_lists_have_a_limit_and_an_offset(api: httpx.Client) -> None:
    api.post("/_mock/fill", json={"content_blocks": 150, "email_templates": 150})
    for path, name in (("/content_blocks/list", "content_blocks"), ("/templates/email/list", "templates")):
        counts = [
            api.get(path, params=query).json()["count"]
            for query in ({}, {"limit": 1000}, {"offset": 150}, {"modified_after": "2023-11-14T00:00:00"})
        ]
        assert counts == [100, 152, 2, 100]
        assert len(api.get(path, params={"limit": 7}).json()[name]) == 7


def test_an_email_template_is_created_and_updated(mock: BrazeMock, api: httpx.Client) -> None:
    named = {"email_template_id": api.post("/templates/email/create", json=TEMPLATE).json()["email_template_id"]}
    mock.clock.advance(60)
    assert api.post("/templates/email/update", json={**named, "subject": "Changed", "tags": ["Tag1"]}).is_success
    info = api.get("/templates/email/info", params=named).json()
    assert (info["template_name"], info["subject"], info["tags"]) == ("new", "Changed", ["Tag1"])
    assert info["updated_at"] == "2023-11-14T22:14:20+00:00"
    assert api.post("/templates/email/update", json=named).status_code == 400
    assert api.get("/templates/email/info", params={"email_template_id": "unknown"}).status_code == 400


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"template_name": ""}, "Template name is required"),
        ({"tags": "Tag1"}, "Tags must be an array"),
        ({"tags": [1]}, "All tags must be strings"),
        ({"tags": ["unknown"]}, "Some tags could not be found"),
        ({"body": "{{content_blocks.${unknown}}}"}, "Email must have valid Content Block names"),
        (
            {"should_inline_css": "true"},
            "Invalid value for `should_inline_css`. One of `true` or `false` was expected",
        ),
    ],
)
def test_errors_of_email_templates(api: httpx.Client, change: dict[str, Any], message: str) -> None:
    assert rejected(api.post("/templates/email/create", json={**TEMPLATE, **change})) == message
    if "body" not in change:
        update = {"email_template_id": ids.EMAIL_TEMPLATE_ID, **change}
        assert rejected(api.post("/templates/email/update", json=update)) == message


def test_a_template_has_up_to_400_kb(api: httpx.Client) -> None:
    assert api.post("/templates/email/create", json={**TEMPLATE, "body": "é" * 204_800}).status_code == 201
    response = api.post("/templates/email/create", json={**TEMPLATE, "body": "é" * 204_801})
    assert rejected(response) == "Bad Request"
    assert response.json()["errors"] == ["body must not have more than 409600 bytes"]


def test_a_preference_center_is_created_and_updated(mock: BrazeMock, api: httpx.Client) -> None:
    center_id = api.post("/preference_center/v1", json={**CENTER, "state": "draft"}).json()["preference_center_api_id"]
    path = f"/preference_center/v1/{center_id}"
    before = api.get(path).json()
    assert (before["preference_center_title"], before["state"]) == ("Preference Center", "draft")
    mock.clock.advance(60)
    changes = {
        "preference_center_page_html": "c",
        "confirmation_page_html": "d",
        "state": "active",
        "options": {"links-tags": [{"rel": "icon", "href": "e"}]},
    }
    assert api.put(path, json=changes).json()["updated_at"] == "2023-11-14T22:14:20+00:00"
    after = api.get(path).json()
    assert (after["name"], after["preference_center_page_html"], after["state"]) == ("new-center", "c", "active")
    assert after["preference_center_options"] == changes["options"]
    assert len(api.get("/preference_center/v1/list").json()["preference_centers"]) == 2
    urls = {api.get(f"{path}/url/{each}").json()["preference_center_url"] for each in (ids.USER_ID, "user2")}
    assert len(urls) == 2
    assert api.get(f"{path}/url/nobody").status_code == 404
    assert api.get("/preference_center/v1/unknown").status_code == 404


@pytest.mark.parametrize(
    "change",
    [
        {"name": "a b"},
        {"state": "new"},
        {"preference_center_page_html": 1},
        {"options": {"links-tags": [{"rel": "stylesheet", "href": "a"}]}},
    ],
)
def test_errors_of_preference_centers(api: httpx.Client, change: dict[str, Any]) -> None:
    assert rejected(api.post("/preference_center/v1", json={**CENTER, **change})) == "Bad Request"


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({}, "Either asset_url or asset_file must be provided.", None),
        (
            {"asset_url": "https://a.example/b.png", "asset_file": "c"},
            "Both asset_url and asset_file cannot be provided. Please provide only one.",
            None,
        ),
        ({"asset_url": "ftp://a.example/b.png"}, None, "INVALID_ASSET_URL"),
        ({"asset_url": "https://[a.example/b.png"}, None, "INVALID_ASSET_URL"),
        ({"asset_url": "https://a.example/b.exe"}, None, "UNSUPPORTED_FILE_TYPE"),
        ({"asset_file": "no base64"}, None, "UNSUPPORTED_FILE_TYPE"),
        (
            {"asset_file": b64encode(b"\x89PNG" + b"a" * 5 * 1024 * 1024).decode()},
            None,
            "ASSET_SIZE_EXCEEDS_LIMIT",
        ),
    ],
)
def test_errors_of_the_media_library(api: httpx.Client, body: object, message: str | None, code: str | None) -> None:
    response = api.post("/media_library/create", json=body)
    found = rejected(response)
    assert message in (None, found)
    assert response.json().get("error_code") == code
    assert ("meta" in response.json()) == (code is not None)


def test_an_asset_is_replaced_by_one_of_its_kind(api: httpx.Client) -> None:
    jpg = {"asset_file": b64encode(b"\xff\xd8\xff" + b"a" * 7).decode()}
    body = api.put("/media_library/replace_file", json={"asset_id": ids.ASSET_ID, **jpg}).json()
    assert (body["info"], body["new_image_asset"]["size"]) == ("Asset file updated successfully.", 10)
    png = {"asset_id": ids.ASSET_ID, "asset_url": "https://a.example/b.png"}
    mismatch = api.put("/media_library/replace_file", json=png).json()
    assert mismatch["error_code"] == "EXTENSION_MISMATCH"
    assert mismatch["meta"] == {"expected_extension": "jpg", "received_extension": "png"}
    assert rejected(api.put("/media_library/replace_file", json=jpg)) == "asset_id is required."
    missing = api.put("/media_library/replace_file", json={"asset_id": ids.ASSET_ID})
    assert rejected(missing) == "Either file or asset_url is required."
    unknown = api.put("/media_library/replace_file", json={"asset_id": "unknown", **jpg})
    assert (unknown.status_code, unknown.json()["error_code"]) == (404, "ASSET_NOT_FOUND")


def test_an_app_has_up_to_three_keys_and_one_is_primary(api: httpx.Client) -> None:
    path, app = "/app_group/sdk_authentication", {"app_id": ids.APP_ID}
    pem = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"
    new = {**app, "rsa_public_key_str": pem, "description": "Third", "make_primary": True}
    key_id = api.post(f"{path}/create", json=new).json()["id"]
    keys = api.get(f"{path}/keys", params=app).json()["keys"]
    assert [(each["id"], each["is_primary"]) for each in keys] == [
        (ids.SDK_KEY_ID, False),
        (ids.SECOND_SDK_KEY_ID, False),
        (key_id, True),
    ]
    assert api.post(f"{path}/create", json=new).status_code == 400
    assert api.request("DELETE", f"{path}/delete", json={**app, "key_id": key_id}).status_code == 400
    left = api.request("DELETE", f"{path}/delete", json={**app, "key_id": ids.SDK_KEY_ID}).json()["keys"]
    assert [each["id"] for each in left] == [ids.SECOND_SDK_KEY_ID, key_id]
    primary = api.put(f"{path}/primary", json={**app, "key_id": ids.SECOND_SDK_KEY_ID}).json()["keys"]
    assert [each["is_primary"] for each in primary] == [True, False]
    assert api.post(f"{path}/create", json={**new, "description": ""}).status_code == 400
    other = {"app_id": ids.ANDROID_APP_ID}
    other_id = api.post(f"{path}/create", json={**new, **other}).json()["id"]
    for each, primary_id in ((app, ids.SECOND_SDK_KEY_ID), (other, other_id)):
        keys = api.get(f"{path}/keys", params=each).json()["keys"]
        assert [key["id"] for key in keys if key["is_primary"]] == [primary_id]


@pytest.mark.parametrize(
    "platforms",
    [
        {},
        {"firebase": {"credential": "YQ=="}, "huawei": {"app_id": "a", "app_secret": "b"}},
        {"firebase": {"credential": "no base64"}},
        {"kindle": {"client_id": "a"}},
    ],
)
def test_push_credentials_are_for_one_platform(api: httpx.Client, platforms: dict[str, Any]) -> None:
    kindle = {"kindle": {"client_id": "a", "client_secret": "b"}}
    assert api.post("/apps/push_credential/update", json={"app_id": ids.APP_ID, **kindle}).status_code == 201
    assert api.post("/apps/push_credential/update", json={"app_id": ids.APP_ID, **platforms}).status_code == 400


def test_a_sync_runs_alone_and_ends_when_the_clock_moves(mock: BrazeMock, api: httpx.Client) -> None:
    path = f"/cdi/integrations/{ids.INTEGRATION_ID}"
    assert api.post(f"{path}/sync").status_code == 202
    busy = api.post(f"{path}/sync")
    assert (busy.status_code, busy.json()) == (429, {"message": "Another job is in progress"})
    assert api.get(f"{path}/job_sync_status").json()["results"][0]["job_status"] == "running"
    mock.clock.advance(60)
    response = api.get(f"{path}/job_sync_status")
    assert (response.json()["results"][0]["job_status"], len(response.json()["results"])) == ("success", 10)
    assert len(api.get(response.links["next"]["url"]).json()["results"]) == 3
    assert rejected(api.get(f"{path}/job_sync_status", params={"cursor": "bad"})) == "Invalid cursor"
    assert rejected(api.get("/cdi/integrations/unknown/job_sync_status")) == "Invalid integration ID"
    assert rejected(api.post("/cdi/integrations/unknown/sync"), 404) == "Integration not found"
    assert rejected(api.post(f"/cdi/integrations/{'a' * 65}/sync")) == "Invalid integration ID"


CAMPAIGN: Any = {"campaign_id": ids.CAMPAIGN_ID, "message_variation_id": ids.MESSAGE_VARIATION_IDS["email"]}
CANVAS: Any = {
    "workflow_id": ids.CANVAS_ID,
    "step_id": ids.CANVAS_STEP_ID,
    "message_variation_id": ids.CANVAS_MESSAGE_ID,
}
OWNERS: Any = [
    ("/campaigns/translations", CAMPAIGN),
    ("/canvas/translations", CANVAS),
    ("/content_blocks/translations", {"content_block_id": ids.CONTENT_BLOCK_ID}),
    ("/templates/email/translations/", {"template_id": ids.EMAIL_TEMPLATE_ID}),
]


@pytest.mark.parametrize(("path", "owner"), OWNERS)
def test_translations_are_shown_and_updated(api: httpx.Client, path: str, owner: dict[str, str]) -> None:
    source = api.get(f"{path.rstrip('/')}/source", params=owner).json()
    assert source["translations"]["translation_map"] == {"id_0": "Hello!", "id_1": "My name is Jacky"}
    german = {"locale_id": ids.OTHER_LOCALE_ID, "translation_map": {"id_0": "Hallo!"}}
    assert api.put(path, json={**owner, **german}).json() == {"message": "success"}
    shown = api.get(path, params=owner).json()["translations"]
    assert [each["locale"]["locale_key"] for each in shown] == ["es-mx", "de-de"]
    assert shown[1]["translation_map"] == {"id_0": "Hallo!"}
    if "email" not in path:
        only = api.get(path, params={**owner, "locale_id": ids.LOCALE_ID}).json()["translations"]
        assert [each["locale"]["name"] for each in only] == ["es-MX"]


@pytest.mark.parametrize(("path", "owner"), OWNERS)
def test_only_a_404_of_translations_has_a_message_outside(api: httpx.Client, path: str, owner: dict[str, str]) -> None:
    change = {**owner, "locale_id": ids.LOCALE_ID, "translation_map": {"id_0": "a"}}
    unknown = api.put(path, json={**change, "locale_id": "unknown"})
    assert (unknown.status_code, unknown.json()) == (
        400,
        {"errors": [{"message": "The provided locale code does not exist."}]},
    )
    parsing = api.put(path, json={**change, "translation_map": {"id_0": "{{ a"}}).json()["errors"][0]
    assert parsing["message"] == (
        "The provided translations yielded errors when parsing. Please contact Braze for more information."
    )
    assert isinstance(parsing["id"], str)
    missing = api.get(path, params={**owner, next(iter(owner)): "unknown"})
    assert (missing.status_code, missing.json().keys()) == (404, {"message"})


def test_a_message_without_several_languages(api: httpx.Client) -> None:
    owner = {**CAMPAIGN, "message_variation_id": ids.MESSAGE_VARIATION_IDS["sms"]}
    response = api.get("/campaigns/translations", params=owner)
    assert (response.status_code, response.json()) == (
        400,
        {"errors": [{"message": "This message does not support multi-language."}]},
    )


def test_one_locale_of_an_email_template(api: httpx.Client) -> None:
    query = {"template_id": ids.EMAIL_TEMPLATE_ID, "locale_id": ids.OTHER_LOCALE_ID}
    assert api.get("/templates/translations/email", params=query).json() == {"translations": []}


def test_translations_of_webhook_templates_have_other_errors(api: httpx.Client) -> None:
    path, owner = "/templates/webhook/translations", {"template_id": ids.WEBHOOK_TEMPLATE_ID}
    change = {**owner, "locale_id": ids.OTHER_LOCALE_ID, "translation_map": {"id_0": "Hallo"}}
    response = api.put(path, json=change)
    assert (response.status_code, response.json()) == (200, {})
    assert len(api.get(path, params=owner).json()["translations"]) == 2
    assert api.get(f"{path}/source", params=owner).json().keys() == {"translations"}
    assert rejected(api.put(path, json={**change, "locale_id": "unknown"})) == "Locale not found"
    assert rejected(api.get(path, params={**owner, "locale_id": "unknown"})) == "Invalid locale ID"
    bare = {"template_id": ids.BARE_WEBHOOK_TEMPLATE_ID}
    assert rejected(api.get(path, params=bare)) == "This template does not have multi-language setup"
    assert rejected(api.get(path, params={"template_id": "unknown"}), 404) == "Template not found"


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        ("/campaigns/translations", {**CAMPAIGN, "locale_id": "unknown"}, 400),
        ("/campaigns/translations/source", {**CAMPAIGN, "locale_id": "unknown"}, 400),
        ("/campaigns/translations", {**CAMPAIGN, "post_launch_draft_version": "yes"}, 400),
        ("/campaigns/translations", {**CAMPAIGN, "message_variation_id": "unknown"}, 404),
        ("/campaigns/translations", {"campaign_id": ids.CAMPAIGN_ID}, 400),
        ("/content_blocks/translations", {"content_block_id": ids.DRAFT_CONTENT_BLOCK_ID}, 400),
        ("/templates/email/translations/", {"template_id": ids.BARE_EMAIL_TEMPLATE_ID}, 400),
    ],
)
def test_invalid_queries_of_translations(api: httpx.Client, path: str, query: dict[str, str], status: int) -> None:
    response = api.get(path, params=query)
    assert response.status_code == status
    assert response.json().keys() == ({"message"} if status == 404 else {"errors"})


def test_invalid_maps_of_translations(api: httpx.Client) -> None:
    webhook = {"template_id": ids.WEBHOOK_TEMPLATE_ID, "locale_id": ids.LOCALE_ID, "translation_map": {"id_0": 1}}
    assert rejected(api.put("/templates/webhook/translations", json=webhook)) == "Invalid translation map"
    assert rejected(api.get("/templates/webhook/translations")) == "template_id is required"


def test_invalid_sdk_keys(api: httpx.Client) -> None:
    key = {"app_id": ids.APP_ID, "rsa_public_key_str": "no key", "description": "a"}
    assert api.post("/app_group/sdk_authentication/create", json=key).status_code == 400
    assert (
        api.put("/app_group/sdk_authentication/primary", json={"app_id": ids.APP_ID, "key_id": "a"}).status_code == 400
    )
    assert api.get("/app_group/sdk_authentication/keys", params={"app_id": "unknown"}).status_code == 400
