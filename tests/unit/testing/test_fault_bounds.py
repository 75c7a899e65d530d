"""Planted faults have bounds, and errors that say so."""

from typing import Any

import httpx
import pytest

from appizer_client.testing import AppizerMock, Fault
from engagement_core.testing.faults import Faults


def test_there_are_no_more_faults_than_the_most() -> None:
    faults = Faults()
    for _ in range(Faults.MOST_FAULTS):
        faults.inject(Fault(path="/v1"))
    with pytest.raises(ValueError, match="1000 faults are planted, which is the most"):
        faults.inject(Fault())
    assert faults.take("GET", "/v1") is not None
    faults.inject(Fault())


def test_faults_hold_no_more_bytes_than_the_most() -> None:
    faults = Faults()
    half = Fault(body="x" * (Faults.MOST_BYTES // 2))
    faults.inject(half)
    faults.inject(half)
    with pytest.raises(ValueError, match="must have 67108864 bytes or less"):
        faults.inject(Fault(headers={"a": "b"}))
    faults.reset()
    with pytest.raises(ValueError, match="must have 67108864 bytes or less"):
        faults.inject(Fault(headers={"a": "b" * (Faults.MOST_BYTES + 1)}))


@pytest.mark.parametrize("body", [object(), {1, 2}])
def test_a_body_that_is_no_json_is_refused_when_it_is_planted(body: Any) -> None:
    with pytest.raises(ValueError, match="body must be a JSON value"):
        Faults().inject(Fault(body=body))


def test_a_body_that_is_nested_too_deeply_is_refused() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="not nested too deeply"):
        Faults().inject(Fault(body=deep))


def test_one_too_many_is_told_over_http() -> None:
    mock = AppizerMock()
    for _ in range(Faults.MOST_FAULTS):
        mock.faults.inject(Fault())
    with httpx.Client(transport=mock.transport(), base_url="http://mock") as client:
        response = client.post("/_mock/faults", json={})
        assert response.status_code == 400
        assert "1000 faults are planted" in response.json()["error"]
