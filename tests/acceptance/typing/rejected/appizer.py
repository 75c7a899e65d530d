"""Mistakes in the use of the Appizer client that a type checker must find, with the codes of mypy and pyright."""

from appizer_client import Appizer, AsyncAppizer, models, params


def construction() -> None:
    Appizer()  # error: call-arg reportCallIssue
    Appizer(api_key=1)  # error: arg-type reportArgumentType
    Appizer(api_key=None)  # error: arg-type reportArgumentType
    Appizer(api_key="k", tiemout=3)  # error: call-arg reportCallIssue
    Appizer.from_env(api_kye="k")  # error: call-arg reportCallIssue


def calls(appizer: Appizer) -> None:
    appizer.apps.create()  # error: call-arg reportCallIssue
    appizer.apps.create("Shop")  # error: call-arg reportCallIssue
    appizer.apps.create(name=1)  # error: arg-type reportArgumentType
    appizer.apps.create(name="x", nome="y")  # error: call-arg reportCallIssue
    appizer.apps.create(name="x", email_platform="mailer")  # error: arg-type reportArgumentType
    appizer.apps.create(name="x", tiemout=3.0)  # error: call-arg reportCallIssue
    appizer.apps.create(name="x", timeout="3")  # error: arg-type reportArgumentType
    appizer.apps.get()  # error: call-arg reportCallIssue
    appizer.apps.update("id", name=None)  # error: arg-type reportArgumentType
    appizer.with_options(tiemout=3)  # error: call-arg reportCallIssue
    appizer.preview(appizer.apps.create, name=1)  # error: arg-type reportArgumentType
    appizer.apps.with_raw_response.get(1)  # error: arg-type reportArgumentType


def results(appizer: Appizer) -> None:
    print(appizer.apps.get("id").nome)  # error: attr-defined reportAttributeAccessIssue
    print(appizer.appz)  # error: attr-defined reportAttributeAccessIssue
    print(appizer.apps.with_raw_response.get("id").name)  # error: attr-defined reportAttributeAccessIssue
    appizer.apps.get("id").description.upper()  # error: union-attr reportOptionalMemberAccess
    for app in appizer.apps.list():
        print(app.website)  # error: attr-defined reportAttributeAccessIssue


def bodies() -> None:
    models.App(name="x")  # error: call-arg reportCallIssue
    wrong: params.AppUpdateParam = {"nome": "x"}  # error: typeddict-unknown-key reportAssignmentType
    missing: params.AppCreateParam = {}  # error: typeddict-item reportAssignmentType
    null: params.AppUpdateParam = {"name": None}  # error: typeddict-item reportAssignmentType
    print(wrong, missing, null)


async def awaiting(appizer: Appizer, asynchronous: AsyncAppizer) -> None:
    await appizer.apps.get("id")  # error: misc reportGeneralTypeIssues
    asynchronous.apps.get("id")  # error: unused-coroutine reportUnusedCoroutine
    print(asynchronous.apps.get("id").name)  # error: attr-defined reportAttributeAccessIssue
    async for _ in appizer.apps.list():  # error: attr-defined reportGeneralTypeIssues
        pass
    for _ in asynchronous.apps.list():  # error: attr-defined reportGeneralTypeIssues
        pass
