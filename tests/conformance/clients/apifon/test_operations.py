"""Every documented operation, called over real HTTP."""

from collections.abc import Callable

import pytest
from msgspec import json

from apifon_client import Apifon, AsyncApifon, models, params
from apifon_client.testing import ApifonMock
from tests.acceptance.smoke import apifon as smoke
from tests.acceptance.smoke.run import execute, execute_async, known_operations

LIST = ApifonMock.LIST_ID
NUMBER = "306912345678"


def called(mock: ApifonMock) -> int:
    """Count the called operations by method and path, without generated identifiers."""
    return len(mock.request_log)


def test_each_operation_works(apifon: Apifon, mock: ApifonMock) -> None:
    execute(smoke, apifon)
    assert called(mock) == known_operations("apifon_client") == 41
    assert {entry.status for entry in mock.request_log} <= {200, 201, 204}


@pytest.mark.anyio
async def test_each_operation_works_when_awaited(async_apifon: AsyncApifon, mock: ApifonMock) -> None:
    await execute_async(smoke, async_apifon)
    assert called(mock) == 41
    assert {entry.status for entry in mock.request_log} <= {200, 201, 204}


VIDEO: params.ImVideoParam = {
    "video_url": "https://shop.example/v.mp4",
    "video_content_length": 912534,
    "video_duration": 15,
    "thumbnail_image_url": "https://shop.example/v.png",
    "video_content_type": "mp4",
}

PAIRS: dict[str, tuple[Callable[[Apifon], object], Callable[[Apifon], object]]] = {
    "sms": (
        lambda apifon: apifon.sms.send(
            subscribers=[
                {"number": NUMBER, "custom_id": "1", "params": {"lp": {"url": "https://shop.example"}, "a": "b"}}
            ],
            message={"text": "{a} {lp}", "dc": 2, "sender_id": "Shop"},
        ),
        lambda apifon: apifon.sms.send(
            subscribers=[
                models.Recipient(
                    number=NUMBER,
                    custom_id="1",
                    params={"lp": models.LandingPage(url="https://shop.example"), "a": "b"},
                )
            ],
            message=models.SmsMessage(text="{a} {lp}", dc=2, sender_id="Shop"),
        ),
    ),
    "im": (
        lambda apifon: apifon.im.send(
            subscribers=[{"number": NUMBER}],
            im_channels=[
                {"text": "Hi", "videos": [VIDEO], "actions": [{"title": "Go", "target_url": "https://shop.example"}]}
            ],
            message={"text": "Hi", "sender_id": "Shop"},
        ),
        lambda apifon: apifon.im.send(
            subscribers=[models.Recipient(number=NUMBER)],
            im_channels=[
                models.ImChannel(
                    text="Hi",
                    videos=[models.ImVideo(**VIDEO)],
                    actions=[models.ImAction(title="Go", target_url="https://shop.example")],
                )
            ],
            message=models.FailoverMessage(text="Hi", sender_id="Shop"),
        ),
    ),
    "list": (
        lambda apifon: apifon.lists.create(
            type="ADVANCED",
            title="T",
            prefix="+30",
            campaign_defaults={"from": "jo@example.com", "sender_id": "Shop"},
            double_optin={"mobile": True},
        ),
        lambda apifon: apifon.lists.create(
            type="ADVANCED",
            title="T",
            prefix="+30",
            campaign_defaults=models.CampaignDefaults(from_="jo@example.com", sender_id="Shop"),
            double_optin=models.DoubleOptin(mobile=True),
        ),
    ),
    "subscribers": (
        lambda apifon: apifon.subscribers.create_many(
            LIST,
            subscribers=[
                {
                    "destination": "+306912345678",
                    "status": "SUBSCRIBED",
                    "subscriber_fields": {"FIRST_NAME": "Jo"},
                    "gdpr_fields": {"PROMOTION": {"mobile": True, "email": False}},
                }
            ],
        ),
        lambda apifon: apifon.subscribers.create_many(
            LIST,
            subscribers=[
                models.SubscriberWrite(
                    destination="+306912345678",
                    status="SUBSCRIBED",
                    subscriber_fields={"FIRST_NAME": "Jo"},
                    gdpr_fields={"PROMOTION": models.GdprConsentWrite(mobile=True, email=False)},
                )
            ],
        ),
    ),
    "otp": (
        lambda apifon: apifon.otp.create(
            reference_id="r", subscriber=NUMBER, im_channels=[{"text": "Code {apifon_otp}", "sender_id": "Shop"}]
        ),
        lambda apifon: apifon.otp.create(
            reference_id="r",
            subscriber=NUMBER,
            im_channels=[models.OtpImChannel(text="Code {apifon_otp}", sender_id="Shop")],
        ),
    ),
    "query": (
        lambda apifon: list(
            apifon.subscribers.query(
                LIST, conditions=[{"name": "destination", "op": "exists", "vl": ""}], sort={"sort_dir": "DESC"}
            )
        ),
        lambda apifon: list(
            apifon.subscribers.query(
                LIST,
                conditions=[models.Condition(name="destination", op="exists", vl="")],
                sort=models.Sort(sort_dir="DESC"),
            )
        ),
    ),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_dictionaries_and_models_are_the_same_on_the_wire(
    apifon: Apifon, mock: ApifonMock, pair: tuple[Callable[[Apifon], object], Callable[[Apifon], object]]
) -> None:
    for call in pair:
        call(apifon)
    first, second = (json.decode(entry.body) for entry in mock.request_log)
    assert first == second
    assert [entry.status // 100 for entry in mock.request_log] == [2, 2]


def test_loose_paths_of_subgroups_do_not_swallow_others(apifon: Apifon, mock: ApifonMock) -> None:
    """`/list/{list_id}/{group_field}/{option_field}` looks like the path of a field of a list."""
    apifon.lists.groups.options.update(LIST, mock.GROUP_FIELD, mock.OPTION_FIELD, name="Tennis")
    apifon.lists.fields.update(LIST, mock.FIELD, name="Given name", length=20)
    apifon.lists.gdpr.update(LIST, mock.GDPR_FIELD, name="Promotion", description="Offers")
    one = apifon.lists.get(LIST)
    assert one.groups is not None
    assert one.groups[0].options[0].name == "Tennis"
    assert "Given name" in {field.name for field in one.subscriber_fields or ()}
