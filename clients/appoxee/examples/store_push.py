# Copied from overrides/appoxee/examples/store_push.py; edit it there.

"""Store a push message for a segment as a template: `store_push.py APPLICATION CAMPAIGN SEGMENT`."""

import sys

from appoxee_client import Appoxee

application, campaign, segment = map(int, sys.argv[1:])

with Appoxee.from_env() as appoxee:
    stored = appoxee.messages.push(
        application_id=application,
        campaign_id=campaign,
        segment_id=segment,
        name="Example",
        description="A message of the example",
        type="API template",
        push_body="Hello from the example",
    )
    print("stored:", stored)
