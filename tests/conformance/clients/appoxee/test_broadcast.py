"""A push message without a segment is rejected, unless it is an explicit broadcast."""

from collections.abc import Callable
from typing import Any

import pytest

from appoxee_client import Appoxee
from appoxee_client.testing import AppoxeeMock
from engagement_core import InvalidRequestError

Done = Callable[[Any], Any]
SALE: dict[str, Any] = {"application_id": 1, "campaign_id": 1, "name": "Sale", "description": "Spring"}

WITHOUT_RECIPIENTS: dict[str, dict[str, Any]] = {
    "a broadcast by its number": {"type": 0},
    "a welcome": {"type": 1},
    "a periodic message by its name": {"type": "periodic"},
    "an empty list of segments": {"type": 0, "segments": []},
    "a segment without rules": {"type": 0, "segments": [{"name": "All", "description": "All", "rules": []}]},
    "no segment": {"type": 0, "segment_id": None},
    "an empty segment": {"type": 0, "segment": {}},
    "a segment that is an empty list": {"type": 0, "segment": []},
}
WITH_RECIPIENTS: dict[str, dict[str, Any]] = {
    "everybody": {"type": 0, "broadcast": True},
    "a broadcast by its name": {"type": "broadcast"},
    "a segment": {"type": 0, "segment_id": 1},
    "new segments": {
        "type": "periodic",
        "segments": [
            {"name": "Us", "description": "Us", "rules": [{"field": "alias", "operator": "=", "operand": ["us"]}]}
        ],
    },
    "a template, which is not sent": {"type": "API template"},
}


@pytest.mark.parametrize("name", WITHOUT_RECIPIENTS)
def test_a_push_without_a_segment_is_rejected(client: Any, done: Done, mock: AppoxeeMock, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"without a segment reaches everybody; .* broadcast=True\. Nothing"):
        done(client.messages.push(**SALE, **WITHOUT_RECIPIENTS[name]))
    assert len(mock.request_log) == 0


@pytest.mark.parametrize("name", WITH_RECIPIENTS)
def test_a_push_that_says_whom_it_is_for_is_sent(client: Any, done: Done, mock: AppoxeeMock, name: str) -> None:
    done(client.messages.push(**SALE, **WITH_RECIPIENTS[name]))
    assert "broadcast" not in mock.snapshot()["messages"][-1]["fields"]
    assert mock.snapshot()["messages"][-1]["fields"]["type"] in (0, 3, 5)


def test_the_operation_itself_is_guarded(appoxee: Appoxee, mock: AppoxeeMock) -> None:
    with pytest.raises(InvalidRequestError, match="broadcast=True"):
        appoxee.messages.send(finalize=1, **SALE, type=0)
    appoxee.messages.send(finalize=1, **SALE, type=0, broadcast=True)
    assert len(mock.request_log) == 1


@pytest.mark.parametrize(("method", "meant"), [("push", "segment"), ("trigger", "segment")])
def test_a_misspelled_segment_never_broadcasts(
    client: Any, done: Done, mock: AppoxeeMock, method: str, meant: str
) -> None:
    fields = {**SALE, "type": 0, "push_body": "Hi", "segmnt": [1]} | ({"template_id": 1} if method == "trigger" else {})
    with pytest.raises(TypeError, match=rf"{method}\(\) got an unexpected keyword argument 'segmnt'.* '{meant}'"):
        done(getattr(client.messages, method)(**fields))
    assert len(mock.request_log) == 0
