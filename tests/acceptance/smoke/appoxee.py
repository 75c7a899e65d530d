"""Smoke test of Appoxee: one device, push messages, a segment and an update of devices."""

from appoxee_client import Appoxee, AsyncAppoxee
from appoxee_client.params import CountRuleParam
from appoxee_client.testing import AppoxeeMock

MOCK = AppoxeeMock
CLIENTS = (Appoxee, AsyncAppoxee)
CREDENTIALS = {
    "sdk_key": AppoxeeMock.SDK_KEY,
    "secret": AppoxeeMock.SECRET,
    "account_code": AppoxeeMock.ACCOUNT_CODE,
    "username": AppoxeeMock.USERNAME,
    "password": AppoxeeMock.PASSWORD,
}
RULE: CountRuleParam = {"field": "numActivations", "operator": ">=", "operand": [1]}


def execute(appoxee: Appoxee) -> None:
    """Call every action and every server call."""
    phone = appoxee.devices("smoke")
    phone.alias.set("smoke-user")
    assert phone.alias.get() == "smoke-user"
    phone.tags.set(["news"])
    phone.tags.remove(["sports"])
    assert phone.tags.get() == ["news"]
    assert "news" in phone.tags.all()
    phone.values.set({"city": "Athens", "points": 1})
    phone.values.increase({"points": 2})
    phone.values.remove(["city"])
    assert phone.values.get("points") == 3
    phone.attributes.set({"visits": 1})
    phone.attributes.increase({"visits": 2})
    assert phone.attributes.get("visits") == 3
    assert appoxee.service.call("segment") is None
    phone.alias.remove()
    appoxee.messages.push(application_id=1, campaign_id=1, name="Sale", description="Spring", type="broadcast")
    appoxee.messages.trigger(template_id=AppoxeeMock.TEMPLATE_ID, schedule_type=0)
    appoxee.messages.trigger_direct(template_id=1, messages_data=[{"alias": "user-1", "push_body": "Hello"}])
    appoxee.messages.cancel(app_id=1, message_id=AppoxeeMock.MESSAGE_ID)
    appoxee.segments.create(name="Active", description="Opened once", rules=[RULE])
    appoxee.devices.update(alias=["user-1"], actions={"inc": {"points": 1}})


async def execute_async(appoxee: AsyncAppoxee) -> None:
    """Call every action and every server call with the asynchronous client."""
    phone = appoxee.devices("smoke")
    await phone.alias.set("smoke-user")
    assert await phone.alias.get() == "smoke-user"
    await phone.tags.set(["news"])
    await phone.tags.remove(["sports"])
    assert await phone.tags.get() == ["news"]
    assert "news" in await phone.tags.all()
    await phone.values.set({"city": "Athens", "points": 1})
    await phone.values.increase({"points": 2})
    await phone.values.remove(["city"])
    assert await phone.values.get("points") == 3
    await phone.attributes.set({"visits": 1})
    await phone.attributes.increase({"visits": 2})
    assert await phone.attributes.get("visits") == 3
    assert await appoxee.service.call("segment") is None
    await phone.alias.remove()
    await appoxee.messages.push(application_id=1, campaign_id=1, name="Sale", description="Spring", type="broadcast")
    await appoxee.messages.trigger(template_id=AppoxeeMock.TEMPLATE_ID, schedule_type=0)
    await appoxee.messages.trigger_direct(template_id=1, messages_data=[{"alias": "user-1", "push_body": "Hello"}])
    await appoxee.messages.cancel(app_id=1, message_id=AppoxeeMock.MESSAGE_ID)
    await appoxee.segments.create(name="Active", description="Opened once", rules=[RULE])
    await appoxee.devices.update(alias=["user-1"], actions={"inc": {"points": 1}})
