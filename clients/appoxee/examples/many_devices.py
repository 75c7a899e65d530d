# Copied from overrides/appoxee/examples/many_devices.py; edit it there.

"""Tag several devices at the same time with the asynchronous client."""

import asyncio

from appoxee_client import AsyncAppoxee


async def main() -> None:
    """Tag the devices and print their tags."""
    async with AsyncAppoxee.from_env() as appoxee:
        devices = [appoxee.devices(f"device-{number}") for number in range(1, 4)]
        await asyncio.gather(*(device.tags.set(["news"]) for device in devices))
        for tags in await asyncio.gather(*(device.tags.get() for device in devices)):
            print(tags)


asyncio.run(main())
