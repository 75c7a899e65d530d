# Copied from overrides/apifon/examples/one_time_password.py; edit it there.

"""Send a one-time password, and check what the user types: `one_time_password.py NUMBER`."""

import sys
import uuid

from apifon_client import Apifon

reference = f"example-{uuid.uuid4()}"

with Apifon.from_env() as apifon:
    apifon.otp.create(reference_id=reference, subscriber=sys.argv[1])
    verification = apifon.otp.verify(reference, input("The password that arrived: "))
    # The truth value is right; the code for "valid" is 0, which is false.
    print("welcome" if verification else f"rejected: {verification.result_info.description}")
