"""A fault of what all objects share stops the run, and no object is recorded as rejected for it."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import anyio
import pytest

from engagement_core.bulk import (
    BatchLimits,
    BatchRefused,
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
SuccessResponse = Callable[[list[str]], Exception | None]


def refused(status: int, outcome: Outcome = "rejected") -> APIStatusError:
    response = HTTPResponse(status=status, headers=Headers([]), content=b"")
    return status_error(status)("said no.", operation="trigger", response=response, outcome=outcome)


class Vendor:
    """Answers each request as it is told to, and keeps what it was sent."""

    def __init__(self, answer: SuccessResponse) -> None:
        self._answer = answer
        self.requests: list[list[str]] = []

    def __call__(self, chunk: Sequence[Item]) -> dict[str, Rejection]:
        keys = [item.key for item in chunk]
        self.requests.append(keys)
        error = self._answer(keys)
        if error is not None:
            raise error
        return {}


def bad(*keys: str, error: Callable[[], Exception] = lambda: refused(400)) -> SuccessResponse:
    return lambda sent: error() if {*keys} & {*sent} else None


def everything(error: Callable[[], Exception]) -> SuccessResponse:
    return lambda _: error()


def stopped(vendor: Vendor, ledger: Ledger, items: Sequence[Item] = ITEMS, **settings: Any) -> BulkError:
    with pytest.raises(BulkError) as caught:
        run_bulk(items, vendor, limits=TEN, ledger=ledger, **settings)
    return caught.value


@pytest.mark.parametrize("on_error", ["stop", "continue"])
@pytest.mark.parametrize(
    "error",
    [
        *(lambda status=status: refused(status) for status in (401, 402, 403, 404, 405, 406, 410, 415, 429)),
        lambda: refused(400, "unsent"),
        lambda: BatchRefused(refused(400), shared=True),
    ],
)
def test_a_refusal_of_the_job_stops_at_once_and_the_corrected_run_sends_everything(
    tmp_path: Path, error: Callable[[], Exception], on_error: OnError
) -> None:
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger:
        vendor = Vendor(everything(error))
        caught = stopped(vendor, ledger, on_error=on_error, split_rejected=True)
    assert "the vendor refused the job, not its objects, so none was recorded as rejected" in str(caught)
    assert isinstance(caught.__cause__, APIStatusError)
    assert caught.report.error is caught.__cause__
    assert (caught.report.rejected, caught.report.accepted, caught.report.unknown) == (0, 0, 0)
    assert len(vendor.requests) <= 4, "no more than were in flight"
    with Ledger.open(path) as ledger:
        assert not list(ledger.keys("rejected"))
        assert run_bulk(ITEMS, lambda _: {}, limits=TEN, ledger=ledger).accepted == 200


@pytest.mark.parametrize("status", [400, 409, 413, 422])
@pytest.mark.parametrize("on_error", ["stop", "continue"])
def test_refusals_that_name_no_object_reject_none_while_nothing_is_accepted(status: int, on_error: OnError) -> None:
    ledger, vendor = Ledger(), Vendor(everything(lambda: refused(status)))
    caught = stopped(vendor, ledger, split_rejected=True, on_error=on_error, concurrency=1)
    assert "what they share is probably at fault, and none was recorded as rejected" in str(caught)
    assert (caught.report.rejected, len(list(ledger.keys("rejected")))) == (0, 0)
    assert [len(keys) for keys in vendor.requests] == [10, 1, 9, 1, 8, 1]
    assert run_bulk(ITEMS, lambda _: {}, limits=TEN, ledger=ledger).accepted == 200


@pytest.mark.parametrize("number", [1, 2])
def test_a_run_of_few_objects_does_not_reject_them_either(number: int) -> None:
    vendor = Vendor(everything(lambda: refused(400)))
    caught = stopped(vendor, Ledger(), ITEMS[:number], split_rejected=True)
    assert "leave out the objects" in str(caught)
    assert (caught.report.rejected, caught.report.unsent) == (0, number)
    report = run_bulk(ITEMS[:number], vendor, limits=TEN, split_rejected=True, on_error="continue")
    assert (report.rejected, report.unsent, isinstance(report.error, APIStatusError)) == (0, number, True)


def test_without_splitting_a_refused_chunk_is_not_sent_again() -> None:
    ledger, vendor = Ledger(), Vendor(everything(lambda: refused(400)))
    caught = stopped(vendor, ledger, concurrency=1)
    assert "find those to blame with split_rejected=True" in str(caught)
    assert [len(keys) for keys in vendor.requests] == [10]
    assert (caught.report.rejected, list(ledger.keys("rejected"))) == (0, [])


def test_a_run_that_goes_on_at_errors_is_stopped_by_a_few_refusals_of_whole_chunks() -> None:
    vendor = Vendor(everything(lambda: refused(400)))
    caught = stopped(vendor, Ledger(), on_error="continue", concurrency=1)
    assert (len(vendor.requests), caught.report.rejected) == (3, 0)


def test_a_whole_chunk_is_left_unsent_in_a_run_that_goes_on() -> None:
    ledger, vendor = Ledger(), Vendor(bad("key-55", "key-75", "key-95", "key-115"))
    report = run_bulk(ITEMS, vendor, limits=TEN, ledger=ledger, on_error="continue", concurrency=1)
    assert (report.accepted, report.rejected, report.unsent) == (160, 0, 40)


@pytest.mark.parametrize("keys", [("key-0",), ("key-0", "key-1"), ("key-3", "key-7"), ("key-9", "key-10", "key-199")])
def test_bad_objects_are_rejected_one_by_one_once_others_are_accepted(keys: tuple[str, ...]) -> None:
    ledger, vendor = Ledger(), Vendor(bad(*keys))
    report = run_bulk(ITEMS, vendor, limits=TEN, ledger=ledger, split_rejected=True)
    assert (report.accepted, report.rejected, report.error) == (200 - len(keys), len(keys), None)
    assert {key for key, _ in report.rejections} == set(ledger.keys("rejected")) == {*keys}
    assert {key: reason.code for key, reason in report.rejections} == dict.fromkeys(keys, 400)


def test_an_object_refused_alone_before_the_first_is_accepted_is_rejected_then() -> None:
    first_refused = threading.Event()

    def answer(keys: list[str]) -> Exception | None:
        if keys == ["key-0"]:
            return refused(400)
        assert first_refused.wait(60)
        return None

    class Watched(Ledger):
        def sent(self, ticket: Any, outcome: Any, rejected: Any) -> Any:
            tally = super().sent(ticket, outcome, rejected)
            if list(ticket.keys) == ["key-0"]:
                first_refused.set()
            return tally

    ledger = Watched()
    report = run_bulk(ITEMS[:2], Vendor(answer), limits=BatchLimits(1), ledger=ledger, concurrency=2)
    assert (report.accepted, report.rejected) == (1, 1)
    assert [key for key, _ in report.rejections] == ["key-0"]


def test_what_the_vendor_accepts_while_the_run_stops_settles_who_is_to_blame() -> None:
    refusals = threading.Semaphore(0)

    def answer(keys: list[str]) -> Exception | None:
        if keys == ["key-9"]:
            for _ in range(3):
                assert refusals.acquire(timeout=60)
            return None
        return refused(400)

    class Watched(Ledger):
        def sent(self, ticket: Any, outcome: Any, rejected: Any) -> Any:
            refusals.release()
            return super().sent(ticket, outcome, rejected)

    ledger = Watched()
    items = [ITEMS[9], *ITEMS[:3]]
    with pytest.raises(BulkError, match="The run stopped at an error: 1 accepted, 3 rejected") as caught:
        run_bulk(items, Vendor(answer), limits=BatchLimits(1), ledger=ledger, concurrency=2)
    assert (caught.value.report.accepted, caught.value.report.rejected) == (1, 3)


def test_objects_that_a_refusal_names_are_rejected_and_the_others_sent_without_them() -> None:
    def answer(keys: list[str]) -> Exception | None:
        named = {key: Rejection("too long", 7) for key in keys if key in ("key-3", "key-14", "key-15")}
        return BatchRefused(refused(400), rejected=named) if named else None

    vendor, ledger = Vendor(answer), Ledger()
    report = run_bulk(ITEMS[:30], vendor, limits=TEN, ledger=ledger, concurrency=1)
    assert (report.accepted, report.rejected, report.unsent) == (27, 3, 0)
    assert [len(keys) for keys in vendor.requests] == [10, 9, 10, 8, 10]
    assert ledger.rejections()["key-14"] == Rejection("too long", 7)


def test_a_request_of_which_every_object_is_named_is_not_sent_again() -> None:
    def answer(keys: list[str]) -> Exception:
        return BatchRefused(refused(400), rejected=dict.fromkeys(keys, Rejection("no")))

    vendor = Vendor(answer)
    report = run_bulk(ITEMS, vendor, limits=TEN)
    assert (report.rejected, len(vendor.requests)) == (200, 20)


def test_a_check_of_our_own_blames_the_object_although_nothing_was_accepted() -> None:
    vendor = Vendor(bad("key-0", error=lambda: InvalidRequestError("no number")))
    assert run_bulk(ITEMS[:1], vendor, limits=TEN).rejected == 1


@pytest.mark.parametrize(("delivery", "state"), [("accepted", "accepted"), ("unknown", "unknown")])
def test_an_answer_that_cannot_be_read_is_recorded_as_what_is_known_of_it(
    tmp_path: Path, outcome: Outcome, state: str
) -> None:
    answer = HTTPResponse(status=200, headers=Headers([]), content=b"<html>")
    error = DecodeError("html", operation="trigger", response=answer, outcome=outcome)
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger:
        caught = stopped(Vendor(everything(lambda: error)), ledger, ITEMS[:10])
    assert caught.report.error is error
    with Ledger.open(path) as ledger:
        assert {ledger.state(item.key) for item in ITEMS[:10]} == {state}
        again = Vendor(lambda _: None)
        run_bulk(ITEMS[:10], again, limits=TEN, ledger=ledger)
        assert again.requests == [], "nothing is sent twice"


def test_tasks_stop_in_the_same_way() -> None:
    async def run(answer: SuccessResponse, **settings: Any) -> BulkReport:
        vendor = Vendor(answer)

        async def send(chunk: Sequence[Item]) -> dict[str, Rejection]:
            await anyio.lowlevel.checkpoint()
            return vendor(chunk)

        return await run_bulk_async(ITEMS, send, limits=TEN, **settings)

    with pytest.raises(BulkError, match="the vendor refused the job"):
        anyio.run(lambda: run(everything(lambda: refused(404))))
    with pytest.raises(BulkError, match="what they share is probably at fault"):
        anyio.run(lambda: run(everything(lambda: refused(400)), split_rejected=True))
    report = anyio.run(lambda: run(bad("key-0"), split_rejected=True))
    assert (report.accepted, report.rejected) == (199, 1)
