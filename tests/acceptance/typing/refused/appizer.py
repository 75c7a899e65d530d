"""Mistakes in the use of the Appizer client that a type checker must find, with the codes of mypy and pyright."""

from appizer_client import Appizer, AsyncAppizer, models, params


def construction() -> None:
    Appizer()  # refused: call-arg reportCallIssue
    Appizer(api_key=1)  # refused: arg-type reportArgumentType
    Appizer(api_key=None)  # refused: arg-type reportArgumentType
    Appizer(api_key="k", tiemout=3)  # refused: call-arg reportCallIssue
    Appizer.from_env(api_kye="k")  # refused: call-arg reportCallIssue


def calls(appizer: Appizer) -> None:
    appizer.apps.create()  # refused: call-arg reportCallIssue
    appizer.apps.create("Shop")  # refused: call-arg reportCallIssue
    appizer.apps.create(name=1)  # refused: arg-type reportArgumentType
    appizer.apps.create(name="x", nome="y")  # refused: call-arg reportCallIssue
    appizer.apps.create(name="x", email_platform="mailer")  # refused: arg-type reportArgumentType
    appizer.apps.create(name="x", tiemout=3.0)  # refused: call-arg reportCallIssue
    appizer.apps.create(name="x", timeout="3")  # refused: arg-type reportArgumentType
    appizer.apps.get()  # refused: call-arg reportCallIssue
    appizer.apps.update("id", name=None)  # refused: arg-type reportArgumentType
    appizer.with_options(tiemout=3)  # refused: call-arg reportCallIssue
    appizer.preview(appizer.apps.create, name=1)  # refused: arg-type reportArgumentType
    appizer.apps.with_raw_response.get(1)  # refused: arg-type reportArgumentType


def results(appizer: Appizer) -> None:
    print(appizer.apps.get("id").nome)  # refused: attr-defined reportAttributeAccessIssue
    print(appizer.appz)  # refused: attr-defined reportAttributeAccessIssue
    print(appizer.apps.with_raw_response.get("id").name)  # refused: attr-defined reportAttributeAccessIssue
    appizer.apps.get("id").description.upper()  # refused: union-attr reportOptionalMemberAccess
    for app in appizer.apps.list():
        print(app.website)  # refused: attr-defined reportAttributeAccessIssue


def bodies() -> None:
    models.App(name="x")  # refused: call-arg reportCallIssue
    wrong: params.AppUpdateParam = {"nome": "x"}  # refused: typeddict-unknown-key reportAssignmentType
    missing: params.AppCreateParam = {}  # refused: typeddict-item reportAssignmentType
    null: params.AppUpdateParam = {"name": None}  # refused: typeddict-item reportAssignmentType
    print(wrong, missing, null)


async def awaiting(appizer: Appizer, asynchronous: AsyncAppizer) -> None:
    await appizer.apps.get("id")  # refused: misc reportGeneralTypeIssues
    asynchronous.apps.get("id")  # refused: unused-coroutine reportUnusedCoroutine
    print(asynchronous.apps.get("id").name)  # refused: attr-defined reportAttributeAccessIssue
    async for _ in appizer.apps.list():  # refused: attr-defined reportGeneralTypeIssues
        pass
    for _ in asynchronous.apps.list():  # refused: attr-defined reportGeneralTypeIssues
        pass
