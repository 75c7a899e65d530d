"""Text everybody in a CSV file with phone, id and name, each once however often it runs: `send_file.py PEOPLE.csv`."""

import sys
from pathlib import Path

from apifon_client import Apifon
from engagement_core.bulk import sources

file = Path(sys.argv[1])
people = sources.csv(file, columns={"phone": "number", "id": "custom_id", "name": "params.name"}, required=["number"])
with Apifon.from_env() as apifon:
    report = apifon.sms.send_many(
        people, message={"text": "Hi {name}, spring is here", "sender_id": "Shop"}, ledger=file.with_suffix(".ledger")
    )
print(report.accepted, "accepted,", report.skipped, "skipped,", report.rejected, "rejected")
for key, rejection in report.rejections:
    print(key, "-", rejection.message)
