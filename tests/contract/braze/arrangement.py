"""What the contract tests of Braze need beside its spec."""

from typing import Any

from attrs import evolve

from braze_rest_client import AsyncBraze, Braze
from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from tests.contract.arrangement import Arrangement, Change, Seed

HELLO = {"android_push": {"alert": "Hello", "title": "A message"}}
RECIPIENT: Any = [{"external_user_id": ids.USER_ID}]
LATER = "2030-02-20T13:14:47Z"
AUDIENCE: Any = {
    "AND": [
        {
            "OR": [
                {"custom_attribute": {"custom_attribute_name": "eye_color", "comparison": "exists"}},
                {"push_subscription_status": {"comparison": "is", "value": "opted_in"}},
            ]
        },
        {"email_subscription_status": {"comparison": "is_not", "value": "unsubscribed"}},
    ]
}
PUBLIC_KEY = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"

ONE_USER = Change(
    because="an object names one user",
    without=[f"body.{kind}.{name}" for kind in ("attributes", "events", "purchases") for name in (
        "user_alias", "braze_id", "push_token_import", "alias_name", "alias_label",
    )],
)  # fmt: skip
ONE_RECIPIENT = Change(
    because="a recipient has one identifier, an audience no empty part, and a broadcast no recipients; the schedule "
    "lies in the future",
    without=["body.broadcast", "body.attachments"],
    put={"body.recipients": RECIPIENT, "body.audience": AUDIENCE, "body.schedule.time": LATER},
)
SOMEBODY = Change(
    because="without recipients everybody is meant; the schedule lies in the future",
    put={"body.recipients": RECIPIENT, "body.schedule.time": LATER},
)
BROADCAST = Change(because="an audience without recipients needs a broadcast", put={"body.broadcast": True})
FUTURE = Change(because="the example lies before the time of the mock", put={"body.schedule.time": LATER})
LOCAL = Change(because="a time that is local has no zone", put={"body.schedule.time": LATER[:-1]})
PEOPLE: Any = [ids.USER_ID, ids.SECOND_USER_ID]
CHANNELS: Any = {
    "body.messages.android_push.send_to_sync": False,
    "body.messages.apple_push.expiry": LATER,
    "body.messages.content_card.expire_at": LATER,
    "body.messages.email.reply_to": "NO_REPLY_TO",
    **{
    f"body.messages.{channel}.message_variation_id": Seed("MESSAGE_VARIATION_IDS", seeded)
    for channel, seeded in {
        "apple_push": "ios_push", "android_push": "android_push", "kindle_push": "kindle_push", "web_push": "web_push",
        "email": "email", "webhook": "webhook", "content_card": "content_cards", "sms": "sms", "whats_app": "whats_app",
    }.items()
    },
}  # fmt: skip
VARIATIONS = Change(
    because="variations belong to the campaign; an audience has no empty part; a broadcast has no users",
    without=["body.messages.content_card.time_to_live"],
    put={
        **CHANNELS,
        "body.broadcast": False,
        "body.audience": AUDIENCE,
        "body.schedule.time": LATER,
        "body.external_user_ids": PEOPLE,
    },
)
MESSAGES = Change(
    because="a message without a campaign; an audience has no empty part; a broadcast has no users",
    without=["body.broadcast", "body.campaign_id"],
    put={
        "body.messages": HELLO,
        "body.audience": AUDIENCE,
        "body.schedule.time": LATER,
        "body.external_user_ids": PEOPLE,
    },
)
LOCAL_MESSAGES = evolve(MESSAGES, put={**MESSAGES.put, "body.schedule.time": LATER[:-1]})
PHONE_ONLY = Change(because="either addresses or phone numbers", without=["body.email", "body.external_id"])
NEW_NAME = Change(because="the seed has a catalog of this name", put={"body.catalogs.name": "shops"})
NEW_USER = Change(because="the seed has a user of this name", put={"body.userName": "new@test.com"})
ONE_LENGTH = Change(because="either the length or the start is required", put={"length": 7})
BOUNCED = Change(because="the seed has one address", put={"email": ids.BOUNCED_EMAIL, "end_date": "2030-01-01"})
UNSUBSCRIBED = Change(because="as above", put={"email": ids.UNSUBSCRIBED_EMAIL, "end_date": "2030-01-01"})
TAGS = Change(because="only tags that exist", put={"body.tag_names": "marketing"})

LONG_AGO = Change(because="the seed is older", put={"last_edit.time[gt]": "2016-01-01T00:00:00Z"})
PNG, JPEG = "iVBORw0KGgo=", "/9j/4AAQSkZJRg=="
ALERT = {"body": "The game is starting!", "title": "Chiefs v. Bills"}

