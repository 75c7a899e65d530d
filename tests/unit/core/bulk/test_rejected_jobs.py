"""An error in what all items share stops the run, and no item is recorded as rejected for it."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import anyio
import pytest

from engagement_core.bulk import (
    BatchLimits,
    BatchRejected,
    BulkError,
    BulkReport,
    Item,
    Ledger,
    OnError,
    Rejection,
    run_bulk,
    run_bulk_async,
)
from engagement_core.errors import APIStatusError, DecodeError, InvalidRequestError, Outcome, status_error
from engagement_core.http_types import Headers, HTTPResponse

TEN = BatchLimits(10)
ITEMS = [Item(f"key-{number}", number) for number in range(200)]
Respond = Callable[[list[str]], Exception | None]


def rejection(status: int, outcome: Outcome = "rejected") -> APIStatusError:
    response = HTTPResponse(status=status, headers=Headers([]), content=b"")
    return status_error(status)("said no.", operation="trigger", response=response, outcome=outcome)


class Vendor:
    """Responds as its function says, and keeps the keys of each request."""

    def __init__(self, respond: Respond) -> None:
        self._respond = respond
        self.requests: list[list[str]] = []

    def __call__(self, batch: Sequence[Item]) -> dict[str, Rejection]:
        keys = [item.key for item in batch]
        self.requests.append(keys)
        error = self._respond(keys)
        if error is not None:
            raise error
        return {}


def failing_for(*keys: str, error: Callable[[], Exception] = lambda: rejection(400)) -> Respond:
    return lambda sent: error() if {*keys} & {*sent} else None


def always(error: Callable[[], Exception]) -> Respond:
    return lambda _: error()


def stopped(vendor: Vendor, ledger: Ledger, items: Sequence[Item] = ITEMS, **settings: Any) -> BulkError:
    with pytest.raises(BulkError) as caught:
        run_bulk(items, vendor, limits=TEN, ledger=ledger, **settings)
    return caught.value


@pytest.mark.parametrize("on_error", ["stop", "continue"])
@pytest.mark.parametrize(
    "error",
    [
        *(lambda status=status: rejection(status) for status in (401, 402, 403, 404, 405, 406, 410, 415, 429)),
        lambda: rejection(400, "unsent"),
        lambda: BatchRejected(rejection(400), shared=True),
    ],
)
def test_a_rejected_job_stops_at_once_and_the_corrected_run_sends_everything(
    tmp_path: Path, error: Callable[[], Exception], on_error: OnError
) -> None:
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger:
        vendor = Vendor(always(error))
        caught = stopped(vendor, ledger, on_error=on_error, split_rejected=True)
    assert "the vendor rejected the job, not its items, so no item was recorded as rejected" in str(caught)
    assert isinstance(caught.__cause__, APIStatusError)
    assert caught.report.error is caught.__cause__
    assert (caught.report.rejected, caught.report.accepted, caught.report.unknown) == (0, 0, 0)
    assert len(vendor.requests) <= 4, "no more than were in flight"
    with Ledger.open(path) as ledger:
        assert not list(ledger.keys("rejected"))
        assert run_bulk(ITEMS, lambda _: {}, limits=TEN, ledger=ledger).accepted == 200


@pytest.mark.parametrize("status", [400, 409, 413, 422])
@pytest.mark.parametrize("on_error", ["stop", "continue"])
def test_rejections_that_name_no_item_reject_none_while_nothing_is_accepted(status: int, on_error: OnError) -> None:
    ledger, vendor = Ledger(), Vendor(always(lambda: rejection(status)))
    caught = stopped(vendor, ledger, split_rejected=True, on_error=on_error, concurrency=1)
    assert "the cause is probably what they share, and no item was recorded as rejected" in str(caught)
    assert (caught.report.rejected, len(list(ledger.keys("rejected")))) == (0, 0)
    assert [len(keys) for keys in vendor.requests] == [10, 1, 9, 1, 8, 1]
    assert run_bulk(ITEMS, lambda _: {}, limits=TEN, ledger=ledger).accepted == 200


@pytest.mark.parametrize("number", [1, 2])
def test_a_run_of_few_items_does_not_reject_them_either(number: int) -> None:
    vendor = Vendor(always(lambda: rejection(400)))
    caught = stopped(vendor, Ledger(), ITEMS[:number], split_rejected=True)
    assert "leave out the items" in str(caught)
    assert (caught.report.rejected, caught.report.unsent) == (0, number)
    report = run_bulk(ITEMS[:number], vendor, limits=TEN, split_rejected=True, on_error="continue")
    assert (report.rejected, report.unsent, isinstance(report.error, APIStatusError)) == (0, number, True)


def test_a_rejected_batch_is_not_sent_again_without_split_rejected() -> None:
    ledger, vendor = Ledger(), Vendor(always(lambda: rejection(400)))
    caught = stopped(vendor, ledger, concurrency=1)
    assert "find the invalid items with split_rejected=True" in str(caught)
    assert [len(keys) for keys in vendor.requests] == [10]
    assert (caught.report.rejected, list(ledger.keys("rejected"))) == (0, [])


def test_a_few_rejected_batches_stop_a_run_that_continues_after_errors() -> None:
    vendor = Vendor(always(lambda: rejection(400)))
    caught = stopped(vendor, Ledger(), on_error="continue", concurrency=1)
    assert (len(vendor.requests), caught.report.rejected) == (3, 0)


def test_a_rejected_batch_is_left_unsent_in_a_run_that_continues() -> None:
    ledger, vendor = Ledger(), Vendor(failing_for("key-55", "key-75", "key-95", "key-115"))
    report = run_bulk(ITEMS, vendor, limits=TEN, ledger=ledger, on_error="continue", concurrency=1)
    assert (report.accepted, report.rejected, report.unsent) == (160, 0, 40)


@pytest.mark.parametrize("keys", [("key-0",), ("key-0", "key-1"), ("key-3", "key-7"), ("key-9", "key-10", "key-199")])
def test_invalid_items_are_rejected_one_by_one_once_others_are_accepted(keys: tuple[str, ...]) -> None:
    ledger, vendor = Ledger(), Vendor(failing_for(*keys))
    report = run_bulk(ITEMS, vendor, limits=TEN, ledger=ledger, split_rejected=True)
    assert (report.accepted, report.rejected, report.error) == (200 - len(keys), len(keys), None)
    assert {key for key, _ in report.rejections} == set(ledger.keys("rejected")) == {*keys}
    assert {key: rejection.code for key, rejection in report.rejections} == dict.fromkeys(keys, 400)


def test_an_item_that_was_rejected_alone_is_recorded_once_another_is_accepted() -> None:
    first_rejected = threading.Event()

    def respond(keys: list[str]) -> Exception | None:
        if keys == ["key-0"]:
            return rejection(400)
        assert first_rejected.wait(60)
        return None

    class WatchedLedger(Ledger):
        def end_batch(self, batch: Any, *args: Any, **settings: Any) -> Any:
            counts = super().end_batch(batch, *args, **settings)
            if list(batch.keys) == ["key-0"]:
                first_rejected.set()
            return counts

    ledger = WatchedLedger()
    report = run_bulk(ITEMS[:2], Vendor(respond), limits=BatchLimits(1), ledger=ledger, concurrency=2)
    assert (report.accepted, report.rejected) == (1, 1)
    assert [key for key, _ in report.rejections] == ["key-0"]


def test_an_item_accepted_while_the_run_stops_confirms_the_rejections() -> None:
    rejections, is_sending = threading.Semaphore(0), threading.Event()

    def respond(keys: list[str]) -> Exception | None:
        if keys == ["key-9"]:
            is_sending.set()
            for _ in range(3):
                assert rejections.acquire(timeout=60)
            return None
        assert is_sending.wait(60)
        return rejection(400)

    class WatchedLedger(Ledger):
        def end_batch(self, *args: Any, **settings: Any) -> Any:
            rejections.release()
            return super().end_batch(*args, **settings)

    ledger = WatchedLedger()
    items = [ITEMS[9], *ITEMS[:3]]
    with pytest.raises(BulkError, match="The run stopped at an error: 1 accepted, 3 rejected") as caught:
        run_bulk(items, Vendor(respond), limits=BatchLimits(1), ledger=ledger, concurrency=2)
    assert (caught.value.report.accepted, caught.value.report.rejected) == (1, 3)


def test_named_items_are_rejected_and_the_others_sent_without_them() -> None:
    def respond(keys: list[str]) -> Exception | None:
        named = {key: Rejection("too long", 7) for key in keys if key in ("key-3", "key-14", "key-15")}
        return BatchRejected(rejection(400), rejected=named) if named else None

    vendor, ledger = Vendor(respond), Ledger()
    report = run_bulk(ITEMS[:30], vendor, limits=TEN, ledger=ledger, concurrency=1)
    assert (report.accepted, report.rejected, report.unsent) == (27, 3, 0)
    assert [len(keys) for keys in vendor.requests] == [10, 9, 10, 8, 10]
    assert dict(ledger.rejections())["key-14"] == Rejection("too long", 7)


def test_a_request_whose_items_are_all_named_is_not_sent_again() -> None:
    def respond(keys: list[str]) -> Exception:
        return BatchRejected(rejection(400), rejected=dict.fromkeys(keys, Rejection("no")))

    vendor = Vendor(respond)
    report = run_bulk(ITEMS, vendor, limits=TEN)
    assert (report.rejected, len(vendor.requests)) == (200, 20)


def test_an_item_that_fails_our_validation_is_rejected_although_nothing_was_accepted() -> None:
    vendor = Vendor(failing_for("key-0", error=lambda: InvalidRequestError("no number")))
    assert run_bulk(ITEMS[:1], vendor, limits=TEN).rejected == 1


@pytest.mark.parametrize(("outcome", "state"), [("accepted", "accepted"), ("unknown", "unknown")])
def test_an_undecodable_response_is_recorded_with_the_outcome_of_the_error(
    tmp_path: Path, outcome: Outcome, state: str
) -> None:
    response = HTTPResponse(status=200, headers=Headers([]), content=b"<html>")
    error = DecodeError("html", operation="trigger", response=response, outcome=outcome)
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger:
        caught = stopped(Vendor(always(lambda: error)), ledger, ITEMS[:10])
    assert caught.report.error is error
    with Ledger.open(path) as ledger:
        assert {ledger.state(item.key) for item in ITEMS[:10]} == {state}
        again = Vendor(lambda _: None)
        run_bulk(ITEMS[:10], again, limits=TEN, ledger=ledger)
        assert again.requests == [], "nothing is sent twice"


def test_the_async_runner_stops_in_the_same_way() -> None:
    async def run(respond: Respond, **settings: Any) -> BulkReport:
        vendor = Vendor(respond)

        async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            await anyio.lowlevel.checkpoint()
            return vendor(batch)

        return await run_bulk_async(ITEMS, send, limits=TEN, **settings)

    with pytest.raises(BulkError, match="the vendor rejected the job"):
        anyio.run(lambda: run(always(lambda: rejection(404))))
    with pytest.raises(BulkError, match="the cause is probably what they share"):
        anyio.run(lambda: run(always(lambda: rejection(400)), split_rejected=True))
    report = anyio.run(lambda: run(failing_for("key-0"), split_rejected=True))
    assert (report.accepted, report.rejected) == (199, 1)
