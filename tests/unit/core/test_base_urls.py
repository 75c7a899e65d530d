"""Where a call is sent: the client's server, one of the operation's own, or the user's `base_url`."""

from typing import Any

import pytest
from msgspec.structs import replace

from engagement_core import ConfigurationError
from tests.unit.core.script import Script
from tests.unit.core.small import READ, Small, call_of

ELSEWHERE = replace(READ, server="https://elsewhere.small.example")


def host(operation: Any, **settings: Any) -> str:
    script = Script()
    with Small(http_client=script.sync, **settings) as small:
        small.perform(call_of(operation))
    return f"{script.request.url.scheme}://{script.request.url.host}"


def test_an_operation_may_have_a_server_of_its_own() -> None:
    assert host(READ) == "https://api.small.example"
    assert host(ELSEWHERE) == "https://elsewhere.small.example"


def test_an_address_that_the_user_has_set_serves_everything() -> None:
    assert host(ELSEWHERE, base_url="http://127.0.0.1:1") == "http://127.0.0.1"
    assert host(ELSEWHERE, base_url=Small.BASE_URL) == "https://api.small.example"


def test_a_copy_can_have_another_address() -> None:
    script = Script()
    with Small(http_client=script.sync) as small:
        small.with_options(base_url="https://copy.small.example").perform(call_of(ELSEWHERE))
        assert script.request.url.host == "copy.small.example"
        small.perform(call_of(ELSEWHERE))
        assert script.request.url.host == "elsewhere.small.example"


@pytest.mark.parametrize(
    "address",
    ["http://localhost:8080", "http://mock.localhost", "http://127.0.0.1", "http://127.9.9.9:1", "http://[::1]:1"],
)
def test_this_machine_needs_no_encryption(address: str) -> None:
    Small(base_url=address).close()


@pytest.mark.parametrize(
    "address",
    [
        "http://api.small.example",
        "HTTP://api.small.example",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://127.0.0.1@evil.example",
        "http://10.0.0.1",
    ],
)
def test_another_machine_does(address: str) -> None:
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        Small(base_url=address)
    Small(base_url=address, allow_http=True).close()


def test_a_copy_keeps_to_the_rule() -> None:
    with Small() as small:
        with pytest.raises(ConfigurationError, match="not encrypted"):
            small.with_options(base_url="http://api.small.example")
        small.with_options(base_url="http://api.small.example", allow_http=True)
