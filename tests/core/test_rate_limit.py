"""A client with a rate limit waits for its turn, and sends everything in the end."""

import asyncio
import itertools
import time

import httpx

from engagement_core import RateLimit
from tests.core.script import THING, json
from tests.core.small import AsyncSmall, Small

LIMIT = RateLimit(2, 0.1)


class Arrivals:
    """Notes when each request arrives."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def transport(self) -> httpx.MockTransport:
        """The way here."""
        return httpx.MockTransport(self._answer)

    def _answer(self, _: httpx.Request) -> httpx.Response:
        self.times.append(time.monotonic())
        return json(THING)

    def closest(self) -> float:
        """The shortest time, in seconds, in which one request more than the limit has arrived."""
        return min(last - first for first, last in zip(self.times, self.times[LIMIT.calls :], strict=False))


def test_no_span_of_the_limit_has_more_calls_than_it_allows() -> None:
    arrivals = Arrivals()
    with httpx.Client(transport=arrivals.transport()) as http_client:
        client = Small(http_client=http_client, rate_limit=LIMIT)
        read = [client.things.read(str(number)).id for number in range(6)]
    assert read == ["7"] * 6
    # The turn is taken before the request is made, which may take a little longer the one time than the other.
    assert arrivals.closest() > LIMIT.seconds * 0.9


def test_tasks_share_the_limit_of_their_client() -> None:
    arrivals = Arrivals()

    async def run() -> None:
        async with httpx.AsyncClient(transport=arrivals.transport()) as http_client:
            client = AsyncSmall(http_client=http_client, rate_limit=LIMIT)
            await asyncio.gather(*itertools.starmap(client.things.read, [("7",)] * 6))

    asyncio.run(run())
    assert len(arrivals.times) == 6
    assert arrivals.closest() > LIMIT.seconds * 0.9
