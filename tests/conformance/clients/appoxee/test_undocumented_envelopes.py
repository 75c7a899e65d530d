"""How the client treats a response without a valid `response`."""

import json

import pytest

from appoxee_client import Appoxee
from engagement_core import APIResponseError, DecodeError, EnvelopeError, InternalServerError
from tests.unit.core.faulty_server import FaultyServer, responds

RESULT = {"result": "user-1"}


def failing(body: object, status: int = 200) -> APIResponseError:
    """Return the error of an action for this response; the request is sent once."""
    with FaultyServer(responds(status, json.dumps(body).encode())) as server:
        with (
            Appoxee(sdk_key="k", secret="s", base_url=server.url) as appoxee,
            pytest.raises(APIResponseError) as caught,
        ):
            appoxee.devices("phone").values.increase({"points": 1})
        assert len(server.requests) == 1
    return caught.value


@pytest.mark.parametrize("body", [{}, RESULT, {"response": None}, {"message": "Odd"}])
def test_a_missing_response_is_not_a_rejection(body: object) -> None:
    error = failing(body)
    assert type(error) is DecodeError
    assert error.outcome == "accepted"
    assert "the response has no response, which reports success or failure" in str(error)


@pytest.mark.parametrize("response", ["error", "Pending", "0", True, False, 0, ["Error"], {}])
def test_an_undocumented_response_is_not_a_rejection(response: object) -> None:
    error = failing({"response": response})
    assert type(error) is EnvelopeError
    assert error.outcome == "unknown"


@pytest.mark.parametrize("response", [None, "Pending", True, ["Error"]])
def test_an_undocumented_response_leaves_it_to_the_status(response: object) -> None:
    error = failing({"response": response}, 500)
    assert type(error) is InternalServerError
    assert error.outcome == "unknown"


@pytest.mark.parametrize("status", [200, 500])
def test_a_documented_failure_is_a_rejection(status: int) -> None:
    error = failing({"response": "Error", "code": 7, "message": "No."}, status)
    assert type(error) is EnvelopeError
    assert (error.outcome, error.code) == ("rejected", 7)
