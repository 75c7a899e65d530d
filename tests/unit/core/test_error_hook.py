"""`on_error` is called once for a failed call, after all attempts; a raw response has the vendor's request ID."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import BatchLimits, Item, Rejection, run_bulk
from engagement_core.call import Call
from engagement_core.errors import APIConnectionError, APIError, ConfigurationError, InvalidRequestError
from engagement_core.hooks import ErrorEvent, Hooks, RetryEvent
from engagement_core.operation import Operation
from engagement_core.retry import Backoff
from tests.unit.core.faulty_server import FaultyServer, cuts_before_the_response, responds
from tests.unit.core.script import Script, json
from tests.unit.core.small import CALLERS, READ, SEND, SHOOT, AsyncSmall, Caller, Small, call_of


@pytest.fixture(params=CALLERS)
def caller(request: pytest.FixtureRequest) -> Caller:
    return CALLERS[request.param]


def hooks(events: list[Any]) -> Hooks:
    return Hooks(on_retry=events.append, on_error=events.append)


@pytest.mark.parametrize(
    ("operation", "behaviour", "attempts"),
    [
        (READ, responds(500), 3),
        (READ, responds(404), 1),
        (READ, cuts_before_the_response, 3),
        (READ, responds(body=b"<html>"), 1),
        (READ, responds(429, retry_after="3600"), 1),
        (SEND, responds(503, b"{}"), 3),
        (SEND, responds(500), 1),
        (SHOOT, cuts_before_the_response, 1),
    ],
)
def test_it_is_called_once_after_all_attempts(
    caller: Caller, operation: Operation[Any], behaviour: Any, attempts: int
) -> None:
    events: list[Any] = []
    with FaultyServer(behaviour) as server, pytest.raises(APIError) as caught:
        caller(server.url, operation, hooks=hooks(events))
    assert [type(event) for event in events] == [RetryEvent] * (attempts - 1) + [ErrorEvent]
    assert events[-1] == ErrorEvent(operation=operation.id, attempts=attempts, error=caught.value)
    assert caught.value.attempts == attempts


def test_it_is_not_called_for_a_call_that_succeeds_at_last(caller: Caller) -> None:
    events: list[Any] = []
    with FaultyServer(responds(500), responds()) as server:
        caller(server.url, READ, hooks=hooks(events))
    assert [type(event) for event in events] == [RetryEvent]


def test_it_is_called_if_nothing_could_be_sent(caller: Caller) -> None:
    events: list[Any] = []
    with pytest.raises(APIError):
        caller("http://127.0.0.1:1", READ, hooks=hooks(events), max_attempts=2)
    assert [type(event) for event in events] == [RetryEvent, ErrorEvent]


def test_it_knows_what_is_known_of_all_attempts(caller: Caller) -> None:
    events: list[Any] = []
    with FaultyServer(responds(503, b"{}"), responds(500)) as server, pytest.raises(APIError):
        caller(server.url, SEND, hooks=hooks(events))
    assert events[-1].error.outcome == "unknown"


def test_a_wait_that_the_deadline_does_not_allow(caller: Caller) -> None:
    """The first look at the deadline allows the shortest wait, the second not the one that was drawn."""
    events: list[Any] = []
    backoff = Backoff(initial=0.1, longest=500.0, random=lambda: -10_000.0)
    with FaultyServer(responds(500)) as server, pytest.raises(APIError):
        caller(server.url, READ, hooks=hooks(events), backoff=backoff, deadline=20.0)
    assert [type(event) for event in events] == [ErrorEvent]


def test_it_is_not_called_for_what_is_no_failure_of_a_call() -> None:
    events: list[Any] = []
    script = Script()
    client = Small(http_client=script.sync, hooks=hooks(events))
    with pytest.raises(InvalidRequestError):
        client.perform(Call(operation=READ, path={"id": ""}))
    assert events == []


def test_what_it_raises_takes_the_place_of_the_error(caller: Caller) -> None:
    def refuse(event: ErrorEvent) -> None:
        raise LookupError(event.operation)

    with FaultyServer(responds(404)) as server, pytest.raises(LookupError, match="readThing") as caught:
        caller(server.url, READ, hooks=Hooks(on_error=refuse))
    assert isinstance(caught.value.__context__, APIError)


FOREIGN_ERRORS = [
    APIConnectionError("refused.", operation="another", outcome="unsent"),
    ConfigurationError("closed."),
    InvalidRequestError("empty."),
]


@pytest.mark.parametrize("error", FOREIGN_ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_mismatch", "on_error", "on_retry"])
def test_an_error_of_another_client_is_not_that_of_the_call(caller: Caller, hook: str, error: Exception) -> None:
    """It would be retried, or a bulk run would take its batch for unsent or invalid and send it again."""

    def fail(_: object) -> None:
        raise error

    response = {"on_error": responds(404), "on_retry": responds(503, b"{}")}.get(hook, responds(body=b'{"id": 7}'))
    with FaultyServer(response) as server:
        with pytest.raises(RuntimeError, match=f"A hook raised {type(error).__name__}: ") as caught:
            caller(server.url, SEND, hooks=Hooks(**{hook: fail}))
        assert len(server.requests) == (hook != "on_request")
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("hook", ["on_retry", "on_error"])
def test_a_hook_may_raise_the_error_of_the_call(caller: Caller, hook: str) -> None:
    def give_up(event: Any) -> None:
        raise event.error

    with FaultyServer(responds(503, b"{}")) as server, pytest.raises(APIError) as caught:
        caller(server.url, SEND, hooks=Hooks(**{hook: give_up}))
    assert caught.value.attempts == (1 if hook == "on_retry" else 3)


def test_a_batch_is_sent_once_although_a_hook_fails(tmp_path: Path) -> None:
    def fail(_: object) -> None:
        raise ConfigurationError("The hook's own client is closed.")

    def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        client.things.send("7", text=[item.value for item in batch])
        return {}

    script = Script()
    path = tmp_path / "run.ledger"
    items = [Item(str(number), number) for number in range(3)]
    client = Small(http_client=script.sync, hooks=Hooks(on_response=fail))
    with pytest.raises(RuntimeError, match="A hook raised ConfigurationError"):
        run_bulk(items, send, limits=BatchLimits(5), ledger=path)
    client = Small(http_client=script.sync)
    assert run_bulk(items, send, limits=BatchLimits(5), ledger=path).unknown == 3
    assert len(script.requests) == 1


def test_each_page_of_an_iteration_is_a_call() -> None:
    events: list[Any] = []
    script = Script(json('{"things": [{"id": "1"}], "more": true}'), json("no", 404))
    client = Small(http_client=script.sync, hooks=hooks(events))
    with pytest.raises(APIError):
        list(client.things.list())
    assert len(events) == 1


def test_a_raw_response_has_the_request_id() -> None:
    script = Script(json('{"id": "7"}', x_request_id="r-1"), json('{"id": "7"}'))
    client = Small(http_client=script.sync)
    assert client.things.with_raw_response.read("7").request_id == "r-1"
    assert client.things.with_raw_response.read("7").request_id is None


def test_an_asynchronous_raw_response_has_the_request_id() -> None:
    async def run() -> str | None:
        async with Script(json('{"id": "7"}', x_request_id="r-1")).asynchronous() as http_client:
            return (await AsyncSmall(http_client=http_client).perform(call_of(READ))).request_id

    assert asyncio.run(run()) == "r-1"
