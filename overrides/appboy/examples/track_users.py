"""Record attributes and events of a user, and read the profile back."""

from datetime import UTC, datetime

from appboy_client import Appboy

with Appboy.from_env() as appboy:
    tracked = appboy.users.track(
        attributes=[{"external_id": "example-user", "first_name": "Ada", "visits": {"inc": 1}}],
        events=[{"external_id": "example-user", "name": "rented_movie", "time": datetime.now(UTC)}],
    )
    tracked.raise_for_errors()
    for user in appboy.users.export_by_ids(external_ids=["example-user"]).users or []:
        print(user.first_name, user.custom_attributes)
