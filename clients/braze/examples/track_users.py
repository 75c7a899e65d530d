# Copied from overrides/braze/examples/track_users.py; edit it there.

"""Record attributes and events of a user, and read the profile back."""

from datetime import UTC, datetime

from braze_rest_client import Braze

with Braze.from_env() as braze:
    tracked = braze.users.track(
        attributes=[{"external_id": "example-user", "first_name": "Ada", "visits": {"inc": 1}}],
        events=[{"external_id": "example-user", "name": "rented_movie", "time": datetime.now(UTC)}],
    )
    tracked.raise_for_errors()
    found = braze.users.export.by_ids(
        external_ids=["example-user"], fields_to_export=["first_name", "custom_attributes", "custom_events"]
    )
    for user in found.users:
        print(user.first_name, user.custom_attributes, user.custom_events)
