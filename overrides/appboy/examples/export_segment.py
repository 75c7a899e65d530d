"""Export the users of the first segment to a CSV file, in constant memory."""

import csv
import sys
from pathlib import Path

from appboy_client import Appboy

file = Path(sys.argv[1] if len(sys.argv) > 1 else "segment.csv")

with Appboy.from_env() as appboy, file.open("w", encoding="utf-8", newline="") as lines:
    segment = next(iter(appboy.segments.list()))
    writer = csv.writer(lines)
    writer.writerow(["external_id", "email", "country"])
    count = 0
    for user in appboy.users.export_segment(segment_id=segment.id, deadline=7200):
        writer.writerow([user.external_id, user.email, user.country])
        count += 1
print(count, "users of", repr(segment.name), "are in", file)
