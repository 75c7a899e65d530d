"""A worker of its own: `python -m tests.unit.core.redis.caller <Redis URL> <key> <URL of the vendor> <calls>`."""

import sys
from concurrent.futures import ThreadPoolExecutor

from engagement_core import RateLimit, RedisRateLimit
from tests.unit.core.small import Small

LIMIT = RateLimit(20, 1.0)
THREADS = 4


def main(server: str, key: str, vendor: str, calls: str) -> None:
    """Make the calls."""
    limit = RedisRateLimit(server, LIMIT, key=key)
    with Small(base_url=vendor, rate_limit=limit) as small, ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(small.things.read, map(str, range(int(calls)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