ARRANGEMENT = Arrangement(
    mock=BrazeMock,
    sync=Braze,
    asynchronous=AsyncBraze,
    credentials={
        "api_key": BrazeMock.API_KEY,
        "scim_token": BrazeMock.SCIM_TOKEN,
        "scim_origin": "https://sso.example",
    },
    values={
        "page": 0,
        "listContentBlocks:offset": 1,
        "offset": 0,
        "app_id": Seed("APP_ID"),
        "external_id": Seed("USER_ID"),
        "external_user_id": Seed("USER_ID"),
        "segment_id": Seed("SEGMENT_ID"),
        **{
            f"{name}:campaign_id": Seed("TRIGGER_CAMPAIGN_ID")
            for name in (
                "triggerCampaign",
                *(f"{verb}TriggeredCampaign" for verb in ("schedule", "updateScheduled", "deleteScheduled")),
            )
        },
        "sendTransactionalEmail:campaign_id": Seed("TRANSACTIONAL_CAMPAIGN_ID"),
        "campaign_id": Seed("CAMPAIGN_ID"),
        **{
            f"{verb}TriggeredCampaign:schedule_id": ids.TRIGGER_SCHEDULE_ID
            for verb in ("updateScheduled", "deleteScheduled")
        },
        **{
            f"{verb}TriggeredCanvas:schedule_id": ids.CANVAS_SCHEDULE_ID
            for verb in ("updateScheduled", "deleteScheduled")
        },
        "schedule_id": ids.SCHEDULE_ID,
        "canvas_id": Seed("CANVAS_ID"),
        "send_id": ids.SEND_ID,
        "workflow_id": Seed("CANVAS_ID"),
        "step_id": ids.CANVAS_STEP_ID,
        **{
            f"{verb}CanvasTranslation{noun}:message_variation_id": ids.CANVAS_MESSAGE_ID
            for verb, noun in (("list", "s"), ("update", "s"), ("get", "Source"))
        },
        **{
            f"{verb}CampaignTranslation{noun}:message_variation_id": Seed("MESSAGE_VARIATION_IDS", "email")
            for verb, noun in (("list", "s"), ("update", "s"), ("get", "Source"))
        },
        "locale_id": ids.LOCALE_ID,
        "catalog_name": Seed("CATALOG"),
        "deleteCatalogField:field_name": "Rating",
        "deleteCatalogSelection:selection_name": "favorites",
        "createCatalogItem:item_id": "restaurant9",
        "content_block_id": Seed("CONTENT_BLOCK_ID"),
        "email_template_id": Seed("EMAIL_TEMPLATE_ID"),
        **{
            f"{name}:template_id": ids.WEBHOOK_TEMPLATE_ID
            for name in (
                "listWebhookTemplateTranslations",
                "updateWebhookTemplateTranslations",
                "getWebhookTemplateTranslationSource",
            )
        },
        "template_id": Seed("EMAIL_TEMPLATE_ID"),
        "integration_id": ids.INTEGRATION_ID,
        "preferenceCenterExternalID": Seed("PREFERENCE_CENTER_ID"),
        "preference_center_api_id": Seed("PREFERENCE_CENTER_ID"),
        "userID": Seed("USER_ID"),
        "asset_id": ids.ASSET_ID,
        **{f"{name}:id": Seed("DASHBOARD_USER_ID") for name in ("getScimUser", "updateScimUser", "deleteScimUser")},
        "setPrimarySdkAuthenticationKey:key_id": ids.SECOND_SDK_KEY_ID,
        "deleteSdkAuthenticationKey:key_id": ids.SECOND_SDK_KEY_ID,
        "rsa_public_key_str": PUBLIC_KEY,
        "setSubscriptionStatus:subscription_group_id": Seed("SMS_GROUP_ID"),
        "subscription_group_id": Seed("EMAIL_GROUP_ID"),
    },
    changes={
        "trackUsers": {
            "minimal": Change(because="at least one object", put={"body.attributes": [{"external_id": ids.USER_ID}]}),
            "everything": ONE_USER,
        },
        "deleteUsers": {
            "everything": Change(
                because="only one of the lists",
                without=[f"body.{name}" for name in ("external_ids", "user_aliases", "braze_ids", "email_addresses")],
            )
        },
        "mergeUsers": {
            "everything": Change(
                because="a user is named by one identifier",
                without=[
                    f"body.merge_updates.{side}.{name}"
                    for side in ("identifier_to_merge", "identifier_to_keep")
                    for name in ("user_alias", "email", "phone", "prioritization")
                ],
            )
        },
        "exportUsersByIds": {
            "minimal": Change(because="one identifier is needed", put={"body.phone": ids.PHONE}),
            "everything": Change(because="one device, address or number", without=["body.device_id", "body.phone"]),
            "example sampleCurl": Change(
                because="one device, address or number", without=["body.email_address", "body.phone"]
            ),
        },
        "createCatalogSelection": {
            "example shopifySale": Change(
                because="fields of the seed, and at most one array",
                put={"body.selection.filters": [{"field": "Rating", "operator": "greater than", "value": 5}]},
            )
        },
        "updateContentBlock": {
            "minimal": Change(because="something has to change", put={"body.content": "Hello", "body.name": "footer"}),
            "example allFields": Change(
                because="only a draft can be renamed", put={"body.content_block_id": ids.DRAFT_CONTENT_BLOCK_ID}
            ),
            "everything": Change(
                because="only a draft can be renamed", put={"body.content_block_id": ids.DRAFT_CONTENT_BLOCK_ID}
            ),
        },
        "createMediaLibraryAsset": {"example assetFile": Change(because="an image", put={"body.asset_file": PNG})},
        "replaceMediaLibraryFile": {"example assetFile": Change(because="an image", put={"body.asset_file": JPEG})},
        "startLiveActivity": {
            "minimal": Change(because="a notification has a text", put={"body.notification": {"alert": ALERT}}),
            "everything": Change(
                because="times; one kind of target",
                without=["body.external_user_ids", "body.segment_id"],
                put={"body.notification.expiry": LATER, "body.custom_audience": AUDIENCE},
            ),
        },
        "updateLiveActivity": {"everything": Change(because="a time", put={"body.notification.expiry": LATER})},
        "sendMessages": {
            "minimal": MESSAGES,
            "everything": VARIATIONS,
            "example allTargets": MESSAGES,
            "example applePush": VARIATIONS,
        },
        "scheduleMessages": {
            "minimal": MESSAGES,
            "everything": evolve(VARIATIONS, put={**VARIATIONS.put, "body.schedule.time": LATER[:-1]}),
            "example allTargets": LOCAL_MESSAGES,
        },
        "updateScheduledMessages": {
            "minimal": FUTURE,
            "everything": Change(
                because="variations belong to the campaign; a time that is local has no zone",
                without=["body.messages.content_card.time_to_live"],
                put={
                    **CHANNELS,
                    "body.schedule.time": LATER[:-1],
                },
            ),
            "example both": FUTURE,
        },
        "triggerCampaign": {"minimal": SOMEBODY, "everything": ONE_RECIPIENT, "example audience": BROADCAST},
        "triggerCanvas": {"minimal": SOMEBODY, "everything": ONE_RECIPIENT},
        "scheduleTriggeredCampaign": {"minimal": SOMEBODY, "everything": ONE_RECIPIENT, "example recipients": FUTURE},
        "scheduleTriggeredCanvas": {"minimal": SOMEBODY, "everything": ONE_RECIPIENT, "example recipients": FUTURE},
        **{
            f"updateScheduledTriggered{kind}": {
                "minimal": FUTURE,
                "everything": LOCAL,
                "example localTime": LOCAL,
                "example utc": FUTURE,
            }
            for kind in ("Campaign", "Canvas")
        },
        "sendTransactionalEmail": {
            "everything": Change(because="a recipient has one identifier", without=["body.recipient.user_alias"])
        },
        "setSubscriptionStatusV2": {
            "everything": Change(
                because="either addresses or phone numbers", without=["body.subscription_groups.emails"]
            )
        },
        "setSubscriptionStatus": {"everything": PHONE_ONLY},
        "createCatalog": {"*": NEW_NAME},
        "createScimUser": {"*": NEW_USER},
        **{
            name: {
                "everything": Change(
                    because="the seed was modified at another time",
                    put={"modified_after": "2020-01-01T00:00:00Z", "modified_before": "2030-01-01T00:00:00Z"},
                )
            }
            for name in ("listContentBlocks", "listEmailTemplates")
        },
        "listCampaigns": {"everything": LONG_AGO},
        "listCanvases": {"everything": LONG_AGO},
        "getCanvasDataSeries": {"minimal": ONE_LENGTH},
        "getCanvasDataSummary": {"minimal": ONE_LENGTH},
        "listHardBounces": {"*": BOUNCED},
        "listUnsubscribes": {"*": UNSUBSCRIBED},
        "listInvalidPhoneNumbers": {
            "*": Change(because="numbers or dates", put={"phone_numbers[]": [ids.INVALID_PHONE]})
        },
        "getSubscriptionStatus": {
            "minimal": Change(because="one identifier is needed", put={"external_id[]": [ids.USER_ID]})
        },
        "listUserSubscriptionGroups": {
            "*": Change(because="one user of the seed", put={"external_id[]": [ids.USER_ID]})
        },
        "duplicateCampaign": {"*": TAGS},
        "duplicateCanvas": {"*": TAGS},
    },
)
