"""Errors, duplicate requests, and retries."""

import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from appoxee_client import Appoxee
from appoxee_client.errors import DuplicateRequestError
from appoxee_client.testing import AppoxeeMock, Fault, MockServer
from engagement_core import APIConnectionError, DecodeError, EnvelopeError, InternalServerError, RateLimitError

Done = Callable[[Any], Any]
ERROR = {"response": "Error", "code": 7, "message": "No."}


def _randoms(mock: AppoxeeMock) -> list[str]:
    return [json.loads(entry.body)["auth"]["random"] for entry in mock.request_log]


@pytest.mark.parametrize("status", [200, 201, 400, 401, 404, 500])
def test_an_error_in_the_body_counts_whatever_the_status(
    client: Any, done: Done, mock: AppoxeeMock, status: int
) -> None:
    mock.faults.inject(Fault(status=status, body=ERROR, times=2))
    with pytest.raises(EnvelopeError, match=r"reports a failure: No\.") as caught:
        done(client.devices("phone").alias.get())
    assert (caught.value.code, caught.value.status, caught.value.attempts) == (7, status, 1)
    assert caught.value.outcome == "rejected"
    with pytest.raises(EnvelopeError, match=r"reports a failure: No\."):
        done(client.segments.create(name="n", description="d", rules=[]))


def test_a_success_counts_whatever_the_status(client: Any, done: Done, mock: AppoxeeMock) -> None:
    mock.faults.inject(Fault(status=418, body={"response": "Success", "result": "user-9"}))
    assert done(client.devices("phone").alias.get()) == "user-9"


def test_a_response_of_a_proxy_is_a_status_error(client: Any, done: Done, mock: AppoxeeMock) -> None:
    mock.faults.inject(Fault(status=500, body="<html>Oops</html>"))
    with pytest.raises(InternalServerError):
        done(client.service.call("push"))


def test_server_calls_may_return_anything(client: Any, done: Done, mock: AppoxeeMock) -> None:
    for body in (None, {}, {"id": 7}, [1], 5):
        mock.faults.inject(Fault(status=200, body=body))
        assert done(client.messages.cancel(app_id=1, message_id=5)) == body


@pytest.mark.parametrize("body", ["null", "<p>Hello</p>"])
def test_server_calls_return_something(client: Any, done: Done, mock: AppoxeeMock, body: str) -> None:
    mock.faults.inject(Fault(status=200, body=body))
    with pytest.raises(DecodeError) as caught:
        done(client.messages.cancel(app_id=1, message_id=5))
    assert caught.value.outcome == "accepted"


def test_a_captured_request_sent_twice_is_rejected(appoxee: Appoxee, mock: AppoxeeMock, server: MockServer) -> None:
    appoxee.devices("phone").values.increase({"points": 1})
    captured = mock.request_log[0]
    again = httpx.post(
        f"{server.base_url}{captured.path}", content=captured.body, headers={"Content-Type": "application/json"}
    )
    assert again.json()["response"] == "Error"
    assert appoxee.devices("phone").values.get("points") == 1


def test_a_rejected_duplicate_has_its_own_error(server: MockServer, mock: AppoxeeMock) -> None:
    appoxee = Appoxee(sdk_key=mock.SDK_KEY, secret=mock.SECRET, nonce=lambda: "same", base_url=server.base_url)
    with appoxee:
        appoxee.devices("phone").alias.get()
        with pytest.raises(DuplicateRequestError) as caught:
            appoxee.devices("phone").alias.get()
    error = caught.value
    assert (error.code, error.status, error.outcome) == (0, 200, "unknown")
    assert (error.attempts, len(error.history), error.operation) == (1, 1, "callService")
    assert error.body == {"response": "Error", "code": 0, "message": "This random was used before"}
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("message", ["Duplicated request", "duplicate", "The random parameter was seen"])
def test_words_of_a_duplicate(appoxee: Appoxee, mock: AppoxeeMock, message: str) -> None:
    mock.faults.inject(Fault(status=400, body={"response": "Error", "code": 3, "message": message}))
    with pytest.raises(DuplicateRequestError):
        appoxee.service.call("push")


def test_other_errors_are_no_duplicates(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    mock.faults.inject(Fault(status=200, body={"response": "Error", "code": 0, "message": "Randomly unhappy"}))
    with pytest.raises(EnvelopeError) as caught:
        appoxee.service.call("push")
    assert not isinstance(caught.value, DuplicateRequestError)


@pytest.mark.parametrize("fault", [{"status": 429}, {"cut": "before", "processed": True}])
def test_a_retry_is_signed_anew(client: Any, done: Done, mock: AppoxeeMock, fault: dict[str, Any]) -> None:
    mock.faults.inject(Fault(**fault))
    done(client.devices("phone").alias.set("user-1"))
    first, second = _randoms(mock)
    assert first != second
    assert [entry.status for entry in mock.request_log][-1] == 200


def test_an_increase_is_retried_only_if_it_was_rejected(client: Any, done: Done, mock: AppoxeeMock) -> None:
    values = client.devices("phone").values
    mock.faults.inject(Fault(status=429))
    done(values.increase({"points": 1}))
    mock.faults.inject(Fault(cut="before", processed=True))
    with pytest.raises(APIConnectionError):
        done(values.increase({"points": 1}))
    mock.faults.inject(Fault(cut="before"))
    with pytest.raises(APIConnectionError):
        done(client.devices("phone").attributes.increase({"visits": 1}))
    assert len(mock.request_log) == 4
    assert done(values.get("points")) == 2


def test_a_message_is_not_sent_twice(client: Any, done: Done, mock: AppoxeeMock) -> None:
    mock.faults.inject(Fault(cut="before", processed=True))
    with pytest.raises(APIConnectionError):
        done(client.messages.trigger(template_id=1, schedule_type=0))
    assert len(mock.request_log) == 1


def test_an_unknown_action_is_retried_only_if_it_was_rejected(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    mock.faults.inject(Fault(cut="before"))
    with pytest.raises(APIConnectionError):
        appoxee.service.call("push")
    mock.faults.inject(Fault(status=429, times=3))
    with pytest.raises(RateLimitError):
        appoxee.service.call("push")
    assert len(set(_randoms(mock))) == len(mock.request_log) == 4
