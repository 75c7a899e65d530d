"""How the client treats a response without a valid `success`."""

import json

import pytest

from appizer_client import Appizer
from engagement_core import APIResponseError, DecodeError, EnvelopeError
from tests.unit.core.faulty_server import FaultyServer, responds

APP = {"id": "1", "name": "Shop"}


def failing(body: object) -> APIResponseError:
    """Return the error of `create` for this response; the request is sent once."""
    with FaultyServer(responds(201, json.dumps(body).encode())) as server:
        with (
            Appizer(api_key="apps_k", base_url=server.url) as appizer,
            pytest.raises((DecodeError, EnvelopeError)) as caught,
        ):
            appizer.apps.create(name="Shop")
        assert len(server.requests) == 1
    return caught.value


@pytest.mark.parametrize("body", [{}, {"app": APP}, {"success": None, "app": APP}, {"error": "Odd"}])
def test_a_missing_success_is_not_a_rejection(body: object) -> None:
    error = failing(body)
    assert type(error) is DecodeError
    assert error.outcome == "accepted"
    assert "the response has no success, which reports success or failure" in str(error)


@pytest.mark.parametrize("success", ["true", "false", "0", 0, 1, [], [False], {}])
def test_a_success_of_another_type_is_not_a_rejection(success: object) -> None:
    error = failing({"success": success, "app": APP})
    assert type(error) is EnvelopeError
    assert error.outcome == "unknown"


def test_a_documented_failure_is_a_rejection() -> None:
    error = failing({"success": False, "error": "Not today", "code": "E1"})
    assert type(error) is EnvelopeError
    assert (error.outcome, error.code) == ("rejected", "E1")
    assert "reports a failure: Not today." in str(error)
