"""A valid request to every current operation, and what its response has by the documentation.

Retyped from the pages of the operations, not from the mock: the properties of a response are those without "optional".
"""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from braze_rest_client.testing.mocking import seed_ids as ids

PNG = "iVBORw0KGgo="
PUSH: Any = {"android_push": {"alert": "Hello", "title": "A message"}}
USER: Any = {"external_user_id": ids.USER_ID}
PEM = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"
SCIM_USER: Any = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
    "userName": "new@test.com",
    "name": {"givenName": "Test", "familyName": "User"},
    "department": "finance",
    "permissions": {
        "companyPermissions": ["manage_company_settings"],
        "appGroup": [{"appGroupName": "Test App Group", "appGroupPermissions": ["basic_access"]}],
    },
}
WHEN: Any = {"time": "2030-01-01T00:00:00Z"}
CAMPAIGN_TEXTS: Any = {
    "campaign_id": ids.CAMPAIGN_ID,
    "message_variation_id": ids.MESSAGE_VARIATION_IDS["email"],
}
CANVAS_TEXTS: Any = {
    "workflow_id": ids.CANVAS_ID,
    "step_id": ids.CANVAS_STEP_ID,
    "message_variation_id": ids.CANVAS_MESSAGE_ID,
}
TRANSLATED: Any = {"locale_id": ids.LOCALE_ID, "translation_map": {"id_0": "Hola"}}


@frozen
class Documented:
    """One request and its response."""

    method: str
    path: str
    status: int
    properties: Sequence[str]
    query: Mapping[str, Any] | None = None
    body: Any = None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def get(path: str, properties: str, **query: Any) -> Documented:
    return Documented("GET", path, 200, properties.split(), query=query)


def post(path: str, properties: str, body: Any, status: int = 201) -> Documented:
    return Documented("POST", path, status, properties.split(), body=body)


def put(path: str, properties: str, body: Any, status: int = 200) -> Documented:
    return Documented("PUT", path, status, properties.split(), body=body)


