"""The transport takes the turn of a request when its connection is open, and waits for as long as needed."""

from collections.abc import Callable

import pytest

from engagement_core.effects import RunBlocking, SendRequest
from engagement_core.http_types import HTTPRequest
from engagement_core.transport import AsyncTransport, SyncTransport, TransportFault
from tests.unit.core.faulty_server import Connection, FaultyServer

Perform = Callable[[SendRequest], int]


async def send_async(send: SendRequest) -> int:
    transport = AsyncTransport(limit=1000)
    try:
        return (await transport.send(send)).status
    finally:
        await transport.close()


def perform_async(send: SendRequest) -> int:
    import anyio

    return anyio.run(send_async, send)


def perform(send: SendRequest) -> int:
    transport = SyncTransport(limit=1000)
    try:
        return transport.send(send).status
    finally:
        transport.close()


both = pytest.mark.parametrize("send", [perform, perform_async])


def respond(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 204 No Content\r\n\r\n")


@both
def test_the_turn_is_asked_for_until_it_has_come(send: Perform) -> None:
    waits: list[float | None] = [0.01, 0.01, 0.0]
    with FaultyServer(respond) as server:
        request = HTTPRequest(method="GET", url=f"{server.url}/")
        assert send(SendRequest(request, 5.0, pace=lambda: waits.pop(0))) == 204
    assert waits == []


@both
def test_a_request_whose_turn_does_not_come_is_not_sent(send: Perform) -> None:
    received: list[bytes] = []
    with FaultyServer(lambda connection: received.append(connection.read())) as server:
        request = HTTPRequest(method="POST", url=f"{server.url}/", content=b"{}")
        with pytest.raises(TransportFault) as caught:
            send(SendRequest(request, 5.0, pace=lambda: None))
    assert caught.value.outcome == "unsent"
    assert "rate limit" in caught.value.reason
    assert not any(received)


@both
def test_a_server_that_assigns_turns_is_asked_where_it_blocks_nobody(send: Perform) -> None:
    waits: list[float | RunBlocking | None] = [0.01, RunBlocking(lambda: 0.01), RunBlocking(lambda: 0.0)]
    with FaultyServer(respond) as server:
        request = HTTPRequest(method="GET", url=f"{server.url}/")
        assert send(SendRequest(request, 5.0, pace=lambda: waits.pop(0))) == 204
    assert waits == []
