"""Downloading a file from a URL that a response contained."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import APIConnectionError, APIStatusError, APITimeoutError, ConfigurationError
from tests.unit.core.faulty_server import (
    Behaviour,
    FaultyServer,
    cuts_in_the_body,
    floods,
    hangs,
    responds,
    trickles,
)
from tests.unit.core.small import KEY, AsyncSmall, Small

FILE = b"one\ntwo\n" * 10_000


def fetch(url: str, **bounds: Any) -> bytes:
    """Everything that comes, through the synchronous client."""
    with Small() as client, client.download(f"{url}/file?signature=s3cr3t", **bounds) as pieces:
        return b"".join(pieces)


def fetch_async(url: str, **bounds: Any) -> bytes:
    """The same through the asynchronous client."""

    async def run() -> bytes:
        async with AsyncSmall() as client, client.download(f"{url}/file?signature=s3cr3t", **bounds) as pieces:
            return b"".join([piece async for piece in pieces])

    return asyncio.run(run())


Fetching = Callable[..., bytes]
FETCHERS = pytest.mark.parametrize("fetching", [fetch, fetch_async], ids=["sync", "async"])


@FETCHERS
def test_a_file_comes_as_it_is_and_no_credential_goes_along(fetching: Fetching) -> None:
    with FaultyServer(responds(200, FILE, "application/zip")) as server:
        assert fetching(server.url) == FILE
    assert KEY.encode() not in server.requests[0]
    assert b"accept-encoding: identity" in server.requests[0]


@FETCHERS
@pytest.mark.parametrize(
    ("behaviour", "error", "said", "bounds"),
    [
        (responds(404, b"<Error/>", "application/xml"), APIStatusError, "404 Not Found", {}),
        (responds(302, b"", location="http://127.0.0.1:1/"), APIStatusError, "302 Found", {}),
        (cuts_in_the_body, APIConnectionError, "no complete response", {}),
        (hangs, APITimeoutError, "ReadTimeout", {"deadline": 0.3}),
        (trickles, APITimeoutError, r"deadline of 1\.0 s passed", {"deadline": 1.0}),
        (floods, APIConnectionError, "larger than 1000 bytes", {"max_bytes": 1000}),
    ],
    ids=["404", "redirect", "cut", "hangs", "trickles", "floods"],
)
def test_what_is_not_the_whole_file_is_an_error_without_the_signature(
    fetching: Fetching, behaviour: Behaviour, error: type[Exception], said: str, bounds: dict[str, Any]
) -> None:
    with FaultyServer(behaviour) as server, pytest.raises(error, match=said) as caught:
        fetching(server.url, **bounds)
    assert len(server.requests) == 1
    assert "s3cr3t" not in str(caught.value)
    assert "s3cr3t" not in repr(caught.value)


@FETCHERS
def test_an_address_that_is_not_encrypted_is_rejected(fetching: Fetching) -> None:
    with pytest.raises(ConfigurationError, match="allow_http"):
        fetching("http://files.example")


@FETCHERS
def test_an_error_says_what_the_server_said_but_not_without_end(fetching: Fetching) -> None:
    with (
        FaultyServer(responds(500, b"z" * 1_000_000, "text/plain")) as server,
        pytest.raises(APIStatusError) as caught,
    ):
        fetching(server.url)
    assert 1000 < len(caught.value.content) < 200_000