ITEM: Any = {"Name": "Restaurant", "Rating": 5}
REQUESTS: Sequence[Documented] = (
    post(
        "/users/track",
        "message attributes_processed events_processed purchases_processed",
        {
            "attributes": [{"email": "test@example.com", "boolean_attribute_1": True, "array_attribute": ["banana"]}],
            "events": [{"email": "test@example.com", "name": "rented_movie", "time": "2022-12-06T19:20:45+01:00"}],
            "purchases": [
                {
                    "email": "test@example.com",
                    "app_id": "your_app_identifier",
                    "product_id": "product_name",
                    "currency": "USD",
                    "price": 12.12,
                    "quantity": 6,
                    "time": "2017-05-12T18:47:12Z",
                    "properties": {"color": "red", "checkout_duration": 180},
                }
            ],
        },
    ),
    post(
        "/users/alias/new",
        "aliases_processed message",
        {"user_aliases": [{"external_id": ids.USER_ID, "alias_name": "new_name", "alias_label": "label"}]},
    ),
    post(
        "/users/alias/update",
        "message",
        {
            "alias_updates": [
                {"alias_label": ids.ALIAS_LABEL, "old_alias_name": ids.ALIAS_NAME, "new_alias_name": "renamed"}
            ]
        },
    ),
    post("/users/delete", "deleted", {"external_ids": [ids.BARE_USER_ID]}),
    post(
        "/users/identify",
        "aliases_processed message",
        {
            "aliases_to_identify": [
                {
                    "external_id": "identified",
                    "user_alias": {"alias_name": ids.ALIAS_NAME, "alias_label": ids.ALIAS_LABEL},
                }
            ]
        },
    ),
    post(
        "/users/merge",
        "message",
        {
            "merge_updates": [
                {
                    "identifier_to_merge": {"external_id": ids.SECOND_USER_ID},
                    "identifier_to_keep": {"email": ids.EMAIL, "prioritization": ["identified"]},
                }
            ]
        },
        202,
    ),
    post(
        "/users/external_ids/rename",
        "message external_ids rename_errors",
        {"external_id_renames": [{"current_external_id": ids.USER_ID, "new_external_id": "renamed"}]},
    ),
    post("/users/external_ids/remove", "message removed_ids removal_errors", {"external_ids": ["deprecated"]}),
    post("/users/export/ids", "message users", {"external_ids": [ids.USER_ID], "fields_to_export": ["email"]}),
    post(
        "/users/export/segment",
        "message object_prefix url",
        {"segment_id": ids.SEGMENT_ID, "fields_to_export": ["email", "purchases"], "output_format": "zip"},
    ),
    post("/users/export/global_control_group", "message object_prefix url", {"fields_to_export": ["email"]}),
    post("/export/segment/cancel", "message", {"segment_id": ids.SEGMENT_ID}),
    post("/messages/send", "dispatch_id message", {"external_user_ids": [ids.USER_ID], "messages": PUSH}),
    post(
        "/messages/schedule/create",
        "dispatch_id schedule_id message",
        {"external_user_ids": [ids.USER_ID], "messages": PUSH, "schedule": WHEN},
    ),
    post("/messages/schedule/update", "message", {"schedule_id": ids.SCHEDULE_ID, "schedule": WHEN}),
    post("/messages/schedule/delete", "message", {"schedule_id": ids.SCHEDULE_ID}),
    get("/messages/scheduled_broadcasts", "scheduled_broadcasts", end_time="2023-12-31T00:00:00Z"),
    post(
        "/messages/live_activity/start",
        "message",
        {
            "app_id": ids.APP_ID,
            "activity_id": "football-chiefs-bills-2024-01-21",
            "content_state": {"teamOneScore": 0},
            "activity_attributes_type": "FootballActivity",
            "activity_attributes": {"team1Name": "Chiefs"},
            "stale_date": "2024-01-22T16:55:49+0000",
            "notification": {"alert": {"body": "The game is starting!", "title": "Chiefs v. Bills"}},
            "segment_id": ids.SEGMENT_ID,
        },
    ),
    post(
        "/messages/live_activity/update",
        "message",
        {"app_id": ids.APP_ID, "activity_id": "live-activity-1", "content_state": {}, "end_activity": False},
    ),
    post(
        "/campaigns/trigger/send",
        "dispatch_id message",
        {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": [{**USER, "trigger_properties": {"a": 1}}]},
    ),
    post(
        "/campaigns/trigger/schedule/create",
        "dispatch_id schedule_id message",
        {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": [USER], "schedule": WHEN},
    ),
    post(
        "/campaigns/trigger/schedule/update",
        "message",
        {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "schedule_id": ids.TRIGGER_SCHEDULE_ID, "schedule": WHEN},
    ),
    post(
        "/campaigns/trigger/schedule/delete",
        "message",
        {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "schedule_id": ids.TRIGGER_SCHEDULE_ID},
    ),
    post(
        "/canvas/trigger/send",
        "dispatch_id message",
        {"canvas_id": ids.CANVAS_ID, "recipients": [{**USER, "context": {"product": "shoes"}}]},
    ),
    post(
        "/canvas/trigger/schedule/create",
        "dispatch_id schedule_id message",
        {"canvas_id": ids.CANVAS_ID, "recipients": [USER], "schedule": WHEN},
    ),
    post(
        "/canvas/trigger/schedule/update",
        "message",
        {"canvas_id": ids.CANVAS_ID, "schedule_id": ids.CANVAS_SCHEDULE_ID, "schedule": WHEN},
    ),
    post(
        "/canvas/trigger/schedule/delete",
        "message",
        {"canvas_id": ids.CANVAS_ID, "schedule_id": ids.CANVAS_SCHEDULE_ID},
    ),
    post("/sends/id/create", "message send_id", {"campaign_id": ids.CAMPAIGN_ID}),
    post(
        f"/transactional/v1/campaigns/{ids.TRANSACTIONAL_CAMPAIGN_ID}/send",
        "dispatch_id status metadata",
        {"external_send_id": "order-1", "recipient": USER},
    ),
    post("/campaigns/duplicate", "", {"campaign_id": ids.CAMPAIGN_ID, "name": "Copy"}, 202),
    post("/canvas/duplicate", "", {"canvas_id": ids.CANVAS_ID, "name": "Copy"}, 202),
    get("/campaigns/list", "message campaigns"),
    get(
        "/campaigns/details",
        "message created_at updated_at archived draft enabled has_post_launch_draft name description schedule_type "
        "channels first_sent last_sent tags teams messages conversion_behaviors",
        campaign_id=ids.CAMPAIGN_ID,
    ),
    get("/campaigns/data_series", "message data", campaign_id=ids.CAMPAIGN_ID, length=7),
    get("/sends/data_series", "message data", campaign_id=ids.CAMPAIGN_ID, send_id=ids.SEND_ID, length=7),
    get("/canvas/list", "canvases message"),
    get(
        "/canvas/details",
        "created_at updated_at name description archived draft enabled has_post_launch_draft schedule_type first_entry "
        "last_entry channels variants tags teams steps message",
        canvas_id=ids.CANVAS_ID,
    ),
    get("/canvas/data_series", "data message", canvas_id=ids.CANVAS_ID, ending_at="2023-11-14T00:00:00Z", length=3),
    get("/canvas/data_summary", "data message", canvas_id=ids.CANVAS_ID, ending_at="2023-11-14T00:00:00Z", length=3),
    get("/custom_attributes", "message attributes"),
    get("/events", "message events"),
    get("/events/list", "message events"),
    get("/events/data_series", "message data", event=ids.EVENT, length=3),
    get("/kpi/dau/data_series", "message data", length=3),
    get("/kpi/mau/data_series", "message data", length=3),
    get("/kpi/new_users/data_series", "message data", length=3),
    get("/kpi/uninstalls/data_series", "message data", length=3),
    get("/purchases/product_list", "products message"),
    get("/purchases/quantity_series", "message data", length=3),
    get("/purchases/revenue_series", "message data", length=3),
    get("/segments/list", "message segments"),
    get(
        "/segments/details",
        "message created_at updated_at name description text_description tags teams",
        segment_id=ids.SEGMENT_ID,
    ),
    get("/segments/data_series", "message data", segment_id=ids.SEGMENT_ID, length=3),
    get("/sessions/data_series", "message data", segment_id=ids.SEGMENT_ID, length=3),
    get("/catalogs", "catalogs message"),
    post(
        "/catalogs",
        "catalogs message",
        {
            "catalogs": [
                {
                    "name": "hotels",
                    "description": "My Hotels",
                    "fields": [{"name": "id", "type": "string"}, {"name": "Location", "type": "geo"}],
                }
            ]
        },
    ),
    Documented("DELETE", "/catalogs/restaurants", 200, ["message"]),
    post("/catalogs/restaurants/fields", "message", {"fields": [{"name": "Stars", "type": "number"}]}, 202),
    Documented("DELETE", "/catalogs/restaurants/fields/Cuisine", 202, ["message"]),
    post(
        "/catalogs/restaurants/selections",
        "message",
        {
            "selection": {
                "name": "favorite-restaurants",
                "description": "Favorite restaurants in NYC",
                "external_id": "favorite-nyc-restaurants",
                "filters": [
                    {"field": "City", "operator": "equals", "value": "NYC"},
                    {"field": "Rating", "operator": "greater than", "value": 7},
                ],
                "results_limit": 10,
                "sort_field": "Rating",
                "sort_order": "desc",
            }
        },
        202,
    ),
    Documented("DELETE", "/catalogs/restaurants/selections/favorites", 202, ["message"]),
    get("/catalogs/restaurants/items", "items message"),
    post("/catalogs/restaurants/items", "message", {"items": [{"id": "new1", **ITEM}]}, 202),
    put("/catalogs/restaurants/items", "message", {"items": [{"id": "new1", **ITEM}]}, 202),
    Documented(
        "PATCH", "/catalogs/restaurants/items", 202, ["message"], body={"items": [{"id": "restaurant1", **ITEM}]}
    ),
    Documented("DELETE", "/catalogs/restaurants/items", 202, ["message"], body={"items": [{"id": "restaurant1"}]}),
    get("/catalogs/restaurants/items/restaurant1", "items message"),
    post("/catalogs/restaurants/items/new1", "message", {"items": [ITEM]}),
    put("/catalogs/restaurants/items/restaurant1", "message", {"items": [ITEM]}),
    Documented(
        "PATCH",
        "/catalogs/restaurants/items/restaurant1",
        200,
        ["message"],
        body={"items": [{"Top_Dishes": {"$add": ["Biscuits"], "$remove": ["French Fries"]}}]},
    ),
    Documented("DELETE", "/catalogs/restaurants/items/restaurant1", 202, ["message"]),
    post("/email/status", "message", {"email": "example@example.com", "subscription_state": "subscribed"}),
    post("/email/blocklist", "message", {"email": ["one@example.com", "two@example.com"]}),
    post("/email/bounce/remove", "message", {"email": ids.BOUNCED_EMAIL}),
    post("/email/spam/remove", "message", {"email": ids.SPAM_EMAIL}),
    get("/email/hard_bounces", "emails message", start_date="2023-11-01", end_date="2023-12-01"),
    get("/email/unsubscribes", "emails message", start_date="2023-11-01", end_date="2023-12-01"),
    get("/sms/invalid_phone_numbers", "sms message", start_date="2023-11-01", end_date="2023-12-01"),
    post("/sms/invalid_phone_numbers/remove", "message", {"phone_numbers": ["12183095514", "14255551212"]}),
    post(
        "/subscription/status/set",
        "message",
        {
            "subscription_group_id": ids.EMAIL_GROUP_ID,
            "subscription_state": "unsubscribed",
            "external_id": ids.USER_ID,
            "email": [ids.EMAIL],
        },
    ),
    post(
        "/v2/subscription/status/set",
        "message",
        {
            "subscription_groups": [
                {
                    "subscription_group_id": ids.EMAIL_GROUP_ID,
                    "subscription_state": "subscribed",
                    "external_ids": [ids.USER_ID],
                }
            ]
        },
    ),
    get(
        "/subscription/status/get",
        "status message",
        **{"subscription_group_id": ids.EMAIL_GROUP_ID, "external_id[]": [ids.USER_ID, ids.SECOND_USER_ID]},
    ),
    get("/subscription/user/status", "users total_count message", **{"external_id[]": [ids.USER_ID]}),
    post(
        "/content_blocks/create",
        "content_block_id liquid_tag created_at message",
        {"name": "content_block", "content": "HTML content within block", "state": "draft", "tags": ["marketing"]},
    ),
    post(
        "/content_blocks/update",
        "content_block_id liquid_tag created_at message",
        {"content_block_id": ids.CONTENT_BLOCK_ID, "name": "footer", "content": "Bye"},
    ),
    get(
        "/content_blocks/info",
        "content_block_id name content description content_type tags created_at last_edited inclusion_count "
        "inclusion_data message",
        content_block_id=ids.CONTENT_BLOCK_ID,
        include_inclusion_data=True,
    ),
    get("/content_blocks/list", "count content_blocks"),
    post(
        "/templates/email/create",
        "email_template_id message",
        {"template_name": "name", "subject": "Welcome", "body": "<p>Hello</p>", "tags": ["Tag1", "Tag2"]},
    ),
    post(
        "/templates/email/update",
        "",
        {"email_template_id": ids.EMAIL_TEMPLATE_ID, "template_name": "Weekly Newsletter"},
    ),
    get(
        "/templates/email/info",
        "email_template_id template_name description subject tags created_at updated_at",
        email_template_id=ids.EMAIL_TEMPLATE_ID,
    ),
    get("/templates/email/list", "count templates"),
    post(
        "/media_library/create",
        "new_assets errors dashboard_url",
        {"asset_url": "https://cdn.example.com/assets/cat.jpg", "name": "Cat Graphic"},
        200,
    ),
    put(
        "/media_library/replace_file",
        "info new_image_asset",
        {"asset_id": ids.ASSET_ID, "asset_url": "https://cdn.example.com/assets/cat.jpg"},
    ),
    get("/preference_center/v1/list", "preference_centers"),
    post(
        "/preference_center/v1",
        "preference_center_api_id liquid_tag created_at message",
        {"name": "MyPreferenceCenter2", "preference_center_page_html": "<p>", "confirmation_page_html": "<p>"},
    ),
    get(
        f"/preference_center/v1/{ids.PREFERENCE_CENTER_ID}",
        "name preference_center_api_id created_at updated_at preference_center_title preference_center_page_html "
        "confirmation_page_html redirect_page_html preference_center_options state",
    ),
    put(
        f"/preference_center/v1/{ids.PREFERENCE_CENTER_ID}",
        "preference_center_api_id created_at updated_at message",
        {"preference_center_page_html": "<p>", "confirmation_page_html": "<p>"},
    ),
    get(f"/preference_center/v1/{ids.PREFERENCE_CENTER_ID}/url/{ids.USER_ID}", "preference_center_url"),
    get("/app_group/sdk_authentication/keys", "keys", app_id=ids.APP_ID),
    post(
        "/app_group/sdk_authentication/create",
        "id",
        {"app_id": ids.APP_ID, "rsa_public_key_str": PEM, "description": "Key", "make_primary": False},
    ),
    put("/app_group/sdk_authentication/primary", "keys", {"app_id": ids.APP_ID, "key_id": ids.SECOND_SDK_KEY_ID}),
    Documented(
        "DELETE",
        "/app_group/sdk_authentication/delete",
        200,
        ["keys"],
        body={"app_id": ids.APP_ID, "key_id": ids.SECOND_SDK_KEY_ID},
    ),
    post(
        "/apps/push_credential/update",
        "message",
        {
            "app_id": ids.APP_ID,
            "apple": {
                "certificate": PNG,
                "jwt_key_id": "a",
                "jwt_team_id": "b",
                "jwt_bundle_id": "c",
                "apns_gateway": "prod",
            },
        },
    ),
    get("/cdi/integrations", "results message"),
    get(f"/cdi/integrations/{ids.INTEGRATION_ID}/job_sync_status", "results message"),
    Documented("POST", f"/cdi/integrations/{ids.INTEGRATION_ID}/sync", 202, ["message"]),
    get("/campaigns/translations", "translations", **CAMPAIGN_TEXTS),
    put("/campaigns/translations", "message", {**CAMPAIGN_TEXTS, **TRANSLATED}),
    get("/campaigns/translations/source", "translations message", **CAMPAIGN_TEXTS),
    get("/canvas/translations", "translations", **CANVAS_TEXTS),
    put("/canvas/translations", "message", {**CANVAS_TEXTS, **TRANSLATED}),
    get("/canvas/translations/source", "translations message", **CANVAS_TEXTS),
    get("/content_blocks/translations", "translations", content_block_id=ids.CONTENT_BLOCK_ID),
    put("/content_blocks/translations", "message", {"content_block_id": ids.CONTENT_BLOCK_ID, **TRANSLATED}),
    get("/content_blocks/translations/source", "translations message", content_block_id=ids.CONTENT_BLOCK_ID),
    get("/templates/email/translations/", "translations", template_id=ids.EMAIL_TEMPLATE_ID),
    put("/templates/email/translations/", "message", {"template_id": ids.EMAIL_TEMPLATE_ID, **TRANSLATED}),
    get("/templates/email/translations/source", "translations message", template_id=ids.EMAIL_TEMPLATE_ID),
    get("/templates/translations/email", "translations", template_id=ids.EMAIL_TEMPLATE_ID, locale_id=ids.LOCALE_ID),
    get("/templates/webhook/translations", "translations", template_id=ids.WEBHOOK_TEMPLATE_ID),
    put("/templates/webhook/translations", "", {"template_id": ids.WEBHOOK_TEMPLATE_ID, **TRANSLATED}),
    get("/templates/webhook/translations/source", "translations", template_id=ids.WEBHOOK_TEMPLATE_ID),
)
SCIM_REQUESTS: Sequence[Documented] = (
    get("/scim/v2/Users", "schemas totalResults Resources", filter='userName eq "user@test.com"'),
    post("/scim/v2/Users", "schemas id userName name department lastSignInAt permissions", SCIM_USER),
    get(f"/scim/v2/Users/{ids.DASHBOARD_USER_ID}", "schemas id userName name department lastSignInAt permissions"),
    put(
        f"/scim/v2/Users/{ids.DASHBOARD_USER_ID}",
        "schemas id userName name department lastSignInAt permissions",
        SCIM_USER,
    ),
    Documented("DELETE", f"/scim/v2/Users/{ids.DASHBOARD_USER_ID}", 204, []),
)
