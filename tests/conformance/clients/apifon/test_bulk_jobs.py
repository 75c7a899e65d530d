"""The arguments that all recipients share: checked first, a cause of errors, and the identity of a ledger."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from apifon_client import Apifon, AsyncApifon, models
from apifon_client.testing import ApifonMock
from engagement_core import AuthenticationError, ConfigurationError, InvalidRequestError, NotFoundError
from engagement_core.bulk import BulkError, Ledger
from engagement_core.testing import Fault

LIST = ApifonMock.LIST_ID
SMS: Any = {"text": "Hi", "sender_id": "Shop"}
CHANNELS: Any = [{"text": "Hi"}]


def recipients(count: int) -> Iterator[Any]:
    return ({"number": f"3069{index:08d}", "custom_id": str(index)} for index in range(count))


def people(count: int) -> Iterator[Any]:
    return ({"destination": f"3070{index:08d}", "status": "SUBSCRIBED"} for index in range(count))


def never() -> Iterator[Any]:
    yield from unread()


def unread() -> list[Any]:
    raise AssertionError("the input was read")


def test_invalid_shared_arguments_raise_before_anything_is_read(apifon: Apifon, mock: ApifonMock) -> None:
    with pytest.raises(InvalidRequestError, match=r"message\.sender_id must be up to 16 digits"):
        apifon.sms.send_many(never(), message={"text": "Hi", "sender_id": "no such sender!"})
    odd: Any = {"text": object(), "sender_id": "Shop"}
    with pytest.raises(InvalidRequestError, match="message cannot be encoded as JSON"):
        apifon.sms.send_many(never(), message=odd)
    with pytest.raises(InvalidRequestError, match="not a documented combination"):
        apifon.im.send_many(never(), im_channels=[{}])
    assert len(mock.request_log) == 0


@pytest.mark.parametrize(
    ("message", "more"),
    [
        ({"text": "Hi", "sender_id": "no such sender!"}, {}),
        ({"sender_id": "Shop"}, {}),
        ("Hi", {}),
        (SMS, {"callback_url": "http://shop.example"}),
        (SMS, {"date": "tomorrow"}),
    ],
)
@pytest.mark.parametrize("split", [True, False])
def test_an_error_about_shared_arguments_rejects_no_recipient(
    apifon: Apifon, mock: ApifonMock, tmp_path: Path, message: Any, more: Any, *, split: bool
) -> None:
    trusting = apifon.with_options(validate=False)
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger, pytest.raises(BulkError, match="the vendor rejected the job") as caught:
        trusting.sms.send_many(
            recipients(200), message=message, batch_size=20, ledger=ledger, split_rejected=split, **more
        )
    assert caught.value.report.rejected == 0
    assert len(mock.request_log) <= 4
    with Ledger.open(path) as ledger:
        report = apifon.sms.send_many(recipients(200), message=SMS, batch_size=20, ledger=ledger)
    assert (report.accepted, report.skipped) == (200, 0)


def test_a_list_that_does_not_exist_stops_the_run(apifon: Apifon, mock: ApifonMock) -> None:
    with pytest.raises(BulkError, match="the vendor rejected the job") as caught:
        apifon.subscribers.add_many("0123456789abcdef01234567", people(200), batch_size=10, on_error="continue")
    assert isinstance(caught.value.__cause__, NotFoundError)
    assert len(mock.request_log) <= 4


@pytest.mark.parametrize("where", ["status", "envelope"])
def test_rejected_credentials_stop_the_run(apifon: Apifon, mock: ApifonMock, where: str) -> None:
    info = {"request_id": "r", "result_info": {"status_code": 401, "description": "Unauthorized"}}
    mock.faults.inject(Fault(status=401 if where == "status" else 200, body=info, times=1000))
    with pytest.raises(BulkError, match="the vendor rejected the job") as caught:
        apifon.sms.send_many(recipients(200), message=SMS, batch_size=10, on_error="continue", split_rejected=True)
    assert isinstance(caught.value.__cause__, AuthenticationError) == (where == "status")
    assert (caught.value.report.rejected, len(mock.request_log) <= 4) == (0, True)


def test_an_error_that_names_nothing_rejects_nobody(apifon: Apifon, mock: ApifonMock) -> None:
    body = {"request_id": "r", "results": {}, "result_info": {"status_code": "403", "description": "Wrong sender"}}
    mock.faults.inject(Fault(status=200, body=body, times=1000))
    ledger = Ledger()
    arguments: Any = {"message": SMS, "batch_size": 10, "concurrency": 1, "ledger": ledger}
    with pytest.raises(BulkError, match="split_rejected=True"):
        apifon.sms.send_many(recipients(200), **arguments)
    assert len(mock.request_log) == 1
    with pytest.raises(BulkError, match="the cause is probably what they share"):
        apifon.sms.send_many(recipients(200), split_rejected=True, **arguments)
    assert (len(mock.request_log), list(ledger.keys("rejected"))) == (7, [])


def test_a_response_without_recipients_leaves_them_unknown(apifon: Apifon, mock: ApifonMock) -> None:
    body = {"request_id": "r", "results": {}, "result_info": {"status_code": 200, "description": "OK"}}
    mock.faults.inject(Fault(status=200, body=body))
    report = apifon.sms.send_many(recipients(2), message=SMS)
    assert (report.accepted, report.rejected, report.unknown) == (0, 0, 2)


def test_invalid_items_are_rejected_by_position_and_the_run_continues(apifon: Apifon, mock: ApifonMock) -> None:
    given: list[Any] = [*people(50)]
    given[20] = {}
    given[21] = None
    given[22] = {"destination": "\ud800", "status": "SUBSCRIBED"}
    given[23] = given[3]
    given[30] = {"email": "jo@example.com"}
    report = apifon.subscribers.add_many(LIST, given, batch_size=10)
    assert (report.accepted, report.rejected) == (45, 5)
    reasons = {key: reason.message for key, reason in report.rejections}
    assert "must have a destination or an email" in reasons["subscribers[20]"]
    assert "must have a destination or an email" in reasons["subscribers[21]"]
    assert "surrogates not allowed" in reasons["subscribers[22]"]
    assert "is not unique" in reasons["subscribers[23]"]
    mine = reasons[apifon.subscribers.id_of("jo@example.com")]
    assert "subscribers[30].email requires email_status" in mine
    assert "subscribers[0]" not in mine


@pytest.mark.parametrize("validate", [True, False])
def test_an_invalid_recipient_is_named_by_its_position(apifon: Apifon, mock: ApifonMock, *, validate: bool) -> None:
    given: list[Any] = [*recipients(30), {"number": "+306912345678", "custom_id": "bad"}, {"number": 7}]
    client = apifon.with_options(validate=validate)
    report = client.sms.send_many(given, message=SMS, batch_size=10)
    assert (report.accepted, report.rejected) == (30, 2)
    reasons = {key: reason.message for key, reason in report.rejections}
    assert "recipients[30].number" in reasons["bad"]
    assert "must have a number" in reasons["recipients[31]"]


def test_a_ledger_serves_one_message(apifon: Apifon, mock: ApifonMock, tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger:
        apifon.sms.send_many(recipients(3), message=SMS, ledger=ledger)
        with pytest.raises(ConfigurationError, match="they differ in message"):
            apifon.sms.send_many(never(), message={"text": "Bye", "sender_id": "Shop"}, ledger=ledger)
        with pytest.raises(ConfigurationError, match=r"bound to sendSms .*, and this run is sendIm"):
            apifon.im.send_many(never(), im_channels=CHANNELS, message=SMS, ledger=ledger)
    with Ledger.open(path) as ledger:
        # The time and the callback URL may change between runs.
        report = apifon.sms.send_many(
            recipients(4),
            message=models.SmsMessage(text="Hi", sender_id="Shop"),
            date="2030-01-01T00:00:00",
            reference_id="again",
            ledger=ledger,
        )
    assert (report.accepted, report.skipped) == (1, 3)
    assert b"Shop" not in path.read_bytes()
    other = "5cc0794e7ed5cc5edc8f40a1"
    with Ledger.open(tmp_path / "list.ledger") as ledger:
        apifon.subscribers.add_many(LIST, people(3), ledger=ledger)
        with pytest.raises(ConfigurationError, match="they differ in list_id"):
            apifon.subscribers.add_many(other, never(), ledger=ledger)


METHODS: list[tuple[str, str, tuple[str, ...], dict[str, Any], str, str]] = [
    ("sms", "send_many", (), {"message": SMS}, "ledgr", "ledger"),
    ("sms", "send_many", (), {"message": SMS}, "callback_ur", "callback_url"),
    ("sms", "send_many", (), {"message": SMS}, "batchsize", "batch_size"),
    ("im", "send_many", (), {"im_channels": CHANNELS}, "concurency", "concurrency"),
    ("im", "send_many", (), {"im_channels": CHANNELS}, "mesage", "message"),
    ("subscribers", "add_many", (LIST,), {}, "split_refusd", "split_rejected"),
    ("subscribers", "add_many", (LIST,), {}, "update_on_duplicat", "update_on_duplicate"),
]


@pytest.mark.parametrize(("resource", "name", "places", "arguments", "wrong", "meant"), METHODS)
def test_every_bulk_method_rejects_unknown_arguments(
    apifon: Apifon, mock: ApifonMock, resource: str, name: str, places: Any, arguments: Any, wrong: str, meant: str
) -> None:
    expected = f"{name}\\(\\) got an unexpected keyword argument '{wrong}'. Did you mean '{meant}'"
    with pytest.raises(TypeError, match=expected):
        getattr(getattr(apifon, resource), name)(*places, never(), **arguments, **{wrong: 1})

    async def awaited() -> None:
        async with AsyncApifon(token="t", secret="s") as client:
            await getattr(getattr(client, resource), name)(*places, never(), **arguments, **{wrong: 1})

    with pytest.raises(TypeError, match=expected):
        asyncio.run(awaited())
    assert len(mock.request_log) == 0


@pytest.mark.parametrize(("resource", "missing"), [("sms", "message"), ("im", "im_channels")])
def test_a_missing_message_raises_before_anything_is_read(
    apifon: Apifon, mock: ApifonMock, resource: str, missing: str
) -> None:
    with pytest.raises(TypeError, match=f"missing a required keyword argument: '{missing}'"):
        getattr(apifon, resource).send_many(never())
    assert len(mock.request_log) == 0


def test_awaited_runs_stop_in_the_same_way(apifon: Apifon, mock: ApifonMock) -> None:
    async def run() -> None:
        async with AsyncApifon(
            token=mock.TOKEN, secret=mock.SECRET, base_url=apifon.options.base_url, validate=False
        ) as client:
            await client.sms.send_many(recipients(200), message={"text": "Hi", "sender_id": "?"}, batch_size=10)

    with pytest.raises(BulkError, match="the vendor rejected the job"):
        asyncio.run(run())
    assert len(mock.request_log) <= 4
