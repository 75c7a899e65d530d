"""Smoke test of Appoxee: one device, push messages, a segment and an update of devices."""

from collections.abc import Generator
from typing import Any

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


def calls(appoxee: Any) -> Generator[Any, Any, None]:
    """Call every action and every server call."""
    phone = appoxee.devices("smoke")
    yield phone.alias.set("smoke-user")
    assert (yield phone.alias.get()) == "smoke-user"
    yield phone.tags.set(["news"])
    yield phone.tags.remove(["sports"])
    assert (yield phone.tags.get()) == ["news"]
    assert "news" in (yield phone.tags.all())
    yield phone.values.set({"city": "Athens", "points": 1})
    yield phone.values.increase({"points": 2})
    yield phone.values.remove(["city"])
    assert (yield phone.values.get("points")) == 3
    yield phone.attributes.set({"visits": 1})
    yield phone.attributes.increase({"visits": 2})
    assert (yield phone.attributes.get("visits")) == 3
    assert (yield appoxee.service.call("segment")) is None
    yield phone.alias.remove()
    yield appoxee.messages.push(application_id=1, campaign_id=1, name="Sale", description="Spring", type="broadcast")
    yield appoxee.messages.trigger(template_id=AppoxeeMock.TEMPLATE_ID, schedule_type=0)
    yield appoxee.messages.trigger_direct(template_id=1, messages_data=[{"alias": "user-1", "push_body": "Hello"}])
    yield appoxee.messages.cancel(app_id=1, message_id=AppoxeeMock.MESSAGE_ID)
    yield appoxee.segments.create(name="Active", description="Opened once", rules=[RULE])
    yield appoxee.devices.update(alias=["user-1"], actions={"inc": {"points": 1}})


SCENARIOS = (calls,)
