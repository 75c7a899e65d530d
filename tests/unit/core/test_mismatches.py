"""A response that differs from the spec is reported: in a DEBUG log line, and to a hook."""

import logging
import sys
from types import FrameType
from typing import Any, Literal

import pytest
from attrs import define, field
from msgspec.structs import replace

from engagement_core import APIStatusError, Hooks, MismatchEvent
from engagement_core.call import Call
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse
from tests.unit.core.script import THING, Script, json
from tests.unit.core.small import KEY, READ, SIGN, AsyncSmall, Small

EMAIL = "jo.the.first.of.her.name@shop-of-all-things.example"


@define(kw_only=True)
class User:
    """Somebody."""

    name: str
    gender: Literal["M", "F"] | None = None
    age: int = 0


@define(kw_only=True)
class Users:
    """Some of them."""

    users: list[User] = field(factory=list)


USERS = replace(READ, responses={200: SuccessResponse(lambda: Users)})
FINE = '{"users": [{"name": "a", "gender": "M", "age": 3}]}'
DIFFERENT = '{"users": [{"name": "a"}, {"name": "b", "gender": "X", "age": 1}]}'


def call(operation: Operation[Any]) -> Call[Any]:
    return Call(operation=operation, path={"id": "7"})


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [message for message in caplog.messages if "differs from the spec" in message]


def test_a_debug_line_names_the_place_and_the_value(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    value = Small(http_client=Script(json(DIFFERENT)).sync).perform(call(USERS)).value
    assert value.users[1].gender == "X"
    (line,) = lines(caplog)
    text = "the response differs from the spec at $.users[1].gender: expected one of 'M', 'F', got 'X'"
    assert line == f"readThing attempt 1: {text}"


@pytest.mark.anyio
async def test_an_async_client_reports_the_same(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    events: list[MismatchEvent] = []
    small = AsyncSmall(http_client=Script(json(DIFFERENT)).asynchronous(), hooks=Hooks(on_mismatch=events.append))
    await small.perform(call(USERS))
    assert len(lines(caplog)) == len(events) == 1


def test_a_response_like_the_spec_is_not_reported(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    events: list[MismatchEvent] = []
    Small(http_client=Script(json(FINE)).sync, hooks=Hooks(on_mismatch=events.append)).perform(call(USERS))
    assert not events
    assert not lines(caplog)


def test_a_hook_gets_every_mismatch_and_the_line_the_first_three(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    events: list[MismatchEvent] = []
    body = '{"users": [' + ", ".join('{"name": "a", "age": "1"}' for _ in range(5)) + "]}"
    Small(http_client=Script(json(body)).sync, hooks=Hooks(on_mismatch=events.append)).perform(call(USERS))
    (event,) = events
    assert (event.operation, event.attempt, event.status) == ("readThing", 1, 200)
    assert [mismatch.path for mismatch in event.mismatches] == [f"$.users[{number}].age" for number in range(5)]
    (line,) = lines(caplog)
    assert line.count("expected integer, got string") == 3
    assert line.endswith("; and 2 more")


def test_a_hook_alone_needs_no_log_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "small")
    events: list[MismatchEvent] = []
    Small(http_client=Script(json(DIFFERENT)).sync, hooks=Hooks(on_mismatch=events.append)).perform(call(USERS))
    assert len(events) == 1
    assert lines(caplog) == []


def test_nothing_is_collected_unless_it_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "small")
    collecting = {"render_steps", "_report_mismatches"}
    assert collecting <= called(hooks=Hooks(on_mismatch=lambda _: None))
    assert not collecting & called()


def called(**settings: Any) -> set[str]:
    """The functions that one call runs."""
    names: set[str] = set()
    small = Small(http_client=Script(json(DIFFERENT)).sync, **settings)

    def note(frame: FrameType, event: str, argument: object) -> None:
        names.add(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        small.perform(call(USERS))
    finally:
        sys.setprofile(None)
    return names


def test_the_body_of_an_error_is_reported_as_well(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    strict = replace(USERS, error_responses={"default": ErrorResponse(lambda: User)})
    with pytest.raises(APIStatusError):
        Small(http_client=Script(json('{"name": 1}', 400)).sync).perform(call(strict))
    (line,) = lines(caplog)
    assert line.endswith("at $.name: expected string, got integer")


@pytest.mark.parametrize("before", ["", "x" * 20, "x" * 30])
def test_persons_and_credentials_are_masked(caplog: pytest.LogCaptureFixture, before: str) -> None:
    caplog.set_level(logging.DEBUG, "small")
    events: list[MismatchEvent] = []
    texts = [f"{before} {EMAIL}", f"+306900000000 {before}", f"{before}{KEY}"]
    body = '{"users": [' + ", ".join(f'{{"name": "a", "gender": "{text}"}}' for text in texts) + "]}"
    operation = replace(USERS, id="signThing", credentials=SIGN.credentials)
    small = Small(http_client=Script(json(body)).sync, hooks=Hooks(on_mismatch=events.append))
    small.perform(Call(operation=operation, path={"id": "7"}))
    (line,) = lines(caplog)
    shown = f"{line} {events!r}"
    assert shown.count("gender") >= 6
    for secret in ("jo.the", "shop-of", "30690", KEY):
        assert secret not in shown


def test_a_long_value_is_cut(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "small")
    body = json('{"users": [{"name": "a", "gender": "' + "long " * 1000 + '"}]}')
    Small(http_client=Script(body, json(THING)).sync).perform(call(USERS))
    (line,) = lines(caplog)
    assert len(line) < 300
