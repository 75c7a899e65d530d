# Copied from overrides/appboy/examples/track_file.py; edit it there.

"""Send the users of a CSV file with id and seen, each once however often it runs: `track_file.py USERS.csv`."""

import sys
from pathlib import Path

from appboy_client import Appboy
from engagement_core.bulk import sources

file = Path(sys.argv[1])
users = sources.csv(file, columns={"id": "external_id"}, others="top", types={"seen": "datetime"})
with Appboy.from_env() as appboy:
    report = appboy.users.track_all(attributes=users, ledger=file.with_suffix(".ledger"))
print(report.accepted, "accepted,", report.skipped, "skipped,", report.rejected, "rejected")
for key, rejection in report.rejections:
    print(key, "-", rejection.message)
