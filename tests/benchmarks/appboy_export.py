"""`python -m tests.benchmarks.appboy_export`: the peak memory of streaming an export, for two sizes.

The goal: under 120 MB for 200,000 users, whatever the number of users.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence

import httpx

from tests.benchmarks.mock_process import mock_process

CLIENT = """
import json, resource, sys, time
from appboy_client import Appboy
from appboy_client.testing.mocking import seeded
base_url, group = sys.argv[1:]
with Appboy(app_group_id=group, base_url=base_url, timeout=300) as appboy:
    started = time.perf_counter()
    count = sum(1 for _ in appboy.users.export_segment(segment_id=seeded.SEGMENT_ID, first_wait=0.1))
    seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"users": count, "seconds": seconds, "peak": peak}))
"""
GROUP = "fake-app-group-id-0001"


def main(sizes: Sequence[int] = (20_000, 200_000)) -> list[dict[str, float]]:
    """Print users, seconds and peak memory for each size; returns the same."""
    results: list[dict[str, float]] = []
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with mock_process("appboy_client") as base_url:
        for size in sizes:
            settings = {"fabricated_users": size, "export_seconds": 0}
            httpx.post(f"{base_url}/_mock/settings", json=settings).raise_for_status()
            done = subprocess.run(
                [sys.executable, "-c", CLIENT, base_url, GROUP],
                stdout=subprocess.PIPE,
                text=True,
                check=True,
                env=environment,
            )
            result: dict[str, float] = json.loads(done.stdout)
            results.append(result)
            print(f"{result['users']:8.0f} users   {result['seconds']:6.1f} s   peak {result['peak']:6.1f} MB")
    return results


if __name__ == "__main__":
    main()
