"""The raw variants of hand-written methods return the response with its status, headers and bytes."""

from collections.abc import Callable
from typing import Any

import pytest

from appoxee_client.testing import AppoxeeMock
from engagement_core import RawResponse

Done = Callable[[Any], Any]
SALE: Any = {
    "application_id": 1, "campaign_id": 1, "name": "Sale", "description": "Spring", "type": 0, "segment_id": 1,
}  # fmt: skip

CALLS: dict[str, Callable[[Any], Any]] = {
    "push": lambda client: client.messages.with_raw_response.push(**SALE),
    "trigger": lambda client: client.messages.with_raw_response.trigger(
        template_id=AppoxeeMock.TEMPLATE_ID, schedule_type=0
    ),
    "any action": lambda client: client.service.with_raw_response.call("tag", udid="device-1", tags="get"),
    "an alias": lambda client: client.devices("device-1").alias.with_raw_response.get(),
    "tags": lambda client: client.devices("device-1").tags.with_raw_response.get(),
    "values": lambda client: client.devices("device-1").values.with_raw_response.set({"points": 1}),
    "attributes": lambda client: client.devices("device-1").attributes.with_raw_response.set({"visits": 1}),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_raw_variant_returns_the_response(client: Any, done: Done, mock: AppoxeeMock, name: str) -> None:
    response = done(CALLS[name](client))
    assert isinstance(response, RawResponse)
    assert (response.status, response.attempts) == (200, 1)
    assert b'"Success"' in response.content
    assert len(mock.request_log) == 1


def test_a_raw_response_parses_to_the_value_of_the_method(client: Any, done: Done) -> None:
    tags = client.devices("device-1").tags
    assert done(tags.with_raw_response.get()).parse() == done(tags.get())
    assert isinstance(done(tags.get()), list)


def test_a_part_of_a_device_has_a_preview(client: Any) -> None:
    phone = client.devices("device-1")
    shown = client.preview(phone.tags.set, ["news"])
    assert shown.body["tags"] == {"set": ["news"]}
    assert client.preview(phone.tags.with_raw_response.get).body["tags"] == "get"
    assert client.preview(client.messages.with_raw_response.push, **SALE).body["segment_id"] == 1
