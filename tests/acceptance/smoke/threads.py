"""One client that many threads share and use for the first time at once: nothing is lost, sent twice or mixed up.

It runs with the packages of its interpreter alone, as a program of a user would: `threads.py httpx` or `… httpx2`.
Only httpx2 is made for interpreters without the global lock: a pool of httpx may fail there, before it sends anything.
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Literal

from braze_rest_client import Braze
from braze_rest_client.testing import BrazeMock
from engagement_core.testing import MockServer

THREADS = 16
CALLS = 50
OBJECTS = 10_000


def main(library: Literal["httpx", "httpx2"]) -> None:
    """Print what the mock got, and whether the global interpreter lock was on.

    Raises:
        AssertionError: A user was lost or sent twice, or a thread got the response to another call.
    """
    mock = BrazeMock()
    barrier = Barrier(THREADS)
    with (
        MockServer(mock) as server,
        Braze(**mock.CREDENTIALS, base_url=server.base_url, http_library=library) as client,
    ):

        def call(thread: int) -> None:
            barrier.wait()
            for number in range(CALLS):
                count = number % 5 + 1
                users = [{"external_id": f"call-{thread}-{number}-{each}"} for each in range(count)]
                assert client.users.track(attributes=users).attributes_processed == count

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(call, range(THREADS)))
        report = client.users.track_all(
            attributes=({"external_id": f"bulk-{number}"} for number in range(OBJECTS)), concurrency=THREADS
        )
    assert report.accepted == OBJECTS
    sent = [user["external_id"] for request in mock.request_log for user in json.loads(request.body)["attributes"]]
    expected = {f"bulk-{number}" for number in range(OBJECTS)} | {
        f"call-{thread}-{number}-{each}"
        for thread in range(THREADS)
        for number in range(CALLS)
        for each in range(number % 5 + 1)
    }
    assert len(sent) == len(expected)
    assert set(sent) == expected
    locked = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"{len(sent)} users by {THREADS} threads, interpreter lock {'on' if locked else 'off'}")


if __name__ == "__main__":
    main("httpx2" if sys.argv[1:] == ["httpx2"] else "httpx")
