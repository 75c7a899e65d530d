"""Requests that the client never sends but programs in other languages may send."""

from collections.abc import Iterator

import httpx
import pytest

from apifon_client.testing.mocking import seed

VERIFY = "/services/api/v1/otp/verify"


@pytest.fixture
def raw(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {seed.BEARER}"}) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "outcome"), [(f"//{seed.OTP_CODE}", 5), (f"/{seed.OTP_REFERENCE}/", 4), (f"/{seed.OTP_REFERENCE}/1", 7)]
)
def test_a_password_needs_its_reference_and_its_code(raw: httpx.Client, path: str, outcome: int) -> None:
    assert raw.post(VERIFY + path).json()["result_info"]["status_code"] == outcome


@pytest.mark.parametrize("date", ["Sun, 99 Jan 2026 10:00:00 GMT", "yesterday"])
def test_a_signature_without_a_valid_date_is_rejected(base_url: str, date: str) -> None:
    headers = {"Authorization": "ApifonWS x:y", "X-ApifonWS-Date": date}
    assert httpx.post(f"{base_url}/services/api/v1/balance", headers=headers).status_code == 401
