"""Bulk runs: batches, the ledger, and the outcome of a batch after a failure."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import json

from apifon_client import Apifon, AsyncApifon, models, params
from apifon_client.testing import ApifonMock
from engagement_core.bulk import BulkError, Ledger
from engagement_core.testing import Fault

LIST = ApifonMock.LIST_ID
SMS = models.SmsMessage(text="Hi {name}", sender_id="Shop")
SEND = "/services/api/v1/sms/send"


def recipients(count: int) -> Iterator[params.RecipientParam]:
    for index in range(count):
        yield {"number": f"3069{index:08d}", "custom_id": str(index), "params": {"name": str(index)}}


def people(count: int) -> Iterator[models.SubscriberWrite]:
    for index in range(count):
        yield models.SubscriberWrite(destination=f"3070{index:08d}", status="SUBSCRIBED")


def sizes(mock: ApifonMock) -> list[int]:
    return [len(json.decode(entry.body)["subscribers"]) for entry in mock.request_log]


def texts(mock: ApifonMock) -> list[str]:
    return sorted(message.custom_id or "" for message in mock.store.messages.values() if message.text.startswith("Hi "))


def test_a_send_goes_out_in_batches(apifon: Apifon, mock: ApifonMock) -> None:
    responses: list[models.SendResult] = []
    report = apifon.sms.send_many(
        recipients(7), message=SMS, batch_size=3, reference_id="Spring", on_sent=responses.append
    )
    assert (report.accepted, report.unsent) == (7, 0)
    assert sorted(sizes(mock)) == [1, 3, 3]
    sent = [message for response in responses for each in response.results.values() for message in each]
    assert sorted(message.custom_id or "" for message in sent) == texts(mock) == [str(index) for index in range(7)]
    assert {response.reference for response in responses} == {"Spring"}


def test_a_cut_connection_leaves_a_batch_unknown_and_nothing_is_sent_twice(
    apifon: Apifon, mock: ApifonMock, tmp_path: Path
) -> None:
    arguments: Any = {"message": SMS, "batch_size": 2, "concurrency": 1}
    mock.faults.inject(Fault(cut="before", processed=True, path=SEND))
    with Ledger.open(tmp_path / "ledger") as ledger, pytest.raises(BulkError) as caught:
        apifon.sms.send_many(recipients(6), ledger=ledger, **arguments)
    assert caught.value.report.unknown == 2
    assert texts(mock) == ["0", "1"]
    with Ledger.open(tmp_path / "ledger") as ledger:
        report = apifon.sms.send_many(recipients(6), ledger=ledger, **arguments)
    assert (report.accepted, report.unknown) == (4, 2)
    assert texts(mock) == ["0", "1", "2", "3", "4", "5"]


def test_a_throttled_batch_is_retried(apifon: Apifon, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(status=429, path=SEND, headers={"Retry-After": "0"}))
    assert apifon.sms.send_many(recipients(2), message=SMS).accepted == 2
    assert texts(mock) == ["0", "1"]


def test_a_bad_recipient_is_rejected_alone(apifon: Apifon, mock: ApifonMock) -> None:
    bad = models.Recipient(number="+306912345678", custom_id="bad")
    report = apifon.sms.send_many([*recipients(3), bad], message=SMS)
    assert (report.accepted, report.rejected) == (3, 1)
    assert [key for key, _ in report.rejections] == ["bad"]
    assert texts(mock) == ["0", "1", "2"]


@pytest.mark.parametrize("split", [False, True])
def test_a_rejected_batch_rejects_the_recipients_that_the_error_names(
    apifon: Apifon, mock: ApifonMock, *, split: bool
) -> None:
    """With Apifon, 403 is about values, so it does not stop the run."""
    bad = models.Recipient(number="+306912345678", custom_id="bad")
    trusting = apifon.with_options(validate=False)
    report = trusting.sms.send_many([*recipients(3), bad], message=SMS, split_rejected=split)
    assert (report.accepted, report.rejected) == (3, 1)
    assert len(texts(mock)) == 3
    reasons = dict(report.rejections)
    assert "recipients[3].number: Must be 7 to 15 digits" in reasons["bad"].message


def test_an_error_within_a_200_is_an_error(apifon: Apifon, mock: ApifonMock) -> None:
    body = {"request_id": "r", "results": {}, "result_info": {"status_code": "403", "description": "Wrong sender"}}
    mock.faults.inject(Fault(status=200, body=body))
    with pytest.raises(BulkError, match="the response reports a failure: Wrong sender") as caught:
        apifon.sms.send_many(recipients(2), message=SMS)
    assert (caught.value.report.rejected, caught.value.report.unsent) == (0, 2)


def test_wrong_credentials_end_the_run(base_url: str) -> None:
    with Apifon(token="t", secret="s", base_url=base_url) as apifon, pytest.raises(BulkError) as caught:
        apifon.sms.send_many(recipients(9), message=SMS, batch_size=2)
    assert caught.value.report.unsent == 9


def test_a_recipient_without_a_message_is_rejected(apifon: Apifon, mock: ApifonMock) -> None:
    results = {"306900000000": [{"message_id": "m", "custom_id": "0", "length": 2}]}
    body = {"request_id": "r", "results": results, "result_info": {"status_code": 200, "description": "OK"}}
    mock.faults.inject(Fault(status=200, body=body))
    report = apifon.sms.send_many(recipients(2), message=SMS)
    assert (report.accepted, report.rejected) == (1, 1)
    assert [key for key, _ in report.rejections] == ["1"]


def test_recipients_need_keys_of_their_own(apifon: Apifon, mock: ApifonMock) -> None:
    twice: list[params.RecipientParam] = [{"number": "306912345678"}, {"number": "306912345678"}]
    report = apifon.sms.send_many(twice, message=SMS)
    assert (report.accepted, report.rejected) == (1, 1)
    assert [(key, "is not unique" in reason.message) for key, reason in report.rejections] == [("recipients[1]", True)]
    different = [models.Recipient(number="306912345678", custom_id=custom_id) for custom_id in ("a", "b")]
    assert apifon.sms.send_many(different, message=SMS).accepted == 2
    nobody: Any = [{"custom_id": ""}]
    report = apifon.sms.send_many(nobody, message=SMS)
    assert dict(report.rejections)["recipients[0]"].message == "A recipient must have a number, which is a string."


def test_ims_go_out_in_batches(apifon: Apifon, mock: ApifonMock) -> None:
    channel = models.ImChannel(text="Hi {name}")
    report = apifon.im.send_many(recipients(5), im_channels=[channel], message=SMS_FAILOVER, batch_size=2)
    assert report.accepted == 5
    assert sorted(sizes(mock)) == [1, 2, 2]


SMS_FAILOVER = models.FailoverMessage(text="Hi", sender_id="Shop")


def test_subscribers_are_added_in_batches(apifon: Apifon, mock: ApifonMock) -> None:
    ledger = Ledger()
    report = apifon.subscribers.add_many(LIST, people(5), batch_size=2, update_on_duplicate=True, ledger=ledger)
    assert report.accepted == 5
    assert json.decode(mock.request_log[0].body)["update_on_duplicate"] is True
    assert len(mock.store.lists[LIST].subscribers) == 10
    again = apifon.subscribers.add_many(LIST, people(6), batch_size=2, ledger=ledger)
    assert (again.skipped, again.accepted) == (5, 1)


def test_a_subscriber_that_breaks_a_rule_is_rejected_alone(apifon: Apifon) -> None:
    bad = models.SubscriberWrite(email="jo@example.com")
    report = apifon.subscribers.add_many(LIST, [*people(3), bad])
    assert (report.accepted, report.rejected) == (3, 1)
    assert [key for key, _ in report.rejections] == [apifon.subscribers.id_of("jo@example.com")]
    nobody: Any = [{}]
    report = apifon.subscribers.add_many(LIST, nobody)
    reason = dict(report.rejections)["subscribers[0]"]
    assert reason.message == "A subscriber must have a destination or an email, which is a string."


@pytest.mark.anyio
async def test_awaited_runs_take_iterables_of_both_kinds(async_apifon: AsyncApifon, mock: ApifonMock) -> None:
    async def stream() -> AsyncIterator[params.RecipientParam]:
        for each in recipients(5):
            yield each

    async def crowd() -> AsyncIterator[models.SubscriberWrite]:
        for each in people(3):
            yield each

    assert (await async_apifon.sms.send_many(stream(), message=SMS, batch_size=2)).accepted == 5
    assert (await async_apifon.sms.send_many(recipients(5), message=SMS, batch_size=2)).accepted == 5
    channels = [models.ImChannel(text="Hi")]
    assert (await async_apifon.im.send_many(stream(), im_channels=channels)).accepted == 5
    assert (await async_apifon.subscribers.add_many(LIST, crowd(), batch_size=2)).accepted == 3
    assert (await async_apifon.subscribers.add_many(LIST, people(4), update_on_duplicate=True)).accepted == 4


@pytest.mark.anyio
async def test_awaited_runs_fail_in_the_same_way(async_apifon: AsyncApifon, mock: ApifonMock) -> None:
    mock.faults.inject(Fault(cut="middle", processed=True, path=SEND, body={"request_id": "r"}))
    with pytest.raises(BulkError) as caught:
        await async_apifon.sms.send_many(recipients(4), message=SMS, batch_size=2, concurrency=1)
    assert caught.value.report.unknown == 2
    bad = models.Recipient(number="+306912345678", custom_id="bad")
    trusting = async_apifon.with_options(validate=False)
    assert (await trusting.sms.send_many([bad], message=SMS)).rejected == 1
