"""Apifon: each of the 41 operations, from the creation of a list to messages to its subscribers."""

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


def execute(apifon: Apifon) -> None:
    """Call the operations on lists, then send messages on all channels."""
    list_id = _call_lists(apifon)
    _call_groups(apifon, list_id)
    _call_subscribers(apifon, list_id)
    _call_bounce(apifon)
    apifon.lists.delete(list_id)
    _call_messages(apifon)


def _call_lists(apifon: Apifon) -> str:
    list_id = apifon.lists.create(type="ADVANCED", title="Customers", prefix="+30").resource_id
    assert list_id is not None
    assert apifon.lists.get(list_id).title == "Customers"
    apifon.lists.update(list_id, title="Shoppers", prefix="+30")
    assert list_id in {each.id for each in apifon.lists.list()}
    field = apifon.lists.fields.create(list_id, name="City", type="TEXT", length=25).resource_id
    assert field is not None
    apifon.lists.fields.update(list_id, field, name="Town", length=25)
    apifon.lists.fields.delete(list_id, field)
    purpose = apifon.lists.gdpr.create(list_id, name="Offers", description="Offers of the week").resource_id
    assert purpose is not None
    apifon.lists.gdpr.update(list_id, purpose, name="Offers", description="Offers of the day")
    return list_id


def _call_groups(apifon: Apifon, list_id: str) -> None:
    groups = apifon.lists.groups
    group = groups.create(list_id, name="Sports", type="GROUP").resource_id
    assert group is not None
    groups.update(list_id, group, name="Sport", type="GROUP")
    option = groups.options.create(list_id, group, name="Tennis").resource_id
    assert option is not None
    groups.options.create_many(list_id, group, name=["Chess", "Golf"])
    assert groups.options.get(list_id, group, option).name == "Tennis"
    groups.options.update(list_id, group, option, name="Table tennis")
    assert len(groups.get(list_id, group).options) == 3
    groups.options.delete(list_id, group, option)
    groups.delete(list_id, group)


def _call_subscribers(apifon: Apifon, list_id: str) -> None:
    subscribers = apifon.subscribers
    subscribers.create(list_id, destination=MOBILE, status="SUBSCRIBED")
    subscribers.create_many(list_id, subscribers=[{"email": EMAIL, "email_status": "SUBSCRIBED"}])
    known = {each.destination_id or each.email_id for each in subscribers.list(list_id)}
    assert known == {subscribers.id_of(MOBILE), subscribers.id_of(EMAIL)}
    one = subscribers.id_of(MOBILE)
    assert subscribers.get(list_id, one).destination == MOBILE
    subscribers.update(list_id, one, destination=MOBILE, status="UNSUBSCRIBED")
    subscribers.subscribe(list_id, one)
    subscribers.unsubscribe(list_id, one)
    found = list(subscribers.query(list_id, conditions=[{"name": "destination", "op": "beginsWith", "vl": "3069"}]))
    assert [each.status for each in found] == ["UNSUBSCRIBED"]
    subscribers.delete(list_id, one, permanent=True)


def _call_bounce(apifon: Apifon) -> None:
    apifon.bounce.block(destination=EMAIL, reason="sub_requested")
    assert apifon.bounce.get(EMAIL).reason == "sub_requested"
    assert EMAIL in {each.destination for each in apifon.bounce.list(type="EMAIL")}
    assert list(apifon.bounce.query(conditions=[{"name": "destination", "op": "eq", "vl": EMAIL}]))
    apifon.bounce.unblock(EMAIL)


def _call_messages(apifon: Apifon) -> None:
    sms = apifon.sms.send(subscribers=[TO], message={"text": "Hello", "sender_id": "Shop"}, date=SOON)
    assert apifon.sms.delete_scheduled(field="REQUEST_ID", id=sms.request_id) == 1
    im = apifon.im.send(subscribers=[TO], im_channels=[{"text": "Hello"}], date=SOON)
    assert apifon.im.delete_scheduled(field="REQUEST_ID", id=im.request_id) == 1
    assert apifon.im.send_file(subscribers=[{"number": MOBILE}], im_channels=[FILE]).results[MOBILE]
    assert apifon.otp.create(reference_id="OTP-9", subscriber=MOBILE).result
    assert apifon.otp.verify(ApifonMock.OTP_REFERENCE, ApifonMock.OTP_CODE).result_info.status_code == 0
    assert float(apifon.balance.get().balance) >= 0


