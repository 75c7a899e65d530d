"""The types that a type checker infers for the Appoxee client, most of whose responses are not documented."""

from typing import Any, assert_type

from appoxee_client import Appoxee, AsyncAppoxee, models, params
from engagement_core import APIStatusError, EnvelopeError, RawResponse


def construct() -> None:
    assert_type(Appoxee(sdk_key="fake", secret="fake"), Appoxee)
    assert_type(Appoxee(username="fake", password="fake", account_code="fake"), Appoxee)
    assert_type(Appoxee(sdk_key="fake", secret="fake", clock=lambda: 0.0, nonce=lambda: "one"), Appoxee)


def call(appoxee: Appoxee) -> None:
    phone = appoxee.devices("device-1")
    assert_type(phone.tags.get(), list[str])
    assert_type(phone.alias.set("driver"), None)
    assert_type(phone.values.get("points"), Any)
    assert_type(appoxee.messages.cancel(app_id=1, message_id="5"), Any)
    push = appoxee.messages.push
    assert_type(push(application_id=1, campaign_id=1, name="n", description="d", type="broadcast"), Any)
    assert_type(push(application_id=1, campaign_id=1, name="n", description="d", type=0, broadcast=True), Any)


def dictionaries_and_models(appoxee: Appoxee) -> None:
    """Either may stand wherever the other may, even beside it in one list."""
    rule: params.CountRuleParam = {"field": "numActivations", "operator": ">=", "operand": [1]}
    model = models.TextRule(field="tags", operator="=", operand=["news"])
    assert_type(appoxee.segments.create(name="Active", description="Opened once", rules=[rule, model]), Any)
    assert_type(appoxee.devices.update(alias="user-1", actions={"tags": {"set": ["news"]}}), Any)
    appoxee.devices.update(alias=["user-1"], actions=models.DeviceActions(tags=models.DeviceTags(set=["news"])))
    appoxee.service.send(body={"action": "alias", "udid": "device-1", "alias": "get"})
    appoxee.service.send(body=models.AliasAction(action="alias", udid="device-1", alias="get"))


def raw(appoxee: Appoxee) -> None:
    response = assert_type(appoxee.messages.with_raw_response.cancel(app_id=1, message_id=5), RawResponse[Any])
    assert_type(response.content, bytes)
    assert_type(appoxee.messages.with_raw_response.trigger(template_id=1, schedule_type=0), RawResponse[Any])
    assert_type(appoxee.devices("device-1").tags.with_raw_response.get(), RawResponse[list[str]])
    assert_type(appoxee.service.with_raw_response.call("tag", udid="device-1"), RawResponse[Any])


def errors(appoxee: Appoxee) -> None:
    try:
        appoxee.devices("device-1").alias.get()
    except EnvelopeError as error:
        assert_type(error.code, str | int | None)
    except APIStatusError as error:
        assert_type(error.status, int)


async def awaited(appoxee: AsyncAppoxee) -> None:
    phone = appoxee.devices("device-1")
    assert_type(await phone.tags.get(), list[str])
    assert_type(await appoxee.messages.with_raw_response.cancel(app_id=1, message_id=5), RawResponse[Any])
    assert_type(await phone.alias.with_raw_response.get(), RawResponse[str | None])
