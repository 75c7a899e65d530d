"""Send a text, never twice: `send_sms.py NUMBER TEXT`."""

import sys

from apifon_client import Apifon
from engagement_core import APIError

number, text = sys.argv[1:]

with Apifon.from_env() as apifon:
    try:
        sent = apifon.sms.send(message={"text": text, "sender_id": "Shop"}, subscribers=[{"number": number}])
    except APIError as error:
        sys.exit(f"{error.outcome}: {error}")
    print("sent:", [message.message_id for message in sent.results[number]])
