"""Every documented action of the service call, with both clients over HTTP."""

from collections.abc import Callable
from typing import Any

import pytest

from appoxee_client import Appoxee, models
from appoxee_client.testing import AppoxeeMock
from engagement_core import EnvelopeError, InvalidRequestError

Done = Callable[[Any], Any]


def test_alias(client: Any, done: Done) -> None:
    alias = client.devices("phone").alias
    assert done(alias.set("a" * 254)) is None
    assert done(alias.get()) == "a" * 254
    assert done(alias.remove()) is None
    assert not done(alias.get())


def test_tags(client: Any, done: Done) -> None:
    tags = client.devices("phone").tags
    assert done(tags.all()) == list(AppoxeeMock.TAGS)
    assert done(tags.set(["news", "sports"])) is None
    assert done(tags.remove(("sports",))) is None
    assert done(tags.get()) == ["news"]


def test_a_tag_off_the_list_is_rejected(client: Any, done: Done) -> None:
    with pytest.raises(EnvelopeError, match="not on the list"):
        done(client.devices("phone").tags.set(["unheard of"]))


def test_values(client: Any, done: Done) -> None:
    values = client.devices("phone").values
    assert done(values.set({"city": "Athens", "points": 1})) is None
    assert done(values.increase({"points": 2.5})) is None
    assert done(values.get("points")) == 3.5
    assert done(values.remove(["city"])) is None
    assert done(values.get("city")) is None


def test_attributes(client: Any, done: Done) -> None:
    attributes = client.devices("phone").attributes
    assert done(attributes.set({"visits": 1})) is None
    assert done(attributes.increase({"visits": 2})) is None
    assert done(attributes.get("visits")) == 3


def test_any_action(client: Any, done: Done, mock: AppoxeeMock) -> None:
    assert done(client.service.call("segment", name="all", rules=[])) is None
    assert done(client.service.call("push", text="Hi")) is None
    assert done(client.service.call("alias", udid="device-1", alias="get")) == "user-1"
    assert b'"name":"all"' in mock.request_log[0].body


def test_the_whole_union_is_taken_as_models_and_as_dictionaries(client: Any, done: Done) -> None:
    service = client.service
    assert done(service.send(body=models.AliasAction(action="alias", udid="device-1", alias="get"))) == "user-1"
    assert done(service.send(body={"action": "tag", "udid": "device-1", "tags": "get"})) == ["tag2"]


def test_an_unknown_action_is_rejected_by_the_service(client: Any, done: Done) -> None:
    with pytest.raises(EnvelopeError, match="unknown action"):
        done(client.service.call("nothing"))


@pytest.mark.parametrize("name", ["", "1st", "two words", "under_score", "é", "a" * 100])
def test_a_name_that_breaks_the_rule_is_not_sent(client: Any, done: Done, mock: AppoxeeMock, name: str) -> None:
    device = client.devices("phone")
    calls: list[Callable[[], Any]] = [
        lambda: client.service.call("push", **{name: 1}),
        lambda: device.values.get(name),
        lambda: device.values.set({name: 1}),
        lambda: device.values.increase({name: 1}),
        lambda: device.values.remove([name]),
        lambda: device.attributes.get(name),
        lambda: device.attributes.set({name: 1}),
        lambda: device.attributes.increase({name: 1}),
        lambda: client.service.send(body=models.KeyValueAction(action="key-value", udid="phone", get=name)),
    ]
    for call in calls:
        with pytest.raises(InvalidRequestError, match="start with a letter"):
            done(call())
    assert len(mock.request_log) == 0


def test_the_longest_name_is_sent(appoxee: Appoxee) -> None:
    appoxee.devices("phone").values.set({"a" * 99: 1})


def test_checks_can_be_left_out(appoxee: Appoxee) -> None:
    with pytest.raises(EnvelopeError, match="a name is alphanumeric"):
        appoxee.devices("phone").values.get("under_score", validate=False)


def test_an_alias_that_is_too_long_is_not_sent(appoxee: Appoxee) -> None:
    with pytest.raises(InvalidRequestError, match="at most 254"):
        appoxee.devices("phone").alias.set("a" * 255)


def test_a_text_is_not_taken_for_a_list_of_characters(appoxee: Appoxee) -> None:
    phone = appoxee.devices("phone")
    for call in (phone.tags.set, phone.tags.remove, phone.values.remove):
        with pytest.raises(InvalidRequestError, match="got a single string"):
            call("news")


def test_an_action_can_be_previewed(client: Any, mock: AppoxeeMock) -> None:
    preview = client.preview(client.devices("phone").alias.set, "user-1")
    assert preview.body == {"action": "alias", "udid": "phone", "alias": {"set": "user-1"}, "auth": "***"}
    assert len(mock.request_log) == 0


def test_options_of_a_call_reach_it(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    appoxee.devices("phone").tags.get(extra_headers={"X-Trace": "7"})
    assert mock.request_log[0].header("x-trace") == "7"
