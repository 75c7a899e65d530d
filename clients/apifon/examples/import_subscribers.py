# Copied from overrides/apifon/examples/import_subscribers.py; edit it there.

"""Create a list, add subscribers to it in bulk, and read them back."""

from apifon_client import Apifon

people = [{"destination": f"30690000000{digit}", "status": "SUBSCRIBED"} for digit in range(1, 4)]

with Apifon.from_env() as apifon:
    list_id = apifon.lists.create(type="ADVANCED", title="Example list", prefix="30").resource_id
    if list_id is None:
        raise SystemExit("Apifon did not say which list it created.")
    report = apifon.subscribers.add_many(list_id, people, update_on_duplicate=True)
    print(report.accepted, "accepted,", report.rejected, "rejected")
    print([subscriber.destination for subscriber in apifon.subscribers.list(list_id)])
    apifon.lists.delete(list_id)
