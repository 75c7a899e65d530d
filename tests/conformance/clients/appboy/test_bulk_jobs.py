"""What all objects of a run share: checked first, rejected without an object, and recorded in the ledger."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock, Fault
from engagement_core import AuthenticationError, BadRequestError, ConfigurationError, InvalidRequestError
from engagement_core.bulk import BulkError, Ledger


def recipients(count: int) -> Iterator[dict[str, Any]]:
    return ({"external_user_id": f"user-{number}"} for number in range(count))


def never() -> Iterator[Any]:
    yield from unread()


def unread() -> list[Any]:
    raise AssertionError("the input was read")


def test_a_wrong_campaign_costs_a_few_requests_and_its_ledger_serves_the_corrected_run(
    appboy: Appboy, mock: AppboyMock, tmp_path: Path
) -> None:
    path = tmp_path / "spring.ledger"
    with Ledger.open(path) as ledger, pytest.raises(BulkError, match="the vendor rejected the job") as caught:
        appboy.campaigns.trigger.send_all(campaign_id="typo", recipients=recipients(200), ledger=ledger)
    assert "Invalid Campaign ID" in str(caught.value)
    assert isinstance(caught.value.__cause__, BadRequestError)
    assert (caught.value.report.rejected, caught.value.report.unknown) == (0, 0)
    assert len(mock.request_log) <= 4
    with Ledger.open(path) as ledger:
        assert list(ledger.keys("rejected")) == []
        report = appboy.campaigns.trigger.send_all(
            campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=recipients(200), ledger=ledger
        )
    assert (report.accepted, report.skipped) == (200, 0)


@pytest.mark.parametrize(
    "message",
    [
        "Message Variant Unspecified",
        "Invalid Message Variant",
        "Mismatched Message Type",
        "Invalid Extra Push Payload",
        "No message to send",
        "campaign_id must be a string of the campaign api identifier",
    ],
)
def test_an_error_about_the_campaign_stops_the_run(appboy: Appboy, mock: AppboyMock, message: str) -> None:
    mock.faults.inject(Fault(status=400, body={"message": message}, times=1000))
    with pytest.raises(BulkError, match="the vendor rejected the job"):
        appboy.campaigns.trigger.send_all(campaign_id="any", recipients=recipients(200), concurrency=1)
    assert len(mock.request_log) == 1


def test_an_unspecific_error_rejects_no_object(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=400, body={"message": "Bad Request", "errors": ["something"]}, times=1000))
    ledger = Ledger()
    with pytest.raises(BulkError, match="the cause is probably what they share"):
        appboy.campaigns.trigger.send_all(campaign_id="any", recipients=recipients(200), ledger=ledger, concurrency=1)
    assert (len(mock.request_log), list(ledger.keys("rejected"))) == (6, [])


def test_a_wrong_state_of_all_addresses_rejects_none(appboy: Appboy, mock: AppboyMock) -> None:
    wrong: Any = "subscribd"
    with pytest.raises(BulkError, match="the vendor rejected the job") as caught:
        appboy.email.set_status_all((f"a{number}@example.com" for number in range(200)), subscription_state=wrong)
    assert caught.value.report.rejected == 0
    assert len(mock.request_log) <= 4


@pytest.mark.parametrize("on_error", ["stop", "continue"])
def test_an_unknown_app_group_stops_the_run(appboy: Appboy, mock: AppboyMock, on_error: Any) -> None:
    with (
        Appboy(app_group_id="wrong", base_url=appboy.options.base_url) as stranger,
        pytest.raises(BulkError, match="the vendor rejected the job") as caught,
    ):
        stranger.users.track_all(attributes=({"external_id": str(number)} for number in range(500)), on_error=on_error)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert len(mock.request_log) <= 4


def test_only_the_named_recipient_is_rejected(appboy: Appboy, mock: AppboyMock) -> None:
    given: list[Any] = [*recipients(120)]
    given[70] = {"external_user_id": 7.5, "trigger_properties": {}}
    report = appboy.campaigns.trigger.send_all(
        campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=given, ledger=Ledger(), concurrency=1
    )
    assert (report.accepted, report.rejected) == (119, 1)
    ((key, reason),) = report.rejections
    assert key.startswith("recipients:")
    assert reason.message == "recipients[70] external_user_id must be a string or an integer"
    assert len(mock.request_log) == 4


def test_properties_of_one_recipient_are_not_those_of_all(appboy: Appboy, mock: AppboyMock) -> None:
    given: list[Any] = [*recipients(60)]
    given[3] = {"external_user_id": "user-3", "trigger_properties": 7}
    report = appboy.campaigns.trigger.send_all(
        campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=given, trigger_properties={"n": 0}
    )
    assert (report.accepted, report.rejected) == (59, 1)


def test_objects_are_named_by_their_position_in_the_input(appboy: Appboy, mock: AppboyMock) -> None:
    given: list[Any] = [{"external_id": "u", "name": "e", "time": "2023-11-01T00:00:00Z"} for _ in range(100)]
    given[60] = {**given[60], "name": 7}
    given[80] = {**given[80], "name": {1, 2}}
    given[90] = {**given[90], "time": "2023-11-01T00:00:00"}
    report = appboy.users.track_all(events=given)
    assert sorted((key, reason.message) for key, reason in report.rejections) == [
        ("events[60]", "name must be a string"),
        ("events[80]", "it cannot be encoded as JSON: JSON does not support builtins.set - at $.name"),
        ("events[90]", "its time needs a time zone"),
    ]
    remembered = appboy.users.track_all(events=given, ledger=Ledger())
    messages = sorted(reason.message for key, reason in remembered.rejections if key != "events[80]")
    assert messages == ["events[60] name must be a string", "events[90]: its time needs a time zone"]


def nothing(*_: object) -> str:
    return ""


def same(*_: object) -> str:
    return "same"


def test_objects_without_a_key_are_rejected(appboy: Appboy, mock: AppboyMock) -> None:
    wrong: Any = ["", None, True, mock.USER_ID]
    report = appboy.users.delete_all(external_ids=wrong)
    assert (report.accepted, report.rejected) == (1, 3)
    assert [key for key, _ in report.rejections] == [f"external_ids[{index}]" for index in range(3)]
    nameless: Any = [{"external_id": "u"}, {"external_id": "v"}]
    assert appboy.users.track_all(attributes=nameless, key=nothing).rejected == 2


def test_a_duplicate_key_rejects_the_second_object(appboy: Appboy, mock: AppboyMock) -> None:
    given: Any = [{"external_id": "u"}, {"external_id": "v"}]
    report = appboy.users.track_all(attributes=given, key=same)
    assert (report.accepted, [key for key, _ in report.rejections]) == (1, ["attributes[1]"])


def test_an_identifier_that_is_a_number_has_a_key(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=201, body={"deleted": 1, "message": "success"}))
    ledger = Ledger()
    ids: Any = [7]
    assert appboy.users.delete_all(external_ids=ids, ledger=ledger).accepted == 1
    assert ledger.state("7") == "accepted"


def test_what_all_requests_share_is_checked_before_anything_is_read(appboy: Appboy, mock: AppboyMock) -> None:
    wrong: Any = object()
    with pytest.raises(InvalidRequestError, match="trigger_properties cannot be encoded as JSON"):
        appboy.campaigns.trigger.send_all(campaign_id="c", recipients=never(), trigger_properties=wrong)
    with pytest.raises(InvalidRequestError, match="4 MB"):
        appboy.campaigns.trigger.send_all(
            campaign_id="c", recipients=never(), trigger_properties={"text": "x" * 5_000_000}
        )
    assert len(mock.request_log) == 0


def test_a_ledger_serves_one_campaign(appboy: Appboy, mock: AppboyMock, tmp_path: Path) -> None:
    send = appboy.campaigns.trigger.send_all
    with Ledger.open(tmp_path / "a.ledger") as ledger:
        send(campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=recipients(3), ledger=ledger)
        with pytest.raises(ConfigurationError, match="they differ in campaign_id"):
            send(campaign_id=mock.MULTIVARIATE_CAMPAIGN_ID, recipients=never(), ledger=ledger)
        with pytest.raises(ConfigurationError, match="they differ in promo"):
            send(
                campaign_id=mock.TRIGGER_CAMPAIGN_ID,
                recipients=never(),
                ledger=ledger,
                options={"extra_body": {"promo": 1}},
            )
        with pytest.raises(ConfigurationError, match=r"bound to sendCampaignTrigger .*, and this run is trackUsers"):
            appboy.users.track_all(events=never(), ledger=ledger)
    assert mock.TRIGGER_CAMPAIGN_ID.encode() not in (tmp_path / "a.ledger").read_bytes()


METHODS = [
    ("users.track_all", {"events": None}, "evnts", "events"),
    ("users.track_all", {"events": None}, "ledgr", "ledger"),
    ("users.delete_all", {"external_ids": None}, "concurency", "concurrency"),
    ("email.set_status_all", {"email": None, "subscription_state": "opted_in"}, "split_refusd", "split_rejected"),
    ("email.remove_bounces_all", {"email": None}, "on_eror", "on_error"),
    ("email.remove_spam_all", {"email": None}, "kye", "key"),
    ("push_tokens.remove_all", {"push_tokens": None}, "optoins", "options"),
    ("campaigns.trigger.send_all", {"recipients": None, "campaign_id": "c"}, "triger_properties", "trigger_properties"),
    ("users.export_all_by_ids", {"external_ids": None}, "on_unknwn", "on_unknown"),
    ("users.export_all_by_ids", {"external_ids": None}, "dedline", "deadline"),
]


def method_of(client: object, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize(("path", "arguments", "wrong", "meant"), METHODS)
def test_every_bulk_method_rejects_unknown_keywords(
    appboy: Appboy, mock: AppboyMock, path: str, arguments: dict[str, Any], wrong: str, meant: str
) -> None:
    given = {name: never() if value is None else value for name, value in arguments.items()}
    expected = f"{path.rpartition('.')[2]}\\(\\) got an unexpected keyword argument '{wrong}'. Did you mean '{meant}'"
    with pytest.raises(TypeError, match=expected):
        method_of(appboy, path)(**given, **{wrong: 1})
    if path != "users.export_all_by_ids":
        with pytest.raises(TypeError, match=r"unexpected keyword argument 'dedline'\. Did you mean 'deadline'"):
            method_of(appboy, path)(**given, options={"dedline": 5})

    async def awaited() -> None:
        async with AsyncAppboy(app_group_id="a", base_url=appboy.options.base_url) as client:
            await method_of(client, path)(**given, **{wrong: 1})

    with pytest.raises(TypeError, match=expected):
        asyncio.run(awaited())
    assert len(mock.request_log) == 0


def test_asynchronous_runs_stop_at_a_wrong_campaign(appboy: Appboy, mock: AppboyMock) -> None:
    async def slowly() -> AsyncIterator[Any]:
        for recipient in recipients(200):
            yield recipient

    async def run() -> None:
        async with AsyncAppboy(app_group_id=mock.APP_GROUP_ID, base_url=appboy.options.base_url) as client:
            await client.campaigns.trigger.send_all(campaign_id="typo", recipients=slowly())

    with pytest.raises(BulkError, match="the vendor rejected the job"):
        asyncio.run(run())
    assert len(mock.request_log) <= 4
