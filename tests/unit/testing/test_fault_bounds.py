"""Injected faults have limits, and errors that name them."""

from typing import Any

import httpx
import pytest

from appizer_client.testing import AppizerMock, Fault
from engagement_core.testing.faults import Faults


def test_the_number_of_faults_is_limited() -> None:
    faults = Faults()
    for _ in range(Faults.MAX_FAULTS):
        faults.inject(Fault(path="/v1"))
    with pytest.raises(ValueError, match="1000 faults are injected, which is the maximum"):
        faults.inject(Fault())
    assert faults.take("GET", "/v1") is not None
    faults.inject(Fault())


def test_the_size_of_faults_is_limited() -> None:
    faults = Faults()
    half = Fault(body="x" * (Faults.MAX_BYTES // 2))
    faults.inject(half)
    faults.inject(half)
    with pytest.raises(ValueError, match="must have at most 67108864 bytes"):
        faults.inject(Fault(headers={"a": "b"}))
    faults.reset()
    with pytest.raises(ValueError, match="must have at most 67108864 bytes"):
        faults.inject(Fault(headers={"a": "b" * (Faults.MAX_BYTES + 1)}))


@pytest.mark.parametrize("body", [object(), {1, 2}])
def test_a_body_that_is_no_json_value_raises_at_injection(body: Any) -> None:
    with pytest.raises(ValueError, match="body must be a str, or a JSON value"):
        Faults().inject(Fault(body=body))


def test_a_body_that_is_nested_too_deeply_raises_at_injection() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="not nested too deeply"):
        Faults().inject(Fault(body=deep))


def test_the_limit_is_reported_over_http() -> None:
    mock = AppizerMock()
    for _ in range(Faults.MAX_FAULTS):
        mock.faults.inject(Fault())
    with httpx.Client(transport=mock.transport(), base_url="http://mock") as client:
        response = client.post("/_mock/faults", json={})
        assert response.status_code == 400
        assert "1000 faults are injected" in response.json()["error"]
