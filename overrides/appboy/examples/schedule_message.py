"""Schedule a push message for tomorrow, and cancel it again."""

from datetime import UTC, datetime, timedelta

from appboy_client import Appboy

with Appboy.from_env() as appboy:
    scheduled = appboy.messages.schedule.create(
        external_user_ids=["example-user"],
        schedule={"time": datetime.now(UTC) + timedelta(days=1)},
        messages={"apple_push": {"alert": "A new film is here"}},
    )
    print("scheduled:", scheduled)
    schedule_id = getattr(scheduled, "schedule_id", None)
    if schedule_id:
        print("cancelled:", bool(appboy.messages.schedule.delete(schedule_id=schedule_id)))
