"""What a type checker must reject in the Apifon client; each wrong line names the codes of mypy and of pyright."""

from apifon_client import Apifon, AsyncApifon, models, params


def construction() -> None:
    Apifon("token", "secret")  # error: call-arg reportCallIssue
    Apifon(token=1, secret="fake")  # error: arg-type reportArgumentType
    Apifon(tokn="fake", secret="fake")  # error: call-arg reportCallIssue


def calls(apifon: Apifon) -> None:
    apifon.lists.create(title="T", prefix="+30")  # error: call-arg reportCallIssue
    apifon.lists.create(type="SIMPLE", title="T", prefix="+30")  # error: arg-type reportArgumentType
    apifon.lists.get(list_id=5)  # error: arg-type reportArgumentType
    apifon.lists.fields.update("list", name="Town", length=25)  # error: call-arg reportCallIssue
    apifon.lists.list(size="10")  # error: arg-type reportArgumentType
    apifon.otp.create(reference_id="r", subscriber=None)  # error: arg-type reportArgumentType
    apifon.sms.delete_scheduled(field="DATE", id="id")  # error: arg-type reportArgumentType


def bodies(apifon: Apifon) -> None:
    wrong: params.RecipientParam = {"number": "1", "nummer": "1"}  # error: typeddict-unknown-key reportAssignmentType
    keyword: params.CampaignDefaultsParam = {"from_": "x"}  # error: typeddict-unknown-key reportAssignmentType
    print(wrong, keyword)
    models.Recipient(nummer="306912345678")  # error: call-arg reportCallIssue
    models.CampaignDefaults(from_=None)  # error: arg-type reportArgumentType
    apifon.sms.send(subscribers=[], message={"text": 1, "sender_id": "x"})  # error: arg-type reportArgumentType
    text: params.SmsMessageParam = {"text": "x", "sender_id": "x"}
    apifon.sms.send(subscribers=["306912345678"], message=text)  # error: list-item reportArgumentType
    apifon.sms.send(subscribers=[], message=models.Sort())  # error: arg-type reportArgumentType


def results(apifon: Apifon) -> None:
    created = apifon.lists.create(type="ADVANCED", title="T", prefix="+30")
    print(created.id)  # error: attr-defined reportAttributeAccessIssue
    print(apifon.lists.get("id").titel)  # error: attr-defined reportAttributeAccessIssue
    for one in apifon.lists.list():
        print(one.titel)  # error: attr-defined reportAttributeAccessIssue


async def awaiting(apifon: Apifon, asynchronous: AsyncApifon) -> None:
    await apifon.balance.get()  # error: misc reportGeneralTypeIssues
    asynchronous.lists.delete("id")  # error: unused-coroutine reportUnusedCoroutine
    print(asynchronous.balance.with_raw_response.get().status)  # error: attr-defined reportAttributeAccessIssue
