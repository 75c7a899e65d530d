"""Trigger a campaign for the IDs in a CSV file, each once in many runs: `send_campaign.py CAMPAIGN_ID IDS.csv`."""

import sys
from pathlib import Path

from braze_rest_client import Braze
from engagement_core.bulk import sources

campaign_id, file = sys.argv[1], Path(sys.argv[2])

recipients = sources.csv(file, columns={"id": "external_user_id"}, required=["external_user_id"])
with Braze.from_env() as braze:
    report = braze.campaigns.trigger.send_all(
        campaign_id=campaign_id, recipients=recipients, ledger=file.with_suffix(".ledger")
    )
print(report.accepted, "accepted,", report.skipped, "skipped,", report.unknown, "unknown")
for key, rejection in report.rejections:
    print(key, "-", rejection.message)
