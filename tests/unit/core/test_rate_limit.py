"""A client with a rate limit waits for its turn, and sends everything eventually."""

import asyncio
import itertools
import time

import httpx

from engagement_core import RateLimit
from tests.unit.core.script import THING, json
from tests.unit.core.small import AsyncSmall, Small

LIMIT = RateLimit(2, 0.1)


class Arrivals:
    """Notes how long after its start each request arrives, in seconds."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._start = time.monotonic()

    def transport(self) -> httpx.MockTransport:
        """The way here."""
        return httpx.MockTransport(self._respond)

    def _respond(self, _: httpx.Request) -> httpx.Response:
        self.times.append(time.monotonic() - self._start)
        return json(THING)

    def none_early(self) -> bool:
        """Whether each waited for its turn; that a busy machine makes some late proves nothing."""
        # A loop of asyncio may wake up a tick of its clock too soon.
        turns = [number // LIMIT.calls * LIMIT.seconds - 0.001 for number in range(len(self.times))]
        return all(arrived >= turn for arrived, turn in zip(self.times, turns, strict=True))


def test_no_span_of_the_limit_has_more_calls_than_it_allows() -> None:
    arrivals = Arrivals()
    with httpx.Client(transport=arrivals.transport()) as http_client:
        client = Small(http_client=http_client, rate_limit=LIMIT)
        read = [client.things.read(str(number)).id for number in range(6)]
    assert read == ["7"] * 6
    assert arrivals.none_early()


def test_tasks_share_the_limit_of_their_client() -> None:
    arrivals = Arrivals()

    async def run() -> None:
        async with httpx.AsyncClient(transport=arrivals.transport()) as http_client:
            client = AsyncSmall(http_client=http_client, rate_limit=LIMIT)
            await asyncio.gather(*itertools.starmap(client.things.read, [("7",)] * 6))

    asyncio.run(run())
    assert len(arrivals.times) == 6
    assert arrivals.none_early()
