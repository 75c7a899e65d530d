"""Bulk: send events to the vendor's mock over loopback, compared with bare httpx that posts the same bytes."""

import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from tests.benchmarks.case import OURS, Case, Effort, Goal, Measure, Sample
from tests.benchmarks.measuring import OPEN
from tests.benchmarks.processes import environment

BARE = "bare httpx with the same bytes"
GROUP = "fake-app-group-id-0001"
AT_ONCE = 4
NOW = datetime(2023, 11, 1, tzinfo=UTC)


def _events(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        properties = {"title": "Alien", "number": number, "price": 2.5, "seen": True}
        yield {"external_id": f"user-{number % 1000}", "name": "rented_movie", "time": NOW, "properties": properties}


@contextmanager
def _mock() -> Generator[str]:
    command = [sys.executable, "-m", "appboy_client.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment()) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def _count(effort: Effort) -> int:
    return effort.size(100_000, 10_000, 100)


def _ours(effort: Effort) -> Measure:
    from appboy_client import Appboy

    url, count = OPEN.enter_context(_mock()), _count(effort)
    appboy = OPEN.enter_context(Appboy(app_group_id=GROUP, base_url=url))
    return _timed(url, count, lambda: appboy.users.track_all(events=_events(count), concurrency=AT_ONCE))


def _bare(effort: Effort) -> Measure:
    url, count = OPEN.enter_context(_mock()), _count(effort)
    bodies = _bodies(count)
    http = OPEN.enter_context(httpx.Client(headers={"content-type": "application/json"}))
    pool = OPEN.enter_context(ThreadPoolExecutor(AT_ONCE))

    def post(body: bytes) -> httpx.Response:
        return http.post(f"{url}/users/track", content=body).raise_for_status()

    return _timed(url, count, lambda: list(pool.map(post, bodies)))


def _bodies(count: int) -> list[bytes]:
    """The request bodies that our client sends."""
    from appboy_client import Appboy

    bodies: list[bytes] = []

    def keep(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(201, json={"message": "success"})

    with (
        httpx.Client(transport=httpx.MockTransport(keep)) as http,
        Appboy(app_group_id=GROUP, http_client=http) as appboy,
    ):
        appboy.users.track_all(events=_events(count), concurrency=AT_ONCE)
    return bodies


def _timed(url: str, count: int, work: Callable[[], object]) -> Measure:
    def run() -> Sample:
        # The mock slows down as its state grows, so each round starts with a fresh one.
        httpx.post(f"{url}/_mock/reset").raise_for_status()
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        return {"wall": (time.perf_counter() - wall) / count, "cpu": (time.process_time() - cpu) / count}

    return run


CASES = (
    Case(
        name="bulk-tracking",
        group="Bulk",
        title="an event, 50 in a request, 4 requests at once, through the mock",
        unit="µs",
        clock="wall",
        contenders={OURS: _ours, BARE: _bare},
        goals=(Goal(against=BARE, at_most=1 / 0.85, text="at least 85 % of the rate"),),
        most_rounds=3,
    ),
)
