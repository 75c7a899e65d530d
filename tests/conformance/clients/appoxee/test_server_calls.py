"""Every server call, with both clients over HTTP."""

from collections.abc import Callable
from typing import Any

import pytest

from appoxee_client import Appoxee, models
from appoxee_client.testing import AppoxeeMock
from engagement_core import EnvelopeError, InvalidRequestError

Done = Callable[[Any], Any]
PUSH: dict[str, Any] = {"application_id": 1, "name": "Sale", "description": "Spring", "type": 0}


def _last_message(mock: AppoxeeMock) -> Any:
    return mock.snapshot()["messages"][-1]


def test_push(client: Any, done: Done, mock: AppoxeeMock) -> None:
    done(client.messages.push(**PUSH, campaign_id=1, sound="default", payload={"page": "7"}, segment_id=1))
    message = _last_message(mock)
    assert (message["kind"], message["fields"]["payload"]) == ("push", {"page": "7"})
    assert mock.request_log[0].query == "finalize=1"


def test_push_of_a_new_campaign_to_a_new_segment(client: Any, done: Done, mock: AppoxeeMock) -> None:
    rule = models.CountRule(field="numActivations", operator=">", operand=[6])
    segment = models.Segment(name="Busy", description="Many visits", rules=[rule])
    done(client.messages.push(**PUSH, campaign_name="Spring", campaign_desc="All of it", segments=[segment]))
    assert _last_message(mock)["recipients"] == ["device-7"]


def test_template_and_its_trigger(client: Any, done: Done, mock: AppoxeeMock) -> None:
    done(client.messages.push(**(PUSH | {"type": 5}), campaign_id=1))
    template = _last_message(mock)
    assert template["kind"] == "template"
    done(client.messages.trigger(template_id=template["id"], schedule_type=0, push_body="Now", timeout=5))
    triggered = _last_message(mock)
    assert (triggered["kind"], triggered["fields"]["push_body"]) == ("triggered", "Now")
    assert "timeout" not in triggered["fields"]
    assert mock.request_log[-1].query == ""


def test_the_one_operation_behind_both(client: Any, done: Done, mock: AppoxeeMock) -> None:
    done(client.messages.send(finalize=1, **PUSH, campaign_id="1", broadcast=True))
    assert _last_message(mock)["kind"] == "push"


def test_direct_trigger_and_cancellation(client: Any, done: Done, mock: AppoxeeMock) -> None:
    messages = [models.DirectMessage(alias="user-1", push_body="Hello", push_badge=5, ios_subtitle="sub")]
    done(client.messages.trigger_direct(template_id=mock.TEMPLATE_ID, messages_data=messages))
    message = _last_message(mock)
    assert (message["kind"], message["cancelled"]) == ("direct", False)
    done(client.messages.cancel(app_id=1, message_id=message["id"]))
    assert _last_message(mock)["cancelled"]


def test_segment(client: Any, done: Done, mock: AppoxeeMock) -> None:
    rules = [
        {"field": "tags", "operator": "=", "operand": ["tag1", "tag2"]},
        {"field": "osNumber", "operator": ">=<", "operand": ["1.0", "4.9"]},
        {"field": "country", "operator": "!=", "operand": [["Greece"]]},
    ]
    done(client.segments.create(name="Some", description="Three rules", rules=rules))
    assert mock.snapshot()["segments"][-1]["name"] == "Some"


def test_devices_are_updated_later(client: Any, done: Done, mock: AppoxeeMock) -> None:
    actions = {
        "tags": {"set": ["news"], "remove": ["tag2"]},
        "set": {"city": "Berlin", "birthday": "1975-02-22T00:00:00"},
        "inc": {"points": 2},
    }
    done(client.devices.update(alias=["user-1", "user-2"], actions=actions))
    device = client.devices("device-1")
    assert done(device.values.get("city")) == "Athens"
    mock.clock.advance(mock.UPDATE_DELAY)
    assert done(device.values.get("city")) == "Berlin"
    assert done(device.values.get("points")) == 3
    assert done(device.tags.get()) == ["news"]


def test_an_error_is_raised_although_responses_are_not_documented(client: Any, done: Done) -> None:
    with pytest.raises(EnvelopeError, match="Template not found") as caught:
        done(client.messages.trigger(template_id=999, schedule_type=0))
    assert caught.value.code == 0


def test_a_push_lacks_something(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    with pytest.raises(InvalidRequestError, match="campaign_id, or campaign_name and campaign_desc"):
        appoxee.messages.push(**PUSH, campaign_name="alone")
    with pytest.raises(InvalidRequestError, match="needs name and type"):
        appoxee.messages.send(finalize=1, campaign_id=1, application_id=1, description="d")
    with pytest.raises(InvalidRequestError, match="schedule_type or schedule_date"):
        appoxee.messages.trigger(template_id=1)
    assert len(mock.request_log) == 0


def test_documented_bounds(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    with pytest.raises(InvalidRequestError, match="1001 items"):
        appoxee.devices.update(alias=["a"] * 1001, actions={})
    with pytest.raises(InvalidRequestError, match="255 characters"):
        appoxee.devices.update(alias="a" * 255, actions={})
    with pytest.raises(InvalidRequestError, match="255 characters"):
        appoxee.messages.trigger_direct(template_id=1, messages_data=[{"alias": "a" * 255, "push_body": "x"}])
    assert len(mock.request_log) == 0
    appoxee.devices.update(alias=["a" * 254] * 1000, actions={})
