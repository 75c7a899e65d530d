"""A body field by which the vendor recognizes a repeated request makes a call idempotent."""

from contextlib import suppress
from typing import Any

import httpx
import pytest
from msgspec import UNSET
from msgspec.structs import replace

from engagement_core import APIConnectionError
from engagement_core.call import Call
from tests.unit.core.script import THING, json
from tests.unit.core.small import QUICK, SEND, Small

ONCE = replace(SEND, idempotency_key="reference")


def attempts(body: dict[str, Any]) -> int:
    """Send a request whose first response is lost; the number of requests."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if len(sent) == 1:
            raise httpx.ReadError("lost", request=request)
        return json(THING)

    with httpx.Client(transport=httpx.MockTransport(respond)) as http_client:
        call = Call(operation=ONCE, path={"id": "7"}, body=body)
        with suppress(APIConnectionError):
            Small(http_client=http_client, backoff=QUICK).perform(call)
    return len(sent)


@pytest.mark.parametrize("reference", ["order-1", 1])
def test_a_call_with_the_key_is_retried(reference: Any) -> None:
    assert attempts({"text": "x", "reference": reference}) == 2


@pytest.mark.parametrize("body", [{"text": "x"}, {"text": "x", "reference": UNSET}, {"text": "x", "reference": None}])
def test_a_call_without_the_key_is_not(body: dict[str, Any]) -> None:
    assert attempts(body) == 1
