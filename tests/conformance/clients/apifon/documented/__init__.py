"""What Apifon's API reference says, retyped from its text and from nothing else.

Readings where the text leaves it open. Statuses: all operations may answer with any error of the table "Status Codes",
but 409 only where something is changed or sent, 415 only where there is a body; where a success is called "a success
code" and no more, it is any of 200, 204 and, where something is added, 201; 304 goes with what can leave a resource as
it was. Fields of answers are always there unless a sample lacks them or partial responses may leave them out.
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
