"""Apifon's API reference as Python tables, retyped from its text alone.

If the text is ambiguous, these readings apply. Statuses: every operation may return any error of the table "Status
Codes", but 409 only if it changes or sends something, and 415 only if it has a body; "a success code" without a number
is 200, 204 or, if something is added, 201; 304 belongs to operations that may leave a resource unchanged. Fields of
responses are always present unless a sample lacks them or partial responses may omit them.
"""

from tests.conformance.clients.apifon.documented import bounce, groups, im, lists, otp, sms, subscribers
from tests.conformance.clients.apifon.documented.callbacks import WEBHOOKS
from tests.conformance.fuzz.documentation import Documentation

HMAC = frozenset({"header Authorization", "header X-ApifonWS-Date"})
OAUTH = frozenset({"oauth2"})

DOCUMENTATION = Documentation(
    credentials=frozenset({HMAC, OAUTH}),
    operations={
        **bounce.OPERATIONS,
        **lists.OPERATIONS,
        **groups.OPERATIONS,
        **subscribers.OPERATIONS,
        **sms.OPERATIONS,
        **im.OPERATIONS,
        **otp.OPERATIONS,
    },
    webhooks=WEBHOOKS,
)
