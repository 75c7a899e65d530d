"""Faults of a real connection: what the caller sees, and how many requests reached the server."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from engagement_core import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    DecodeError,
    Hooks,
    InternalServerError,
    RateLimitError,
    RetryEvent,
)
from engagement_core.operation import Operation
from engagement_core.retry import Backoff
from tests.unit.core.faulty_server import (
    Behaviour,
    FaultyServer,
    cuts_before_the_response,
    cuts_in_the_body,
    echoes,
    floods,
    free_port,
    hangs,
    resets_before_the_response,
    responds,
    trickles,
    trickles_the_headers,
)
from tests.unit.core.small import CALLERS, KEY, READ, SEND, SHOOT, WRITE, AsyncSmall, Caller, Small, call_async, call_of

HTML = b"<html><body>Bad gateway</body></html>"
ERROR = b'{"code": "E1", "message": "Try later"}'


def timeout_for(fault: str) -> dict[str, float]:
    """Settings for a client that gives up on a silent server soon, and on no other."""
    return {"timeout": 0.5} if fault == "slower than the timeout" else {}


# For each fault: what the server does, the error, and what is known of the vendor's side.
UNKNOWN: dict[str, tuple[Behaviour, type[APIError]]] = {
    "cut before the response": (cuts_before_the_response, APIConnectionError),
    "reset before the response": (resets_before_the_response, APIConnectionError),
    "cut in the body": (cuts_in_the_body, APIConnectionError),
    "slower than the timeout": (hangs, APITimeoutError),
    "500": (responds(500, ERROR), InternalServerError),
    "502 with HTML": (responds(502, HTML, "text/html"), InternalServerError),
    "503 with HTML": (responds(503, HTML, "text/html"), InternalServerError),
    "504": (responds(504, ERROR), InternalServerError),
}
REJECTED: dict[str, tuple[Behaviour, type[APIError]]] = {
    "429": (responds(429, ERROR), RateLimitError),
    "429 with Retry-After": (responds(429, ERROR, retry_after="0"), RateLimitError),
    "503 of which the vendor says that nothing was processed": (responds(503, ERROR), InternalServerError),
}
FINAL: dict[str, tuple[Behaviour, type[APIError], str]] = {
    "400": (responds(400, ERROR), BadRequestError, "rejected"),
    "401": (responds(401, ERROR), APIStatusError, "rejected"),
    "409": (responds(409, ERROR), APIStatusError, "rejected"),
    "redirect": (responds(302, b"", location="http://127.0.0.1:1/"), APIStatusError, "unknown"),
    "200 with HTML": (responds(200, HTML, "text/html"), DecodeError, "accepted"),
    "200 with half of the JSON": (responds(200, b'{"id": "7'), DecodeError, "accepted"),
    "200 with null": (responds(200, b"null"), DecodeError, "accepted"),
    "200 with nothing": (responds(200, b""), DecodeError, "accepted"),
    "200 with an array": (responds(200, b"[]"), DecodeError, "accepted"),
    "200 with broken text": (responds(200, b'{"id": "\xff"}'), DecodeError, "accepted"),
}


@pytest.fixture(params=CALLERS)
def call(request: pytest.FixtureRequest) -> Caller:
    return CALLERS[request.param]


@pytest.mark.parametrize("fault", [*UNKNOWN, *REJECTED])
@pytest.mark.parametrize("operation", [READ, WRITE], ids=lambda operation: operation.retry)
def test_what_is_safe_to_retry_is_retried_after_a_transient_fault(
    call: Caller, fault: str, operation: Operation[Any]
) -> None:
    behaviour, _ = {**UNKNOWN, **REJECTED}[fault]
    with FaultyServer(behaviour, responds()) as server:
        response = call(server.url, operation, **timeout_for(fault))
    assert response.value.id == "7"
    assert response.attempts == 2
    assert len(server.requests) == 2


@pytest.mark.parametrize("fault", [*UNKNOWN, *REJECTED])
def test_the_last_error_is_raised_when_a_fault_stays(call: Caller, fault: str) -> None:
    behaviour, kind = {**UNKNOWN, **REJECTED}[fault]
    with FaultyServer(behaviour) as server, pytest.raises(kind) as caught:
        call(server.url, READ, **timeout_for(fault))
    assert len(server.requests) == 3
    assert caught.value.attempts == 3
    assert [attempt.number for attempt in caught.value.history] == [1, 2, 3]
    assert "after 3 attempts" in str(caught.value)
    assert caught.value.outcome == ("unknown" if fault in UNKNOWN else "rejected")


@pytest.mark.parametrize("fault", UNKNOWN)
@pytest.mark.parametrize("operation", [SEND, SHOOT], ids=lambda operation: operation.retry)
def test_what_must_not_happen_twice_is_never_retried_when_it_may_have_happened(
    call: Caller, fault: str, operation: Operation[Any]
) -> None:
    behaviour, kind = UNKNOWN[fault]
    with FaultyServer(behaviour, responds()) as server, pytest.raises(kind) as caught:
        call(server.url, operation, **timeout_for(fault))
    assert len(server.requests) == 1
    assert (caught.value.attempts, caught.value.outcome) == (1, "unknown")
    assert "check before you retry" in str(caught.value)


@pytest.mark.parametrize("fault", REJECTED)
def test_what_was_rejected_for_now_is_retried(call: Caller, fault: str) -> None:
    with FaultyServer(REJECTED[fault][0], responds()) as server:
        assert call(server.url, SEND).attempts == 2
    assert len(server.requests) == 2


@pytest.mark.parametrize("fault", REJECTED)
def test_an_operation_that_is_retried_only_if_unsent_is_not_retried_if_rejected(call: Caller, fault: str) -> None:
    behaviour, kind = REJECTED[fault]
    with FaultyServer(behaviour, responds()) as server, pytest.raises(kind) as caught:
        call(server.url, SHOOT)
    assert len(server.requests) == 1
    assert caught.value.outcome == "rejected"


@pytest.mark.parametrize("fault", FINAL)
@pytest.mark.parametrize("operation", [READ, SEND], ids=lambda operation: operation.retry)
def test_what_would_only_go_wrong_again_is_not_retried(call: Caller, fault: str, operation: Operation[Any]) -> None:
    behaviour, kind, outcome = FINAL[fault]
    with FaultyServer(behaviour) as server, pytest.raises(kind) as caught:
        call(server.url, operation)
    assert len(server.requests) == 1
    assert caught.value.outcome == outcome


@pytest.mark.parametrize("operation", [READ, WRITE, SEND, SHOOT], ids=lambda operation: operation.retry)
def test_a_refused_connection_is_retried_whatever_the_operation(call: Caller, operation: Operation[Any]) -> None:
    with pytest.raises(APIConnectionError) as caught:
        call(f"http://127.0.0.1:{free_port()}", operation)
    assert (caught.value.attempts, caught.value.outcome) == (3, "unsent")
    assert "Nothing was sent; it is safe to retry." in str(caught.value)


def test_a_message_whose_connection_was_refused_is_sent_once_when_the_server_is_back(call: Caller) -> None:
    port = free_port()
    servers: list[FaultyServer] = []

    def start(_: RetryEvent) -> None:
        servers.append(FaultyServer(responds(), port=port))
        servers[0].__enter__()

    try:
        assert call(f"http://127.0.0.1:{port}", SHOOT, hooks=Hooks(on_retry=start)).attempts == 2
        assert len(servers[0].requests) == 1
    finally:
        servers[0].__exit__(None, None, None)


def test_a_single_attempt_never_retries(call: Caller) -> None:
    with FaultyServer(responds(500), responds()) as server, pytest.raises(InternalServerError):
        call(server.url, READ, max_attempts=1)
    assert len(server.requests) == 1


def test_a_longer_pause_than_anybody_would_wait_is_left_to_the_caller(call: Caller) -> None:
    with FaultyServer(responds(429, retry_after="3600")) as server, pytest.raises(RateLimitError) as caught:
        call(server.url, READ, deadline=None)
    assert len(server.requests) == 1
    assert caught.value.headers["Retry-After"] == "3600"


def test_a_pause_beyond_the_deadline_is_not_waited_for(call: Caller) -> None:
    with FaultyServer(responds(503, retry_after="30")) as server, pytest.raises(InternalServerError):
        call(server.url, READ, deadline=5.0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("operation", [READ, SEND], ids=lambda operation: operation.retry)
def test_a_trickled_body_ends_with_the_deadline(call: Caller, operation: Operation[Any]) -> None:
    with (
        FaultyServer(trickles) as server,
        pytest.raises(APITimeoutError, match=r"deadline of 1\.0 s passed while the response was arriving") as caught,
    ):
        call(server.url, operation, deadline=1.0)
    assert len(server.requests) == 1
    assert caught.value.outcome == "unknown"


def test_headers_that_trickle_end_with_the_deadline_of_a_task() -> None:
    with (
        FaultyServer(trickles_the_headers) as server,
        pytest.raises(APITimeoutError, match=r"deadline of 1\.0 s passed") as caught,
    ):
        call_async(server.url, SEND, deadline=1.0)
    assert len(server.requests) == 1
    assert caught.value.outcome == "unknown"


def test_the_deadline_covers_attempts_that_hang(call: Caller) -> None:
    with FaultyServer(hangs) as server, pytest.raises(APITimeoutError) as caught:
        call(server.url, READ, deadline=1.0, timeout=0.3, max_attempts=1000)
    assert 1 <= len(server.requests) <= caught.value.attempts < 10


def test_a_response_larger_than_the_limit_is_an_error(call: Caller) -> None:
    with FaultyServer(floods) as server, pytest.raises(APIConnectionError, match="larger than 100000 bytes"):
        call(server.url, SEND, max_response_bytes=100_000)
    assert len(server.requests) == 1


def test_a_redirect_is_not_followed_and_the_other_host_learns_nothing(call: Caller) -> None:
    with FaultyServer(responds()) as other, FaultyServer(responds(307, b"", location=other.url)) as server:
        with pytest.raises(APIStatusError, match="307 Temporary Redirect") as caught:
            call(server.url, READ)
        assert caught.value.headers["location"] == other.url
    assert (len(server.requests), other.connections) == (1, 0)


def test_the_request_on_the_wire_is_what_the_call_says(call: Caller) -> None:
    with FaultyServer(responds()) as server:
        call(server.url, SEND)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /things/7 HTTP/1.1"
    assert f"x-api-key: {KEY}" in lines
    assert "content-type: application/json" in lines
    assert "user-agent: small/1" in lines
    assert len(lines) == len({line.partition(":")[0].lower() for line in lines})
    assert body == b'{"text":"hello","api_secret":"%s"}' % KEY.encode()


def test_a_cancelled_task_sends_nothing_more_and_leaves_the_client_usable() -> None:
    async def run() -> str:
        async with AsyncSmall(base_url=server.url) as client:
            task = asyncio.create_task(client.perform(call_of(READ)))
            await asyncio.to_thread(server.first_request.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            value: str = (await client.perform(call_of(READ))).value.id
            return value

    with FaultyServer(hangs, responds()) as server:
        assert asyncio.run(run()) == "7"
    assert len(server.requests) == 2


def test_a_task_that_is_cancelled_while_it_waits_for_the_next_attempt_sends_nothing_more() -> None:
    async def run() -> None:
        waiting = asyncio.Event()
        hooks = Hooks(on_retry=lambda _: waiting.set())
        async with AsyncSmall(base_url=server.url, hooks=hooks) as client:
            task = asyncio.create_task(client.perform(call_of(READ)))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with FaultyServer(responds(503, retry_after="20")) as server:
        asyncio.run(run())
    assert len(server.requests) == 1


def test_32_threads_share_one_client() -> None:
    names = [str(number) for number in range(320)]
    with FaultyServer(echoes) as server, Small(base_url=server.url) as client, ThreadPoolExecutor(32) as pool:
        assert [thing.id for thing in pool.map(client.things.read, names)] == names
    assert len(server.requests) == 320


def test_32_tasks_share_one_client() -> None:
    async def run() -> list[str]:
        async with AsyncSmall(base_url=server.url) as client:
            return [thing.id for thing in await asyncio.gather(*(client.things.read(str(n)) for n in range(32)))]

    with FaultyServer(echoes) as server:
        assert asyncio.run(run()) == [str(number) for number in range(32)]


def test_a_connection_that_was_cut_while_idle_is_replaced(call: Caller) -> None:
    with FaultyServer(responds()) as server, Small(base_url=server.url) as client:
        assert [client.things.read("7").id, client.things.read("7").id] == ["7", "7"]
    assert server.connections == 2


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_response_that_cannot_be_decompressed_is_an_error_of_ours(call: Caller, encoding: str) -> None:
    with (
        FaultyServer(responds(200, b"no such thing", content_encoding=encoding)) as server,
        pytest.raises(APIError),
    ):
        call(server.url, SEND)
    assert len(server.requests) == 1


@pytest.mark.parametrize("then", [responds(400, ERROR), responds(429, ERROR)], ids=["400", "429"])
def test_a_write_that_may_have_been_processed_stays_so_when_a_later_attempt_is_rejected(
    call: Caller, then: Behaviour
) -> None:
    with FaultyServer(cuts_before_the_response, then) as server, pytest.raises(APIStatusError) as caught:
        call(server.url, WRITE, max_attempts=2)
    assert len(server.requests) == 2
    assert caught.value.outcome == "unknown"


def test_a_response_that_is_too_large_is_not_requested_again(call: Caller) -> None:
    with FaultyServer(floods) as server, pytest.raises(APIConnectionError) as caught:
        call(server.url, READ, max_response_bytes=100_000)
    assert len(server.requests) == 1
    assert "larger than 100000 bytes" in str(caught.value)


def test_a_write_that_may_have_been_processed_stays_so_when_the_deadline_leaves_no_time_for_another_attempt(
    call: Caller,
) -> None:
    # The second wait is twice as long as the first, which is all that is known when it is decided to wait.
    backoff = Backoff(initial=0.4, longest=60.0, random=lambda: 0.0)
    behaviours = (cuts_before_the_response, responds(429, ERROR))
    with FaultyServer(*behaviours) as server, pytest.raises(RateLimitError) as caught:
        call(server.url, WRITE, deadline=1.1, max_attempts=5, backoff=backoff)
    assert len(server.requests) == 2
    assert (caught.value.attempts, caught.value.outcome) == (2, "unknown")
