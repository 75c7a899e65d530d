"""The types of the Apifon client, for a type checker."""

from datetime import UTC, datetime
from typing import assert_type

from apifon_client import Apifon, AsyncApifon, models, params
from engagement_core import APIStatusError, AsyncPaginator, EmptyResponse, EnvelopeError, Paginator, RawResponse


def construct() -> None:
    assert_type(Apifon(token="fake", secret="fake"), Apifon)
    assert_type(Apifon(client_id="fake", client_secret="fake", scope="sms"), Apifon)
    assert_type(Apifon(access_token="fake"), Apifon)
    assert_type(Apifon.from_env(), Apifon)


def call(apifon: Apifon) -> None:
    created = assert_type(apifon.lists.create(type="ADVANCED", title="T", prefix="+30"), EmptyResponse)
    assert_type(created.resource_id, str | None)
    one = assert_type(apifon.lists.get("id"), models.SubscriberList)
    assert_type(one.total_subscribers, int | None)
    assert_type(apifon.sms.delete_scheduled(field="REQUEST_ID", id="id"), int)
    assert_type(apifon.otp.verify("reference", "code"), models.OtpVerification)


def dictionaries_and_models(apifon: Apifon) -> None:
    """Models and dictionaries are interchangeable, even in one list."""
    recipient: params.RecipientParam = {"number": "306912345678", "params": {"lp": {"url": "https://shop.example"}}}
    model = models.Recipient(number="306912345678", params={"lp": models.LandingPage(url="https://shop.example")})
    text: params.SmsMessageParam = {"text": "Hello", "sender_id": "Shop"}
    assert_type(apifon.sms.send(subscribers=[recipient, model], message=text), models.SendResult)
    sms = models.SmsMessage(text="Hello", sender_id="Shop")
    later = datetime(2030, 1, 1, tzinfo=UTC)
    assert_type(apifon.sms.send(subscribers=[recipient], message=text, date=later), models.SendResult)
    assert_type(apifon.sms.send(subscribers=(model,), message=sms), models.SendResult)
    apifon.lists.create(type="ADVANCED", title="T", prefix="+30", campaign_defaults={"from": "jo@example.com"})
    apifon.lists.create(
        type="ADVANCED", title="T", prefix="+30", campaign_defaults=models.CampaignDefaults(from_="jo@example.com")
    )


def items(apifon: Apifon) -> None:
    assert_type(apifon.lists.list(), Paginator[models.SubscriberList])
    for subscriber in apifon.subscribers.query("list", conditions=[{"name": "status", "op": "eq", "vl": "SUBSCRIBED"}]):
        assert_type(subscriber, models.Subscriber)


def raw(apifon: Apifon) -> None:
    assert_type(apifon.balance.with_raw_response.get(), RawResponse[models.Balance])
    assert_type(apifon.lists.groups.with_raw_response.get("list", "group").parse(), models.Group)


def errors(apifon: Apifon) -> None:
    try:
        apifon.balance.get()
    except EnvelopeError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | int | None)
    except APIStatusError as error:
        assert_type(error.headers.get("retry-after"), str | None)


async def awaited(apifon: AsyncApifon) -> None:
    assert_type(await apifon.lists.get("id"), models.SubscriberList)
    assert_type(apifon.lists.list(), AsyncPaginator[models.SubscriberList])
    async for blocked in apifon.bounce.list(type="EMAIL"):
        assert_type(blocked, models.BlockedSubscriber)
    assert_type(await apifon.balance.with_raw_response.get(), RawResponse[models.Balance])
