# Copied from overrides/appizer/examples/many_at_once.py; edit it there.

"""Read all apps one by one with the asynchronous client, ten at a time."""

import asyncio

from appizer_client import AsyncAppizer


async def main() -> None:
    """Print how many apps have a description."""
    turns = asyncio.Semaphore(10)
    async with AsyncAppizer.from_env() as appizer:

        async def described(identifier: str) -> bool:
            async with turns:
                return bool((await appizer.apps.get(identifier)).description)

        identifiers = [app.id async for app in appizer.apps.list()]
        found = await asyncio.gather(*map(described, identifiers))
    print(sum(found), "of", len(found), "apps have a description")


asyncio.run(main())
