"""Compressed responses that are large in memory, or endless; with real gzip and real sockets."""

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import httpx
import pytest

from engagement_core import APIConnectionError, APIStatusError, APITimeoutError
from tests.unit.core.faulty_server import Connection, FaultyServer, responds
from tests.unit.core.small import CALLERS, READ, SEND, AsyncSmall, Caller, Small, call_of
from tests.unit.core.test_download import FETCHERS, Fetching

THING = b'{"id": "7"}'
MEGABYTE = 1024 * 1024
LARGE = b'{"id": "' + b"7" * 8 * MEGABYTE + b'"}'


@pytest.fixture(params=CALLERS)
def call(request: pytest.FixtureRequest) -> Caller:
    return CALLERS[request.param]


def raw_deflate(data: bytes) -> bytes:
    """Deflate without the frame of zlib, as some servers send it."""
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflater.compress(data) + deflater.flush()


def gzip_of(size: int, times: int = 1) -> bytes:
    """So many megabytes of nothing, compressed so many times."""
    deflater = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    data = b"".join(deflater.compress(bytes(MEGABYTE)) for _ in range(size)) + deflater.flush()
    for _ in range(times - 1):
        data = gzip.compress(data, mtime=0)
    return data


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(THING, mtime=0)),
        ("x-gzip", gzip.compress(THING, mtime=0)),
        ("GZIP", gzip.compress(THING, mtime=0)),
        ("identity, gzip", gzip.compress(THING, mtime=0)),
        ("deflate", zlib.compress(THING)),
        ("deflate", raw_deflate(THING)),
        ("identity", THING),
        ("utf-8", THING),
        ("gzip", gzip.compress(THING, mtime=0) + b"what follows is no part of it"),
        ("gzip", gzip.compress(THING[:4], mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(THING[4:], mtime=0)),
        ("gzip", gzip.compress(THING[:4], mtime=0) + b"\0\0\0" + gzip.compress(THING[4:], mtime=0) + b"\0"),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 65536])
def test_what_was_packed_once_is_unpacked(call: Caller, coding: str, body: bytes, size: int) -> None:
    def respond(connection: Connection) -> None:
        connection.read()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {coding}\r\n"
        connection.write(f"{head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n".encode())
        for start in range(0, len(body), size):
            piece = body[start : start + size]
            connection.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        connection.write(b"0\r\n\r\n")

    with FaultyServer(respond) as server:
        assert call(server.url, READ).value.id == "7"


def test_a_large_response_is_decompressed_in_pieces_and_complete(call: Caller) -> None:
    with FaultyServer(responds(200, gzip.compress(LARGE, 1), content_encoding="gzip")) as server:
        assert len(call(server.url, READ).value.id) == 8 * MEGABYTE


BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a hundredfold": ("gzip", lambda: gzip_of(64), "larger than 1000000 bytes"),
    "by deflate": ("deflate", lambda: zlib.compress(bytes(32 * MEGABYTE)), "larger than 1000000 bytes"),
    "nested": (
        "gzip, gzip",
        lambda: gzip_of(64, 2),
        r"2 content codings \(gzip, gzip\); expected one of gzip, deflate",
    ),
    "nested thrice": ("gzip,gzip,gzip", lambda: gzip_of(64, 3), "3 content codings"),
    "nested with brotli": ("br, gzip", lambda: gzip_of(1), "2 content codings"),
    "named twice by two headers": ("gzip\r\ncontent-encoding: gzip", lambda: gzip_of(16, 2), "2 content codings"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_rejected_before_it_fills_the_memory(call: Caller, bomb: str) -> None:
    coding, make, said = BOMBS[bomb]
    behaviour = responds(200, make(), content_encoding=coding)
    with FaultyServer(behaviour) as server:
        # The limit holds for what is unpacked; what came may take as much again.
        tracemalloc.start()
        try:
            with pytest.raises(APIConnectionError, match=said) as caught:
                call(server.url, READ, max_response_bytes=1_000_000)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert most < 8 * MEGABYTE
    assert (len(server.requests), caught.value.outcome) == (1, "unknown")


def sends_blocks_of_nothing(connection: Connection) -> None:
    """Send valid deflate without an end that unpacks to nothing."""
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: deflate\r\n\r\n")
    # A block that is stored, is not the last one and has a length of 0.
    blocks = b"\x00\x00\x00\xff\xff" * 8192
    while not connection.wait(0):
        connection.write(blocks)


def trickles_blocks_of_nothing(connection: Connection) -> None:
    """Send the same slowly."""
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: deflate\r\n\r\n")
    while not connection.wait(0.02):
        connection.write(b"\x00\x00\x00\xff\xff")


def test_blocks_of_nothing_count_as_what_they_are_on_the_wire(call: Caller) -> None:
    with (
        FaultyServer(sends_blocks_of_nothing) as server,
        pytest.raises(APIConnectionError, match="larger than 1000000 bytes"),
    ):
        call(server.url, READ, max_response_bytes=1_000_000)
    assert len(server.requests) == 1


def test_blocks_of_nothing_end_with_the_deadline(call: Caller) -> None:
    with (
        FaultyServer(trickles_blocks_of_nothing) as server,
        pytest.raises(APITimeoutError, match=r"deadline of .* passed"),
    ):
        call(server.url, SEND, deadline=0.5)
    assert len(server.requests) == 1


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_corrupt_is_reported(call: Caller, coding: str) -> None:
    packed = gzip.compress(LARGE[:1000], 0) if coding == "gzip" else zlib.compress(LARGE[:1000], 0)
    damaged = packed[:-3] + b"\x00\x00\x00"
    with (
        FaultyServer(responds(200, damaged, content_encoding=coding)) as server,
        pytest.raises(APIConnectionError, match="cannot be decompressed") as caught,
    ):
        call(server.url, SEND)
    assert caught.value.outcome == "unknown"


@FETCHERS
@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, gzip"])
def test_a_file_that_was_compressed_on_the_way_is_rejected(fetching: Fetching, coding: str) -> None:
    with (
        FaultyServer(responds(200, gzip_of(64, 2), "application/zip", content_encoding=coding)) as server,
        pytest.raises(APIConnectionError, match=coding),
    ):
        fetching(server.url)


@FETCHERS
@pytest.mark.parametrize("coding", ["identity", "aws-chunked", "utf-8"])
def test_a_coding_that_packs_nothing_leaves_a_file_as_it_is(fetching: Fetching, coding: str) -> None:
    with FaultyServer(responds(200, THING, "application/zip", content_encoding=coding)) as server:
        assert fetching(server.url) == THING


@FETCHERS
def test_a_file_that_is_missing_is_missing_whatever_its_coding(fetching: Fetching) -> None:
    with (
        FaultyServer(responds(404, gzip.compress(b"gone"), content_encoding="gzip")) as server,
        pytest.raises(APIStatusError, match="404"),
    ):
        fetching(server.url)


@FETCHERS
def test_a_file_is_metered_as_it_comes(fetching: Fetching) -> None:
    def sends_nothing_slowly(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not connection.wait(0.02):
            connection.write(b"z")

    with FaultyServer(sends_nothing_slowly) as server, pytest.raises(APITimeoutError, match=r"deadline of .* passed"):
        fetching(server.url, deadline=0.5)


def test_what_a_hook_has_read_is_taken_as_httpx_has_decompressed_it() -> None:
    async def run() -> str:
        async with httpx.AsyncClient(event_hooks={"response": [httpx.Response.aread]}) as http:
            small = AsyncSmall(base_url=server.url, http_client=http)
            async with small.download(server.url) as pieces:
                assert b"".join([piece async for piece in pieces]) == THING
            return (await small.things.read("7")).id

    packed = responds(200, gzip.compress(THING, mtime=0), content_encoding="gzip")
    with FaultyServer(responds(200, THING), packed) as server:
        assert asyncio.run(run()) == "7"
    hooks = {"response": [httpx.Response.read]}
    with FaultyServer(responds(200, THING), packed) as server, httpx.Client(event_hooks=hooks) as http:
        small = Small(base_url=server.url, http_client=http)
        with small.download(server.url) as pieces:
            assert b"".join(pieces) == THING
        assert small.things.read("7").id == "7"


@pytest.mark.parametrize("limit", [10, 1_000_000])
def test_what_a_hook_has_read_has_the_same_limit(limit: int) -> None:
    hooks = {"response": [httpx.Response.read]}
    with FaultyServer(responds(200, b" " * 2_000_000)) as server, httpx.Client(event_hooks=hooks) as http:
        small = Small(base_url=server.url, http_client=http, max_response_bytes=limit)
        with pytest.raises(APIConnectionError, match=f"larger than {limit} bytes"):
            small.things.read("7")


def test_what_a_hook_has_taken_without_keeping_it_is_reported() -> None:
    def take(response: httpx.Response) -> None:
        assert b"".join(response.iter_raw())

    hooks = {"response": [take]}
    with (
        FaultyServer(responds()) as server,
        httpx.Client(event_hooks=hooks) as http,
        pytest.raises(APIConnectionError, match="ResponseNotRead") as caught,
    ):
        Small(base_url=server.url, http_client=http).perform(call_of(SEND))
    assert (len(server.requests), caught.value.outcome) == (1, "unknown")