async def execute_async(apifon: AsyncApifon) -> None:
    """Call the same operations with the async client."""
    list_id = await _call_lists_async(apifon)
    await _call_groups_async(apifon, list_id)
    await _call_subscribers_async(apifon, list_id)
    await _call_bounce_async(apifon)
    await apifon.lists.delete(list_id)
    await _call_messages_async(apifon)


async def _call_lists_async(apifon: AsyncApifon) -> str:
    list_id = (await apifon.lists.create(type="ADVANCED", title="Customers", prefix="+30")).resource_id
    assert list_id is not None
    assert (await apifon.lists.get(list_id)).title == "Customers"
    await apifon.lists.update(list_id, title="Shoppers", prefix="+30")
    assert list_id in {each.id async for each in apifon.lists.list()}
    field = (await apifon.lists.fields.create(list_id, name="City", type="TEXT", length=25)).resource_id
    assert field is not None
    await apifon.lists.fields.update(list_id, field, name="Town", length=25)
    await apifon.lists.fields.delete(list_id, field)
    purpose = (await apifon.lists.gdpr.create(list_id, name="Offers", description="Offers of the week")).resource_id
    assert purpose is not None
    await apifon.lists.gdpr.update(list_id, purpose, name="Offers", description="Offers of the day")
    return list_id


async def _call_groups_async(apifon: AsyncApifon, list_id: str) -> None:
    groups = apifon.lists.groups
    group = (await groups.create(list_id, name="Sports", type="GROUP")).resource_id
    assert group is not None
    await groups.update(list_id, group, name="Sport", type="GROUP")
    option = (await groups.options.create(list_id, group, name="Tennis")).resource_id
    assert option is not None
    await groups.options.create_many(list_id, group, name=["Chess", "Golf"])
    assert (await groups.options.get(list_id, group, option)).name == "Tennis"
    await groups.options.update(list_id, group, option, name="Table tennis")
    assert len((await groups.get(list_id, group)).options) == 3
    await groups.options.delete(list_id, group, option)
    await groups.delete(list_id, group)


async def _call_subscribers_async(apifon: AsyncApifon, list_id: str) -> None:
    subscribers = apifon.subscribers
    await subscribers.create(list_id, destination=MOBILE, status="SUBSCRIBED")
    await subscribers.create_many(list_id, subscribers=[{"email": EMAIL, "email_status": "SUBSCRIBED"}])
    known = {each.destination_id or each.email_id async for each in subscribers.list(list_id)}
    assert known == {subscribers.id_of(MOBILE), subscribers.id_of(EMAIL)}
    one = subscribers.id_of(MOBILE)
    assert (await subscribers.get(list_id, one)).destination == MOBILE
    await subscribers.update(list_id, one, destination=MOBILE, status="UNSUBSCRIBED")
    await subscribers.subscribe(list_id, one)
    await subscribers.unsubscribe(list_id, one)
    found = [
        each
        async for each in subscribers.query(
            list_id, conditions=[{"name": "destination", "op": "beginsWith", "vl": "3069"}]
        )
    ]
    assert [each.status for each in found] == ["UNSUBSCRIBED"]
    await subscribers.delete(list_id, one, permanent=True)


async def _call_bounce_async(apifon: AsyncApifon) -> None:
    await apifon.bounce.block(destination=EMAIL, reason="sub_requested")
    assert (await apifon.bounce.get(EMAIL)).reason == "sub_requested"
    assert EMAIL in {each.destination async for each in apifon.bounce.list(type="EMAIL")}
    assert [each async for each in apifon.bounce.query(conditions=[{"name": "destination", "op": "eq", "vl": EMAIL}])]
    await apifon.bounce.unblock(EMAIL)


async def _call_messages_async(apifon: AsyncApifon) -> None:
    sms = await apifon.sms.send(subscribers=[TO], message={"text": "Hello", "sender_id": "Shop"}, date=SOON)
    assert await apifon.sms.delete_scheduled(field="REQUEST_ID", id=sms.request_id) == 1
    im = await apifon.im.send(subscribers=[TO], im_channels=[{"text": "Hello"}], date=SOON)
    assert await apifon.im.delete_scheduled(field="REQUEST_ID", id=im.request_id) == 1
    assert (await apifon.im.send_file(subscribers=[{"number": MOBILE}], im_channels=[FILE])).results[MOBILE]
    assert (await apifon.otp.create(reference_id="OTP-9", subscriber=MOBILE)).result
    checked = await apifon.otp.verify(ApifonMock.OTP_REFERENCE, ApifonMock.OTP_CODE)
    assert checked.result_info.status_code in (0, 1), "it may have been used by the synchronous client"
    assert float((await apifon.balance.get()).balance) >= 0
