"""Print the active users of a year by month, with the asynchronous client: `daily_users.py [END]`, now by default."""

import asyncio
import sys
from collections import defaultdict

from appboy_client import AsyncAppboy
from appboy_client.series import series_async


async def main(end: str | None = None) -> None:
    """Print the average number of active users a day."""
    async with AsyncAppboy.from_env() as appboy:
        days = await series_async(appboy.kpi.dau, length=365, ending_at=end)
    months: defaultdict[str, list[int]] = defaultdict(list)
    for day in days:
        months[str(day.time)[:7]].append(day.dau)
    for month, counts in months.items():
        print(month, round(sum(counts) / len(counts), 1))


asyncio.run(main(*sys.argv[1:]))
