"""Export the users of the first segment to a CSV file, in constant memory."""

import csv
import sys
from pathlib import Path

from braze_rest_client import Braze

file = Path(sys.argv[1] if len(sys.argv) > 1 else "segment.csv")

with Braze.from_env() as braze, file.open("w", encoding="utf-8", newline="") as lines:
    segment = next(iter(braze.segments.list()))
    writer = csv.writer(lines)
    writer.writerow(["external_id", "email", "country"])
    count = 0
    for user in braze.users.export.segment(
        segment_id=segment.id, fields_to_export=["external_id", "email", "country"], deadline=7200
    ):
        writer.writerow([user.external_id, user.email, user.country])
        count += 1
print(count, "users of", repr(segment.name), "are in", file)
