"""What the contract tests of Appboy need beside its spec."""

from collections.abc import Mapping
from typing import Any

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock
from tests.contract.arrangement import Arrangement, Change, Seed

LATER = "2030-02-20T13:14:47"
"""After what the clock of a fresh mock shows, and without a zone."""
HELLO = {"android_push": {"alert": "your message", "title": "your message title"}}
CHANNELS = {
    "windows_push": "windows_phone8_push",
    "windows8_push": "windows_universal_push",
    **{name: name for name in AppboyMock.MESSAGE_VARIATION_IDS},
}
"""The channel of a variation, by the names that messages have in requests."""
VARIATIONS: Mapping[str, Any] = {
    f"body.messages.{name}.message_variation_id": Seed("MESSAGE_VARIATION_IDS", channel)
    for name, channel in CHANNELS.items()
}
FUTURE = Change(because="the example lies before the time of the mock", put={"body.schedule.time": LATER})
ONE_WEEK = Change(
    because="only the last three months can be exported",
    put={"body.starting_at": "2023-11-13T22:49:05Z", "body.ending_at": "2023-11-13T23:49:05Z"},
)
EVERYTHING = Change(
    because="variations belong to the campaign; with `send_to_sync` an Android message has no text; a time that is "
    "local or optimal has no zone; an expiry is a time; no part of an audience is empty",
    put={
        **VARIATIONS,
        "body.schedule.time": LATER,
        "body.messages.apple_push.expiry": "2030-02-21T13:14:47Z",
        "body.messages.android_push.send_to_sync": False,
        "body.audience.AND": [
            {
                "OR": [
                    {"custom_attribute": {"custom_attribute_name": "eye_color", "comparison": "exists"}},
                    {"push_subscription_status": {"comparison": "is", "value": "opted_in"}},
                ]
            },
            {"email_subscription_status": {"comparison": "is_not", "value": "unsubscribed"}},
        ],
    },
)

ARRANGEMENT = Arrangement(
    mock=AppboyMock,
    sync=Appboy,
    asynchronous=AsyncAppboy,
    credentials={"app_group_id": AppboyMock.APP_GROUP_ID},
    values={
        "app_id": Seed("APP_ID"),
        "external_id": Seed("USER_ID"),
        "external_user_id": Seed("USER_ID"),
        "external_user_ids": [Seed("USER_ID"), Seed("SECOND_USER_ID")],
        "external_ids": [Seed("USER_ID"), Seed("SECOND_USER_ID")],
        "appboy_ids": [Seed("APPBOY_ID")],
        "segment_id": Seed("SEGMENT_ID"),
        "card_id": Seed("CARD_ID"),
        **{
            f"{name}:campaign_id": Seed("TRIGGER_CAMPAIGN_ID")
            for name in (
                "sendCampaignTrigger",
                "createCampaignTriggerSchedule",
                "updateCampaignTriggerSchedule",
                "deleteCampaignTriggerSchedule",
            )
        },
        "campaign_id": Seed("CAMPAIGN_ID"),
        "updateCampaignTriggerSchedule:schedule_id": Seed("TRIGGER_SCHEDULE_ID"),
        "deleteCampaignTriggerSchedule:schedule_id": Seed("TRIGGER_SCHEDULE_ID"),
        "schedule_id": Seed("SCHEDULE_ID"),
        "event": Seed("EVENT"),
        "product": Seed("PRODUCT"),
        "listUnsubscribes:email": Seed("UNSUBSCRIBED_EMAIL"),
        "page": 0,
        "fields_to_export": ["first_name", "email", "purchases"],
    },
    changes={
        "trackUsers": {
            "everything": Change(
                because="an import of push tokens has no external id, and has an example of its own; `foursquare` is a "
                "reserved key; dates and numbers in texts have their own form",
                without=["body.attributes.push_token_import", "body.attributes.foursquare"],
                put={
                    "body.attributes.phone": "12125550100",
                    "body.attributes.country": "US",
                    "body.attributes.language": "en",
                    "body.attributes.date_of_first_session": "2013-07-16T19:20:30Z",
                    "body.attributes.date_of_last_session": "2013-07-16T19:20:45Z",
                },
            )
        },
        "deleteUsers": {
            "everything": Change(because="only one of the lists may have items", put={"body.appboy_ids": []})
        },
        "sendMessages": {
            "minimal": Change(
                because="no message is required by name, but there must be one", put={"body.messages": HELLO}
            ),
            "everything": EVERYTHING,
            "example allMessages": EVERYTHING,
        },
        "createMessageSchedule": {
            "minimal": Change(
                because="no message is required by name, but there must be one; the example lies in the past",
                put={"body.messages": HELLO, "body.schedule.time": LATER},
            ),
            "everything": EVERYTHING,
            "example localTime": FUTURE,
            "example allMessages": FUTURE,
        },
        "createCampaignTriggerSchedule": {"*": FUTURE},
        "updateMessageSchedule": {"minimal": FUTURE, "everything": EVERYTHING, "example time": FUTURE},
        "updateCampaignTriggerSchedule": {"*": FUTURE},
        "listUnsubscribes": {
            "minimal": Change(
                because="either an address or both dates are needed", put={"email": Seed("UNSUBSCRIBED_EMAIL")}
            ),
            "everything": Change(
                because="the address was unsubscribed on the day before the mock's time",
                put={"start_date": "2023-11-01", "end_date": "2023-11-30"},
            ),
        },
        "exportRawData": {"*": ONE_WEEK},
    },
)
