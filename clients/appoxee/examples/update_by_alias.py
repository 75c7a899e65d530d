# Copied from overrides/appoxee/examples/update_by_alias.py; edit it there.

"""Change the attributes of all devices of a user; the service applies it later."""

from appoxee_client import Appoxee

with Appoxee.from_env() as appoxee:
    appoxee.devices("device-1").alias.set("example-user")
    print(appoxee.devices.update(alias="example-user", actions={"set": {"city": "Athens"}}))
