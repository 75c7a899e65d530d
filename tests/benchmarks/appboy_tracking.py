"""`python -m tests.benchmarks.appboy_tracking`: events through the mock, beside bare httpx with the same bytes.

The goal: at least 85 % of the rate of bare httpx, with the same concurrency.
"""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from statistics import median
from typing import Any

import httpx

from appboy_client import Appboy
from tests.benchmarks.mock_process import mock_process

GROUP = "fake-app-group-id-0001"
CONCURRENCY = 4
NOW = datetime(2023, 11, 1, tzinfo=UTC)


def events(count: int) -> Iterator[dict[str, Any]]:
    """Events of a thousand users."""
    for number in range(count):
        properties = {"title": "Alien", "number": number, "price": 2.5, "seen": True}
        yield {"external_id": f"user-{number % 1000}", "name": "rented_movie", "time": NOW, "properties": properties}


class _Recorder(httpx.BaseTransport):
    """Keeps the bodies that the client would send."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.read())
        return httpx.Response(200, json={"message": "success"})


def main(count: int = 100_000, rounds: int = 3) -> float:
    """Print both rates and their ratio, the median of several rounds in turns; returns the ratio."""
    bodies = _record(count)
    ratios: list[float] = []
    with mock_process("appboy_client") as base_url:
        # The first round warms everything up.
        for number in range(rounds + 1):
            ours, bare = _track(base_url, count), _post(base_url, bodies)
            if number:
                ratios.append(bare / ours)
                rates = f"{count / ours:8.0f} events/s, bare httpx {count / bare:8.0f} events/s"
                print(f"{len(bodies)} requests: {rates}, {bare / ours:6.1%}")
    print(f"median {median(ratios):.1%}")
    return median(ratios)


def _record(count: int) -> Sequence[bytes]:
    recorder = _Recorder()
    with httpx.Client(transport=recorder) as http, Appboy(app_group_id=GROUP, http_client=http) as appboy:
        appboy.users.track_all(events=events(count), concurrency=CONCURRENCY)
    return recorder.bodies


def _track(base_url: str, count: int) -> float:
    httpx.post(f"{base_url}/_mock/reset").raise_for_status()
    with Appboy(app_group_id=GROUP, base_url=base_url) as appboy:
        started = time.perf_counter()
        report = appboy.users.track_all(events=events(count), concurrency=CONCURRENCY)
        seconds = time.perf_counter() - started
    assert report.accepted == count
    return seconds


def _post(base_url: str, bodies: Sequence[bytes]) -> float:
    httpx.post(f"{base_url}/_mock/reset").raise_for_status()
    headers = {"content-type": "application/json"}
    with httpx.Client() as http, ThreadPoolExecutor(CONCURRENCY) as pool:

        def post(body: bytes) -> int:
            return http.post(f"{base_url}/users/track", content=body, headers=headers).status_code

        started = time.perf_counter()
        assert set(pool.map(post, bodies)) == {200}
        return time.perf_counter() - started


if __name__ == "__main__":
    main()
