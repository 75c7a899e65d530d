"""Apifon: each of the 41 operations, from the creation of a list to messages to its subscribers."""

from collections.abc import Generator
from typing import Any

from apifon_client import Apifon, AsyncApifon, models
from apifon_client.testing import ApifonMock

MOCK = ApifonMock
CLIENTS = (Apifon, AsyncApifon)
CREDENTIALS = {"token": ApifonMock.TOKEN, "secret": ApifonMock.SECRET}

MOBILE = "306912345678"
EMAIL = "jo@example.com"
SOON = "2099-01-01T12:00:00"
TO = models.Recipient(number=MOBILE)
FILE = models.ImFileChannel(file_name="terms", file_type="pdf", file_url="https://shop.example/terms.pdf")


def calls(apifon: Any) -> Generator[Any, Any, None]:
    """Call the operations on lists, then send messages on all channels."""
    list_id = yield from _call_lists(apifon)
    yield from _call_groups(apifon, list_id)
    yield from _call_subscribers(apifon, list_id)
    yield from _call_bounce(apifon)
    yield apifon.lists.delete(list_id)
    yield from _call_messages(apifon)


def _call_lists(apifon: Any) -> Generator[Any, Any, str]:
    list_id: str = (yield apifon.lists.create(type="ADVANCED", title="Customers", prefix="+30")).resource_id
    assert list_id is not None
    assert (yield apifon.lists.get(list_id)).title == "Customers"
    yield apifon.lists.update(list_id, title="Shoppers", prefix="+30")
    assert list_id in {each.id for each in (yield apifon.lists.list())}
    field = (yield apifon.lists.fields.create(list_id, name="City", type="TEXT", length=25)).resource_id
    assert field is not None
    yield apifon.lists.fields.update(list_id, field, name="Town", length=25)
    yield apifon.lists.fields.delete(list_id, field)
    purpose = (yield apifon.lists.gdpr.create(list_id, name="Offers", description="Offers of the week")).resource_id
    assert purpose is not None
    yield apifon.lists.gdpr.update(list_id, purpose, name="Offers", description="Offers of the day")
    return list_id


def _call_groups(apifon: Any, list_id: str) -> Generator[Any, Any, None]:
    groups = apifon.lists.groups
    group = (yield groups.create(list_id, name="Sports", type="GROUP")).resource_id
    assert group is not None
    yield groups.update(list_id, group, name="Sport", type="GROUP")
    option = (yield groups.options.create(list_id, group, name="Tennis")).resource_id
    assert option is not None
    yield groups.options.create_many(list_id, group, name=["Chess", "Golf"])
    assert (yield groups.options.get(list_id, group, option)).name == "Tennis"
    yield groups.options.update(list_id, group, option, name="Table tennis")
    assert len((yield groups.get(list_id, group)).options) == 3
    yield groups.options.delete(list_id, group, option)
    yield groups.delete(list_id, group)


def _call_subscribers(apifon: Any, list_id: str) -> Generator[Any, Any, None]:
    subscribers = apifon.subscribers
    yield subscribers.create(list_id, destination=MOBILE, status="SUBSCRIBED")
    yield subscribers.create_many(list_id, subscribers=[{"email": EMAIL, "email_status": "SUBSCRIBED"}])
    known = {each.destination_id or each.email_id for each in (yield subscribers.list(list_id))}
    assert known == {subscribers.id_of(MOBILE), subscribers.id_of(EMAIL)}
    one = subscribers.id_of(MOBILE)
    assert (yield subscribers.get(list_id, one)).destination == MOBILE
    yield subscribers.update(list_id, one, destination=MOBILE, status="UNSUBSCRIBED")
    yield subscribers.subscribe(list_id, one)
    yield subscribers.unsubscribe(list_id, one)
    found = yield subscribers.query(list_id, conditions=[{"name": "destination", "op": "beginsWith", "vl": "3069"}])
    assert [each.status for each in found] == ["UNSUBSCRIBED"]
    yield subscribers.delete(list_id, one, permanent=True)


def _call_bounce(apifon: Any) -> Generator[Any, Any, None]:
    yield apifon.bounce.block(destination=EMAIL, reason="sub_requested")
    assert (yield apifon.bounce.get(EMAIL)).reason == "sub_requested"
    assert EMAIL in {each.destination for each in (yield apifon.bounce.list(type="EMAIL"))}
    assert (yield apifon.bounce.query(conditions=[{"name": "destination", "op": "eq", "vl": EMAIL}]))
    yield apifon.bounce.unblock(EMAIL)


def _call_messages(apifon: Any) -> Generator[Any, Any, None]:
    sms = yield apifon.sms.send(subscribers=[TO], message={"text": "Hello", "sender_id": "Shop"}, date=SOON)
    assert (yield apifon.sms.delete_scheduled(field="REQUEST_ID", id=sms.request_id)) == 1
    im = yield apifon.im.send(subscribers=[TO], im_channels=[{"text": "Hello"}], date=SOON)
    assert (yield apifon.im.delete_scheduled(field="REQUEST_ID", id=im.request_id)) == 1
    assert (yield apifon.im.send_file(subscribers=[{"number": MOBILE}], im_channels=[FILE])).results[MOBILE]
    assert (yield apifon.otp.create(reference_id="OTP-9", subscriber=MOBILE)).result
    checked = yield apifon.otp.verify(ApifonMock.OTP_REFERENCE, ApifonMock.OTP_CODE)
    assert checked.result_info.status_code == 0
    assert float((yield apifon.balance.get()).balance) >= 0


SCENARIOS = (calls,)
