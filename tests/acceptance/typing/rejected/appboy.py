"""Mistakes in the use of the Appboy client that a type checker must find, with the codes of mypy and pyright."""

from appboy_client import Appboy, AsyncAppboy, models, params


def construction() -> None:
    Appboy("group")  # error: call-arg reportCallIssue
    Appboy(app_group_id=b"group")  # error: arg-type reportArgumentType
    Appboy(app_group="group")  # error: call-arg reportCallIssue


def calls(appboy: Appboy) -> None:
    appboy.segments.details()  # error: call-arg reportCallIssue
    appboy.segments.details("id")  # error: call-arg reportCallIssue
    appboy.segments.details(segment_id=None)  # error: arg-type reportArgumentType
    appboy.kpi.mau(length="7")  # error: arg-type reportArgumentType
    appboy.sessions.data_series(length=7, unit="week")  # error: arg-type reportArgumentType
    appboy.users.track(app_group_id="group")  # error: call-arg reportCallIssue
    appboy.email.set_status(email="x", subscription_state="in")  # error: arg-type reportArgumentType


def bodies(appboy: Appboy) -> None:
    missing: params.EventParam = {"external_id": "user1", "name": "x"}  # error: typeddict-item reportAssignmentType
    wrong: params.EmailRemoveParam = {"email": "x", "y": 1}  # error: typeddict-unknown-key reportAssignmentType
    print(missing, wrong)
    models.Event(external_id="user1", name="rented")  # error: call-arg reportCallIssue
    models.Event(external_id="user1", name=None, time="x")  # error: arg-type reportArgumentType
    appboy.users.track(events=[{"external_id": "user1"}])  # error: list-item reportArgumentType
    appboy.users.track(events=models.Event(external_id="u", name="n", time="t"))  # error: arg-type reportArgumentType


def results(appboy: Appboy) -> None:
    print(appboy.users.track().mesage)  # error: union-attr reportAttributeAccessIssue
    for segment in appboy.segments.list():
        print(segment.title)  # error: attr-defined reportAttributeAccessIssue
    for name in appboy.events.list():
        print(name.id)  # error: attr-defined reportAttributeAccessIssue


async def awaiting(appboy: Appboy, asynchronous: AsyncAppboy) -> None:
    await appboy.segments.details(segment_id="id")  # error: misc reportGeneralTypeIssues
    asynchronous.feed.details(card_id="id")  # error: unused-coroutine reportUnusedCoroutine
    print(asynchronous.feed.details(card_id="id").title)  # error: attr-defined reportAttributeAccessIssue
