"""Every row of the README's table of odd and hostile responses, with real connections."""

import gzip
import re
import time
import zlib
from collections.abc import Mapping
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from msgspec.structs import replace

import engagement_core
from engagement_core import APIError
from engagement_core.operation import Envelope, Operation, SuccessResponse
from tests.unit.core.faulty_server import Behaviour, Connection, FaultyServer, cuts_in_the_body, floods, responds
from tests.unit.core.small import CALLERS, SEND, Caller, Small, call_of
from tests.unit.core.tables import table

ROOT = Path(__file__).resolve().parents[3]
ROWS = table("response")
LIMIT = 100_000
"""Bytes of a response that the clients of these tests take."""
SMALL: Mapping[str, Any] = {"max_response_bytes": LIMIT}
BOMB = gzip.compress(b" " * 50_000_000)
EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"
"""A stored block of deflate that holds nothing."""
DEEP = b"[" * 100_000
ENVELOPED = replace(
    SEND, responses={200: SuccessResponse(lambda: dict[str, Any], Envelope(success="ok", values=(True,)))}
)
ANYTHING = replace(SEND, responses={200: SuccessResponse(lambda: Any)})


@frozen
class Odd:
    """What a server does, and the options of the client."""

    behaviour: Behaviour
    settings: Mapping[str, Any] = {}
    operation: Operation[Any] = SEND


def writes(data: bytes) -> Behaviour:
    def behave(connection: Connection) -> None:
        connection.read()
        connection.write(data)

    return behave


def writes_for_ever(head: bytes, piece: bytes) -> Behaviour:
    def behave(connection: Connection) -> None:
        connection.read()
        connection.write(head)
        while not connection.wait(0):
            connection.write(piece)

    return behave


