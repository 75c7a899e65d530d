"""What a type checker must refuse of the Apifon client; each wrong line names the codes of mypy and of pyright."""

from apifon_client import Apifon, AsyncApifon, models, params


def construction() -> None:
    Apifon("token", "secret")  # refused: call-arg reportCallIssue
    Apifon(token=1, secret="fake")  # refused: arg-type reportArgumentType
    Apifon(tokn="fake", secret="fake")  # refused: call-arg reportCallIssue


def calls(apifon: Apifon) -> None:
    apifon.lists.create(title="T", prefix="+30")  # refused: call-arg reportCallIssue
    apifon.lists.create(type="SIMPLE", title="T", prefix="+30")  # refused: arg-type reportArgumentType
    apifon.lists.get(list_id=5)  # refused: arg-type reportArgumentType
    apifon.lists.fields.update("list", name="Town", length=25)  # refused: call-arg reportCallIssue
    apifon.lists.list(size="10")  # refused: arg-type reportArgumentType
    apifon.otp.create(reference_id="r", subscriber=None)  # refused: arg-type reportArgumentType
    apifon.sms.delete_scheduled(field="DATE", id="id")  # refused: arg-type reportArgumentType


def bodies(apifon: Apifon) -> None:
    wrong: params.RecipientParam = {"number": "1", "nummer": "1"}  # refused: typeddict-unknown-key reportAssignmentType
    keyword: params.CampaignDefaultsParam = {"from_": "x"}  # refused: typeddict-unknown-key reportAssignmentType
    print(wrong, keyword)
    models.Recipient(nummer="306912345678")  # refused: call-arg reportCallIssue
    models.CampaignDefaults(from_=None)  # refused: arg-type reportArgumentType
    apifon.sms.send(subscribers=[], message={"text": 1, "sender_id": "x"})  # refused: arg-type reportArgumentType
    text: params.SmsMessageParam = {"text": "x", "sender_id": "x"}
    apifon.sms.send(subscribers=["306912345678"], message=text)  # refused: list-item reportArgumentType
    apifon.sms.send(subscribers=[], message=models.Sort())  # refused: arg-type reportArgumentType


def results(apifon: Apifon) -> None:
    created = apifon.lists.create(type="ADVANCED", title="T", prefix="+30")
    print(created.id)  # refused: attr-defined reportAttributeAccessIssue
    print(apifon.lists.get("id").titel)  # refused: attr-defined reportAttributeAccessIssue
    for one in apifon.lists.list():
        print(one.titel)  # refused: attr-defined reportAttributeAccessIssue


async def awaiting(apifon: Apifon, asynchronous: AsyncApifon) -> None:
    await apifon.balance.get()  # refused: misc reportGeneralTypeIssues
    asynchronous.lists.delete("id")  # refused: unused-coroutine reportUnusedCoroutine
    print(asynchronous.balance.with_raw_response.get().status)  # refused: attr-defined reportAttributeAccessIssue
