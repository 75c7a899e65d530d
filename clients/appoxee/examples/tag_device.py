# Copied from overrides/appoxee/examples/tag_device.py; edit it there.

"""Name a device, tag it, and count points: `tag_device.py DEVICE`."""

import sys

from appoxee_client import Appoxee

with Appoxee.from_env() as appoxee:
    phone = appoxee.devices(sys.argv[1] if len(sys.argv) > 1 else "device-1")
    phone.alias.set("example-user")
    phone.tags.set(["news"])
    phone.values.increase({"points": 2})
    print(phone.tags.get(), phone.values.get("points"))
