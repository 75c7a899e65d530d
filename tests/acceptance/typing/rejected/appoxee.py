"""Mistakes in the use of the Appoxee client that a type checker must find, with the codes of mypy and pyright."""

from appoxee_client import Appoxee, AsyncAppoxee, models, params


def construction() -> None:
    Appoxee("key", "secret")  # error: call-arg reportCallIssue
    Appoxee(sdk_key=1, secret="fake")  # error: arg-type reportArgumentType
    Appoxee(sdk_key="fake", secret="fake", nonce="one")  # error: arg-type reportArgumentType


def calls(appoxee: Appoxee) -> None:
    appoxee.messages.cancel(app_id=1)  # error: call-arg reportCallIssue
    appoxee.messages.cancel(app_id=None, message_id=5)  # error: arg-type reportArgumentType
    appoxee.messages.push(application_id=1, name="n", description="d", type=2)  # error: arg-type reportArgumentType
    appoxee.messages.trigger(template_id=1, schedule=0)  # error: call-arg reportCallIssue
    push = appoxee.messages.push
    push(application_id=1, name="n", description="d", type=0, segmnt=1)  # error: call-arg reportCallIssue
    appoxee.messages.trigger(template_id=1, broadcast=True)  # error: call-arg reportCallIssue
    appoxee.devices(1)  # error: arg-type reportArgumentType
    appoxee.devices("device-1").tags.set(1)  # error: arg-type reportArgumentType
    appoxee.devices("device-1").values.increase({"points": "2"})  # error: dict-item reportArgumentType
    appoxee.service.send()  # error: call-arg reportCallIssue


def bodies(appoxee: Appoxee) -> None:
    wrong: params.DeviceTagsParam = {"set": 1}  # error: typeddict-item reportAssignmentType
    missing: params.SegmentParam = {"name": "n", "rules": []}  # error: typeddict-item reportAssignmentType
    print(wrong, missing)
    models.TextRule(field="tags", operator=">", operand=["news"])  # error: arg-type reportArgumentType
    models.DeviceTags(added=["news"])  # error: call-arg reportCallIssue
    appoxee.segments.create(name="n", description="d", rules=["tags"])  # error: list-item reportArgumentType
    appoxee.devices.update(alias=["user-1"], actions={"tag": {}})  # error: arg-type reportArgumentType


async def awaiting(appoxee: Appoxee, asynchronous: AsyncAppoxee) -> None:
    await appoxee.devices("device-1").tags.get()  # error: misc reportGeneralTypeIssues
    asynchronous.devices("device-1").tags.set(["news"])  # error: unused-coroutine reportUnusedCoroutine
    print(asynchronous.devices("device-1").tags.get()[0])  # error: index reportIndexIssue
