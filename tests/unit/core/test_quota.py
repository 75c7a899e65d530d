"""The quota in the response headers."""

from datetime import UTC, datetime

import pytest

from engagement_core.http_types import Headers
from engagement_core.response import Quota, read_quota


def quota(**values: str) -> Quota | None:
    return read_quota(Headers([(f"X-RateLimit-{name}".encode(), value.encode()) for name, value in values.items()]))


def test_all_three_are_read() -> None:
    assert quota(Limit="250000", Remaining="249999", Reset="1700000000") == Quota(
        limit=250000, remaining=249999, reset=1700000000
    )


def test_one_of_them_is_enough() -> None:
    assert quota(Remaining=" 0 ") == Quota(remaining=0)


@pytest.mark.parametrize("text", ["", "many", "-1", "1.5", "9" * 30, "\u0661"])
def test_what_is_no_number_is_not_said(text: str) -> None:
    headers = Headers([(b"x-ratelimit-limit", text.encode("utf-8"))])
    assert read_quota(headers) is None


def test_the_moment_of_the_reset_has_a_zone() -> None:
    assert Quota(reset=1700000000).resets_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize("reset", [None, 10**18])
def test_a_reset_that_is_no_moment(reset: int | None) -> None:
    assert Quota(reset=reset).resets_at is None
