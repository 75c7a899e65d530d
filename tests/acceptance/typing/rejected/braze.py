"""Mistakes in the use of the Braze client that a type checker must find, with the codes of mypy and pyright."""

from braze_rest_client import AsyncBraze, Braze, models, params


def construction() -> None:
    Braze("key")  # error: call-arg reportCallIssue
    Braze(api_key=b"key", cluster="iad-01")  # error: arg-type reportArgumentType
    Braze(api_key="key", cluster=1)  # error: arg-type reportArgumentType
    Braze(app_group_id="group")  # error: call-arg reportCallIssue


def calls(braze: Braze) -> None:
    braze.segments.details()  # error: call-arg reportCallIssue
    braze.segments.details("id")  # error: call-arg reportCallIssue
    braze.kpi.mau(length="7")  # error: arg-type reportArgumentType
    braze.sessions.data_series(length=7, unit="week")  # error: arg-type reportArgumentType
    braze.catalogs.delete(1)  # error: arg-type reportArgumentType
    braze.email.set_status(email="x", subscription_state="in")  # error: arg-type reportArgumentType
    braze.email.list_hard_bounces()  # error: call-arg reportCallIssue
    braze.users.export.by_ids(fields_to_export=["mail"])  # error: list-item reportArgumentType
    braze.users.track_all(attributes=[], batch="all")  # error: arg-type reportArgumentType


def bodies(braze: Braze) -> None:
    missing: params.EventParam = {"external_id": "user1", "name": "x"}  # error: typeddict-item reportAssignmentType
    wrong: params.CatalogItemReferenceParam = {"id": "x", "y": 1}  # error: typeddict-unknown-key reportAssignmentType
    print(missing, wrong)
    models.Event(external_id="user1", name="rented")  # error: call-arg reportCallIssue
    braze.users.track(events=[{"external_id": "user1"}])  # error: list-item reportArgumentType
    braze.catalogs.items.create_many("shops", items={"id": "one"})  # error: arg-type reportArgumentType


def results(braze: Braze) -> None:
    print(braze.users.track().mesage)  # error: union-attr reportAttributeAccessIssue
    for item in braze.catalogs.items.list("shops"):
        print(item.title)  # error: attr-defined reportAttributeAccessIssue
    for name in braze.events.list():
        print(name.id)  # error: attr-defined reportAttributeAccessIssue


async def awaiting(braze: Braze, asynchronous: AsyncBraze) -> None:
    await braze.segments.details(segment_id="id")  # error: misc reportGeneralTypeIssues
    asynchronous.canvas.details(canvas_id="id")  # error: unused-coroutine reportUnusedCoroutine
    print(asynchronous.canvas.details(canvas_id="id").name)  # error: attr-defined reportAttributeAccessIssue
