"""Mistakes in the use of the Appboy client that a type checker must find, with the codes of mypy and pyright."""

from appboy_client import Appboy, AsyncAppboy, models, params


def construction() -> None:
    Appboy("group")  # refused: call-arg reportCallIssue
    Appboy(app_group_id=b"group")  # refused: arg-type reportArgumentType
    Appboy(app_group="group")  # refused: call-arg reportCallIssue


def calls(appboy: Appboy) -> None:
    appboy.segments.details()  # refused: call-arg reportCallIssue
    appboy.segments.details("id")  # refused: call-arg reportCallIssue
    appboy.segments.details(segment_id=None)  # refused: arg-type reportArgumentType
    appboy.kpi.mau(length="7")  # refused: arg-type reportArgumentType
    appboy.sessions.data_series(length=7, unit="week")  # refused: arg-type reportArgumentType
    appboy.users.track(app_group_id="group")  # refused: call-arg reportCallIssue
    appboy.email.set_status(email="x", subscription_state="in")  # refused: arg-type reportArgumentType


def bodies(appboy: Appboy) -> None:
    missing: params.EventParam = {"external_id": "user1", "name": "x"}  # refused: typeddict-item reportAssignmentType
    wrong: params.EmailRemoveParam = {"email": "x", "y": 1}  # refused: typeddict-unknown-key reportAssignmentType
    print(missing, wrong)
    models.Event(external_id="user1", name="rented")  # refused: call-arg reportCallIssue
    models.Event(external_id="user1", name=None, time="x")  # refused: arg-type reportArgumentType
    appboy.users.track(events=[{"external_id": "user1"}])  # refused: list-item reportArgumentType
    appboy.users.track(events=models.Event(external_id="u", name="n", time="t"))  # refused: arg-type reportArgumentType


def results(appboy: Appboy) -> None:
    print(appboy.users.track().mesage)  # refused: union-attr reportAttributeAccessIssue
    for segment in appboy.segments.list():
        print(segment.title)  # refused: attr-defined reportAttributeAccessIssue
    for name in appboy.events.list():
        print(name.id)  # refused: attr-defined reportAttributeAccessIssue


async def awaiting(appboy: Appboy, asynchronous: AsyncAppboy) -> None:
    await appboy.segments.details(segment_id="id")  # refused: misc reportGeneralTypeIssues
    asynchronous.feed.details(card_id="id")  # refused: unused-coroutine reportUnusedCoroutine
    print(asynchronous.feed.details(card_id="id").title)  # refused: attr-defined reportAttributeAccessIssue
