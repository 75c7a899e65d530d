# Copied from overrides/braze/examples/daily_users.py; edit it there.

"""Print the active users of a year by month, with the asynchronous client: `daily_users.py [END]`, now by default."""

import asyncio
import sys
from collections import defaultdict

from braze_rest_client import AsyncBraze
from braze_rest_client.series import series_async


async def main(end: str | None = None) -> None:
    """Print the average number of active users a day."""
    async with AsyncBraze.from_env() as braze:
        days = await series_async(braze.kpi.dau, length=365, ending_at=end)
    months: defaultdict[str, list[int]] = defaultdict(list)
    for day in days:
        months[f"{day.time:%Y-%m}"].append(day.dau)
    for month, counts in months.items():
        print(month, round(sum(counts) / len(counts), 1))


asyncio.run(main(*sys.argv[1:]))
