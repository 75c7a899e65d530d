"""Bulk: send events to a vendor's mock over loopback, compared with bare httpx that posts the same bytes."""

import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
from attrs import frozen

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, Sample
from tests.benchmarks.measuring import OPEN
from tests.benchmarks.processes import environment
from tests.benchmarks.sockets import connections, exchange

BARE = "bare httpx with the same bytes"
SOCKETS = "blocking sockets with the same bytes, without HTTP and mock"
GROUP, KEY = "fake-app-group-id-0001", "fake-rest-api-key-0001"
AT_ONCE = 4
NOW = datetime(2023, 11, 1, tzinfo=UTC)


def _events(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        properties = {"title": "Alien", "number": number, "price": 2.5, "seen": True}
        yield {"external_id": f"user-{number % 1000}", "name": "rented_movie", "time": NOW, "properties": properties}


@frozen
class Vendor:
    """A vendor that counts events."""

    package: str
    client: Callable[..., Any]
    """Creates a client from `base_url` or `http_client`."""
    headers: dict[str, str]
    """What bare httpx sends beside the body."""


def _appboy(**settings: Any) -> Any:
    from appboy_client import Appboy

    return Appboy(app_group_id=GROUP, **settings)


def _braze(**settings: Any) -> Any:
    from braze_rest_client import Braze

    chosen: dict[str, Any] = {"base_url": "https://braze.example", **settings}
    return Braze(api_key=KEY, **chosen)


APPBOY = Vendor("appboy_client", _appboy, {})
BRAZE = Vendor("braze_rest_client", _braze, {"authorization": f"Bearer {KEY}"})


@contextmanager
def _mock(package: str) -> Generator[str]:
    command = [sys.executable, "-m", f"{package}.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment()) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def _count(effort: Effort) -> int:
    return effort.size(100_000, 10_000, 100)


def _ours(vendor: Vendor) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        url, count = OPEN.enter_context(_mock(vendor.package)), _count(effort)
        client = OPEN.enter_context(vendor.client(base_url=url))
        return _timed(
            count, lambda: client.users.track_all(events=_events(count), concurrency=AT_ONCE), lambda: _reset(url)
        )

    return prepare


def _bare(vendor: Vendor) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        url, count = OPEN.enter_context(_mock(vendor.package)), _count(effort)
        bodies = _bodies(vendor, count)
        http = OPEN.enter_context(httpx.Client(headers={"content-type": "application/json", **vendor.headers}))
        pool = OPEN.enter_context(ThreadPoolExecutor(AT_ONCE))

        def post(body: bytes) -> httpx.Response:
            return http.post(f"{url}/users/track", content=body).raise_for_status()

        return _timed(count, lambda: list(pool.map(post, bodies)), lambda: _reset(url))

    return prepare


def _sockets(vendor: Vendor) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        count = _count(effort)
        opened, bodies = OPEN.enter_context(connections(AT_ONCE)), _bodies(vendor, count)
        return _timed(count, lambda: exchange(opened, bodies))

    return prepare


def _bodies(vendor: Vendor, count: int) -> list[bytes]:
    """The request bodies that our client sends."""
    bodies: list[bytes] = []

    def keep(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(201, json={"message": "success"})

    with httpx.Client(transport=httpx.MockTransport(keep)) as http, vendor.client(http_client=http) as client:
        client.users.track_all(events=_events(count), concurrency=AT_ONCE)
    return bodies


def _reset(url: str) -> None:
    """Empty a mock, which slows down as its state grows."""
    httpx.post(f"{url}/_mock/reset").raise_for_status()


def _timed(count: int, work: Callable[[], object], before: Callable[[], None] = lambda: None) -> Measure:
    def run() -> Sample:
        before()
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        return {"wall": (time.perf_counter() - wall) / count, "cpu": (time.process_time() - cpu) / count}

    return run


def _case(name: str, title: str, vendor: Vendor) -> Case:
    return Case(
        name=name,
        group="Bulk",
        title=title,
        unit="µs",
        clock="wall",
        contenders={OURS: _ours(vendor), BARE: _bare(vendor), SOCKETS: _sockets(vendor)},
        limits=(Limit(SOCKETS),),
        goals=(Goal(against=BARE, at_most=1 / 0.85, text="at least 85 % of the rate"),),
        most_rounds=3,
    )


CASES = (
    _case("bulk-tracking", "an event, 50 in a request, 4 requests at once, through the mock", APPBOY),
    _case("bulk-braze-tracking", "an event of Braze, 75 in a request, 4 requests at once, through the mock", BRAZE),
)
