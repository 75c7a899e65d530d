# Copied from overrides/appoxee/examples/call_service.py; edit it there.

"""Call an action that has no method of its own, and handle what the service says."""

from appoxee_client import Appoxee
from engagement_core import EnvelopeError

with Appoxee.from_env() as appoxee:
    try:
        print(appoxee.service.call("unheard of"))
    except EnvelopeError as error:
        print(error.code, error.message, error.outcome)
