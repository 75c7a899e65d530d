"""Vendors that report success and failure in the body, whatever the status."""

from typing import Any

import pytest
from attrs import define
from msgspec.structs import replace

from engagement_core import APIError, DecodeError, EnvelopeError, InternalServerError
from engagement_core.auth import Auth
from engagement_core.client import SyncClient
from engagement_core.operation import Envelope, Operation, SuccessResponse
from tests.unit.core.script import Script, json
from tests.unit.core.small import Small, call_of


@define(kw_only=True)
class Body:
    """A response body that says whether the call succeeded."""

    said: str
    result: Any = None


@define(kw_only=True)
class StrictBody:
    """The same with a required result."""

    said: str
    result: str


def operation_of(kind: Any, envelope: Envelope, *, default_response: bool = True) -> Operation[Any]:
    success = SuccessResponse(lambda: kind, envelope=envelope)
    return Operation(
        id="ask",
        method="GET",
        path="/ask",
        retry="safe",
        responses={200: success},
        default_response=success if default_response else None,
    )


SAYS = Envelope(success="said", values=("yes",), failure="said", failures=("no",), message="why", result="result")
ASK = operation_of(Body, SAYS)
FAILS = Envelope(failure="said", failures=("no",), message="why", code="code")
UNKNOWN = operation_of(Any, FAILS)


def ask(operation: Operation[Any], text: str, status: int = 200) -> Any:
    with Small(http_client=Script(json(text, status)).sync, max_attempts=1) as small:
        return small.perform(call_of(operation)).value


@pytest.mark.parametrize("status", [200, 202, 302, 400, 401, 500])
def test_the_body_decides_whatever_the_status(status: int) -> None:
    assert ask(ASK, '{"said": "yes", "result": [1]}', status) == [1]
    with pytest.raises(EnvelopeError, match="too late") as caught:
        ask(ASK, '{"said": "no", "why": "too late"}', status)
    assert caught.value.status == status


@pytest.mark.parametrize("text", ["<html>", "{}", "[]", '{"said": null}'])
def test_a_body_that_says_nothing_leaves_it_to_the_status(text: str) -> None:
    with pytest.raises(InternalServerError):
        ask(ASK, text, 500)


def test_if_no_response_is_documented_for_other_statuses_they_are_errors() -> None:
    with pytest.raises(InternalServerError):
        ask(operation_of(Body, SAYS, default_response=False), '{"said": "no"}', 500)


def test_a_result_may_be_absent_if_it_is_optional() -> None:
    assert ask(ASK, '{"said": "yes"}') is None
    with pytest.raises(DecodeError, match="no result"):
        ask(operation_of(StrictBody, SAYS), '{"said": "yes"}')


@pytest.mark.parametrize("text", ["{}", '{"said": "perhaps"}', "[1]", "5", '{"id": 7}'])
def test_anything_but_a_failure_is_a_success_if_only_failures_say_so(text: str) -> None:
    ask(UNKNOWN, text)
    with pytest.raises(InternalServerError):
        ask(UNKNOWN, text, 500)


@pytest.mark.parametrize("status", [200, 403, 500])
def test_a_failure_that_says_so_is_one(status: int) -> None:
    with pytest.raises(EnvelopeError, match="not today") as caught:
        ask(UNKNOWN, '{"said": "no", "why": "not today", "code": 3}', status)
    assert caught.value.code == 3


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_response_without_a_schema_may_be_empty(text: str) -> None:
    assert ask(UNKNOWN, text) is None


class Told(APIError):
    """An error that says more."""


class Telling(Auth):
    """Knows more than the vendor says."""

    def explain(self, error: APIError) -> APIError:
        """The same error with another class."""
        return Told(f"told: {error.message}", operation=error.operation)


class Client(SyncClient):
    """A client of such credentials."""

    BASE_URL = Small.BASE_URL
    USER_AGENT = Small.USER_AGENT
    LOGGER = Small.LOGGER


def test_credentials_can_make_an_error_more_telling() -> None:
    client = Client(Telling(), http_client=Script(json("{}", 404)).sync)
    with client, pytest.raises(Told, match="told: 404 Not Found") as caught:
        client.perform(call_of(replace(ASK, default_response=None)))
    assert caught.value.attempts == len(caught.value.history) == 1
