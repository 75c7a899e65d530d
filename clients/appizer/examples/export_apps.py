# Copied from overrides/appizer/examples/export_apps.py; edit it there.

"""Write all apps to a CSV file: `export_apps.py APPS.csv`."""

import csv
import sys
from pathlib import Path

from appizer_client import Appizer

file = Path(sys.argv[1] if len(sys.argv) > 1 else "apps.csv")

with Appizer.from_env() as appizer, file.open("w", encoding="utf-8", newline="") as lines:
    writer = csv.DictWriter(lines, ["id", "name", "status", "timezone"], extrasaction="ignore")
    writer.writeheader()
    for app in appizer.apps.list():
        writer.writerow(app.to_dict())
print(len(file.read_text(encoding="utf-8").splitlines()) - 1, "apps are in", file)