def slow_down(**values: str) -> Odd:
    return Odd(responds(429, b"{}", **values), {"max_attempts": 1})


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
DEFLATED = HEAD + b"content-encoding: deflate\r\n\r\n\x78\x9c"
KINDS = [b"<html></html>", b'{"id": "\xff"}', DEEP, b'{"id": 1e999}', b'{"id": "7', b""]
SCRIPTS: dict[str, list[Odd]] = {
    "not HTTP, or headers of more than 200 kB": [
        Odd(writes(b"\x00" * 1000)),
        Odd(writes(b"220 mail.example ESMTP\r\n")),
        Odd(writes(b"HTTP/1.1 2000 OK\r\n\r\n")),
        Odd(writes(b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n")),
        Odd(writes(HEAD + b"x-long: " + b"x" * 400_000 + b"\r\n\r\n{}")),
        Odd(writes_for_ever(HEAD + b"x-long: ", b"x" * 65_536)),
        Odd(writes_for_ever(HEAD, b"x-many: 1\r\n" * 5_000)),
    ],
    "a body shorter than its Content-Length": [
        Odd(cuts_in_the_body), Odd(writes(HEAD + b"content-length: 99999999999\r\n\r\n{}"))
    ],
    "an endless body, or one larger than `max_response_bytes`": [
        Odd(floods, SMALL), Odd(responds(200, b" " * (LIMIT + 1)), SMALL)
    ],
    "a compressed body that decompresses to more than `max_response_bytes`": [
        Odd(responds(200, BOMB, content_encoding="gzip"), SMALL),
        Odd(responds(200, zlib.compress(b" " * 50_000_000), content_encoding="deflate"), SMALL),
    ],
    "a body that is compressed more than once": [
        Odd(responds(200, gzip.compress(gzip.compress(b'{"id": "7"}')), content_encoding="gzip, gzip")),
        Odd(responds(200, gzip.compress(BOMB), content_encoding="gzip, gzip"), SMALL),
    ],
    "endless empty compressed blocks": [
        Odd(writes_for_ever(DEFLATED, EMPTY_BLOCK * 10_000), {"deadline": 0.5, "max_response_bytes": 2**40})
    ],
    "a corrupt compressed body": [
        Odd(responds(200, b"no such thing", content_encoding=coding)) for coding in ("gzip", "deflate")
    ],
    "2xx with HTML, invalid UTF-8, or null where nothing documents it": [
        Odd(responds(200, content, "text/html"))
        for content in (b"<html></html>", b'{"id": "\xff"}', b"\xff\xfe{\x00}\x00")
    ]
    + [Odd(responds(200, content), operation=ANYTHING) for content in (b"<html></html>", b'"\xff"', b" null ")],
    "2xx with JSON that is nested 100,000 deep": [
        Odd(responds(200, content)) for content in (DEEP, b'{"id": ' + DEEP + b"]" * 100_000 + b"}", b'{"a":' * 100_000)
    ],
    "2xx with a number that no Python value can represent (`1e999`)": [
        Odd(responds(200, b'{"id": %s}' % number)) for number in (b"1e999", b"-1e999", b"NaN", b"Infinity")
    ],
    "4xx with a body of any of these kinds": [Odd(responds(400, content)) for content in KINDS],
    "2xx without the field that reports success": [
        Odd(responds(200, content), operation=ENVELOPED) for content in (b"{}", b'{"ok": null}')
    ],
    "JSON with a duplicate name": [Odd(responds(200, b'{"id": "6", "id": "7"}'))],
    "JSON with another Content-Type": [Odd(responds(200, b'{"id": "7"}', "text/html"))],
    "an integer of 4,000 digits, an undocumented field": [
        Odd(responds(200, b'{"id": "7", "n": %s}' % content)) for content in (b"9" * 4000, b"[{}]", b"null")
    ],
    "Retry-After of a year, or X-RateLimit-Reset in milliseconds": [
        slow_down(retry_after="31536000"), slow_down(x_ratelimit_reset=str(int(time.time() * 1000)))
    ],
    "Retry-After that is negative, not a number, infinite, or a date in the past": [
        slow_down(retry_after=value)
        for value in ("-1", "NaN", "inf", "1e309", formatdate(0, usegmt=True), "Mon, 01 Jan 0001 00:00:00 GMT")
    ],
    "a redirect to another host": [
        Odd(responds(status, b"", location="https://elsewhere.example/")) for status in (301, 307)
    ],
}  # fmt: skip
CLIENTS = Path("tests/conformance/clients")
ELSEWHERE = {
    "a token response without an access token": (
        CLIENTS / "apifon/test_oauth.py",
        ("test_a_response_without_a_token_is_an_error_without_its_body",),
    ),
    "an export archive that is corrupt, or decompresses to more than its limits": (
        CLIENTS / "appboy/test_archives.py",
        ("test_damage_raises_only_archive_error", "test_the_end_of_the_archive_counts_too"),
    ),
}
"""Rows about one vendor's client, and the tests of that client."""
CASES = [(row, odd) for row, odds in SCRIPTS.items() for odd in odds]


@pytest.fixture(params=CALLERS)
def call(request: pytest.FixtureRequest) -> Caller:
    return CALLERS[request.param]


def test_every_row_of_the_table_is_tested() -> None:
    assert ROWS.keys() == SCRIPTS.keys() | ELSEWHERE.keys()
    for file, names in ELSEWHERE.values():
        text = (ROOT / file).read_text(encoding="utf-8")
        assert all(f"def {name}(" in text for name in names)


@pytest.mark.parametrize(("row", "odd"), CASES, ids=[f"{row[:40]}-{index}" for index, (row, _) in enumerate(CASES)])
def test_what_you_see_is_what_the_table_says(call: Caller, row: str, odd: Odd) -> None:
    (promised,) = ROWS[row]
    with FaultyServer(odd.behaviour) as server:
        if promised.startswith("the value"):
            assert call(server.url, odd.operation, **odd.settings).value.id == "7"
        else:
            with pytest.raises(APIError) as caught:
                call(server.url, odd.operation, **odd.settings)
            name, outcome = re.findall(r'`"?([A-Za-z ]+)"?`', promised)[:2]
            assert (type(caught.value), caught.value.outcome) == (getattr(engagement_core, name), outcome)
    assert len(server.requests) == 1


@pytest.mark.parametrize("content", KINDS)
def test_an_error_with_such_a_body_keeps_its_bytes(call: Caller, content: bytes) -> None:
    with FaultyServer(responds(400, content)) as server, pytest.raises(engagement_core.BadRequestError) as caught:
        call(server.url, SEND)
    assert (caught.value.body, caught.value.content) == (None, content)


@pytest.mark.parametrize(
    "odd", SCRIPTS["Retry-After of a year, or X-RateLimit-Reset in milliseconds"], ids=["a year", "milliseconds"]
)
def test_later_calls_are_sent_as_before(odd: Odd) -> None:
    with FaultyServer(odd.behaviour, responds()) as server, Small(base_url=server.url) as client:
        with pytest.raises(engagement_core.RateLimitError) as caught:
            client.perform(call_of(SEND))
        assert caught.value.attempts == 1
        assert client.perform(call_of(SEND)).value.id == "7"
    assert len(server.requests) == 2


@pytest.mark.parametrize("odd", SCRIPTS["Retry-After that is negative, not a number, infinite, or a date in the past"])
def test_a_pause_that_means_nothing_is_followed_by_the_usual_waits(odd: Odd) -> None:
    with FaultyServer(odd.behaviour, responds()) as server, Small(base_url=server.url) as client:
        assert client.perform(call_of(SEND)).attempts == 2
    assert len(server.requests) == 2
