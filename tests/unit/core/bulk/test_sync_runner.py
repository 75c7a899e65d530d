import contextvars
import itertools
import os
import random
import signal
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from engagement_core.bulk import (
    BatchLimits,
    BulkError,
    Item,
    Ledger,
    PartlyUnknown,
    Progress,
    Rejection,
    State,
    run_bulk,
)
from engagement_core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    ConfigurationError,
    DecodeError,
    EnvelopeError,
    InvalidRequestError,
    Outcome,
    status_error,
)
from engagement_core.http_types import Headers, HTTPResponse

ONE = BatchLimits(1)
FIVE = BatchLimits(5)


def numbered(count: int, groups: int = 0) -> list[Item]:
    return [Item(f"key-{n}", n, group=f"user-{n % groups}" if groups else "") for n in range(count)]


def accept_all(batch: Sequence[Item]) -> dict[str, Rejection]:
    return {}


def status(number: int, outcome: Outcome = "rejected", code: str | None = None) -> APIStatusError:
    response = HTTPResponse(status=number, headers=Headers([]), content=b"")
    return status_error(number)("said no.", operation="track", response=response, code=code, outcome=outcome)


def broken(outcome: Outcome) -> APIError:
    return APIConnectionError("cut.", operation="track", outcome=outcome)


class Vendor:
    """Keeps the keys of each batch and raises the errors of the keys that have one."""

    def __init__(self, errors: dict[str, Exception] | None = None) -> None:
        self.errors = errors or {}
        self.batches: list[list[str]] = []
        self._lock = threading.Lock()

    def __call__(self, batch: Sequence[Item]) -> dict[str, Rejection]:
        keys = [item.key for item in batch]
        with self._lock:
            self.batches.append(keys)
        for key in keys:
            if key in self.errors:
                raise self.errors[key]
        return {}

    @property
    def got(self) -> Counter[str]:
        return Counter(itertools.chain.from_iterable(self.batches))


OK = HTTPResponse(status=200, headers=Headers([]), content=b"")
SHARED = [status(number) for number in (401, 403, 404, 429)]
STATES: list[tuple[Exception, State | None]] = [
    (status(400), "rejected"),
    (status(409), "rejected"),
    (status(413), "rejected"),
    (status(422), "rejected"),
    (InvalidRequestError("too long"), "rejected"),
    *((error, None) for error in SHARED),
    (status(503), None),
    (broken("unsent"), None),
    (EnvelopeError("failed", operation="track", response=OK, outcome="rejected"), None),
    (status(400, "unknown"), "unknown"),
    (status(500, "unknown"), "unknown"),
    (broken("unknown"), "unknown"),
    (DecodeError("html", operation="track", response=OK, outcome="accepted"), "accepted"),
    (DecodeError("html", operation="track", response=OK, outcome="unknown"), "unknown"),
]


class TestConcurrency:
    @pytest.mark.parametrize("groups", [0, 1, 40])
    def test_32_threads_send_everything_once(self, groups: int) -> None:
        vendor = Vendor()
        report = run_bulk(numbered(5000, groups), vendor, limits=FIVE, concurrency=32)
        assert vendor.got == Counter(item.key for item in numbered(5000))
        assert all(len(batch) <= 5 for batch in vendor.batches)
        assert (report.accepted, report.rejected, report.unknown, report.unsent) == (5000, 0, 0, 0)

    def test_each_thread_has_a_batch_in_flight(self) -> None:
        together = threading.Barrier(8, timeout=60)

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            together.wait()
            return {}

        assert run_bulk(numbered(5 * 16), send, limits=FIVE, concurrency=8).accepted == 80

    def test_a_group_keeps_its_order_and_has_one_batch_in_flight(self) -> None:
        lock = threading.Lock()
        in_flight: set[str] = set()
        received: defaultdict[str, list[int]] = defaultdict(list)

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            groups = {item.group for item in batch} - {""}
            with lock:
                assert not groups & in_flight
                in_flight.update(groups)
            for item in batch:
                received[item.group].append(item.value)
            with lock:
                in_flight.difference_update(groups)
            return {}

        choice = random.Random(7)
        items = [Item(str(n), n, group=choice.choice(["", "a", "b", "c", *map(str, range(30))])) for n in range(3000)]
        run_bulk(items, send, limits=BatchLimits(7), concurrency=6)
        del received[""]
        assert all(numbers == sorted(numbers) for numbers in received.values())
        assert sum(map(len, received.values())) == sum(1 for item in items if item.group)

    @pytest.mark.parametrize(("groups", "most"), [(0, 3 * 5 + 5), (50, 3 * 3 * 5 + 1)])
    def test_the_input_is_read_a_few_batches_ahead(self, groups: int, most: int) -> None:
        sent: list[Item] = []
        ahead: list[int] = []
        blocked = threading.Event()

        def counting() -> Iterator[Item]:
            for number, item in enumerate(numbered(600, groups)):
                ahead.append(number - len(sent))
                yield item

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            # The first batch takes until the reader is blocked or done.
            if not sent:
                blocked.wait(0.2)
            sent.extend(batch)
            return {}

        run_bulk(counting(), send, limits=FIVE, concurrency=3)
        assert len(sent) == 600
        assert max(ahead) <= most

    def test_the_threads_see_the_context_variables_of_the_caller(self) -> None:
        trace = contextvars.ContextVar("trace", default="none")
        trace.set("mine")
        seen: set[str] = set()

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            seen.add(trace.get())
            return {}

        run_bulk(numbered(50), send, limits=FIVE)
        assert seen == {"mine"}

    def test_no_thread_is_left_running(self) -> None:
        before = threading.active_count()
        with pytest.raises(BulkError):
            run_bulk(numbered(50), Vendor({"key-7": broken("unknown")}), limits=FIVE)
        assert threading.active_count() == before


class TestErrors:
    @pytest.mark.parametrize(("error", "state"), STATES, ids=str)
    def test_the_state_of_an_item_after_an_error(self, error: Exception, state: State | None) -> None:
        ledger, vendor = Ledger(), Vendor({"key-2": error})
        if error in SHARED:
            with pytest.raises(BulkError) as caught:
                run_bulk(numbered(4), vendor, limits=ONE, ledger=ledger, on_error="continue", concurrency=1)
            assert caught.value.report.error is error
            assert [ledger.state(f"key-{n}") for n in range(4)] == ["accepted", "accepted", None, None]
            return
        report = run_bulk(numbered(4), vendor, limits=ONE, ledger=ledger, on_error="continue")
        assert [ledger.state(f"key-{n}") for n in range(4)] == ["accepted", "accepted", state, "accepted"]
        outcome = (report.rejected, report.unknown, report.unsent)
        assert outcome == (state == "rejected", state == "unknown", state is None)
        assert report.accepted == 3 + (state == "accepted")
        assert report.error is (None if state == "rejected" else error)
        vendor.errors.clear()
        assert run_bulk(numbered(4), vendor, limits=ONE, ledger=ledger).accepted == (state is None)
        assert vendor.got["key-2"] == (2 if state is None else 1)

    @pytest.mark.parametrize(("error", "state"), STATES, ids=str)
    def test_only_errors_that_reject_no_item_stop_the_run(self, error: Exception, state: State | None) -> None:
        ledger, vendor = Ledger(), Vendor({"key-2": error})
        if state == "rejected":
            assert run_bulk(numbered(4), vendor, limits=ONE, ledger=ledger, concurrency=1).accepted == 3
            return
        with pytest.raises(BulkError) as caught:
            run_bulk(numbered(4), vendor, limits=ONE, ledger=ledger, concurrency=1)
        assert caught.value.__cause__ is error
        assert [ledger.state(f"key-{n}") for n in range(4)] == ["accepted", "accepted", state, None]
        assert "key-3" not in vendor.got

    def test_an_error_stops_an_endless_input(self) -> None:
        endless = (Item(str(number), number) for number in itertools.count())
        with pytest.raises(BulkError) as caught:
            run_bulk(endless, Vendor({"1000": status(429)}), limits=FIVE)
        assert caught.value.report.accepted >= 900
        assert isinstance(caught.value.__cause__, APIStatusError)

    def test_batches_in_flight_finish_before_the_error_is_raised(self) -> None:
        failed = threading.Event()
        ledger = Ledger()

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            if batch[0].key == "key-0":
                failed.set()
                raise broken("unsent")
            assert failed.wait(60)
            return {}

        with pytest.raises(BulkError):
            run_bulk(numbered(10), send, limits=FIVE, ledger=ledger, concurrency=2)
        assert ledger.state("key-0") is None
        assert ledger.state("key-9") in ("accepted", None)

    def test_an_item_that_fails_our_validation_does_not_affect_its_batch(self) -> None:
        ledger, vendor = Ledger(), Vendor({"key-13": InvalidRequestError("text is too long")})
        report = run_bulk(numbered(40), vendor, limits=BatchLimits(20), ledger=ledger)
        assert (report.accepted, report.rejected, report.unsent) == (39, 1, 0)
        assert dict(ledger.rejections()) == {"key-13": Rejection("text is too long")}
        assert [int(key[4:]) for batch in vendor.batches if len(batch) < 20 for key in batch if key != "key-13"]

    @pytest.mark.parametrize(("split_rejected", "rejected"), [(False, 0), (True, 1)])
    def test_split_rejected_finds_the_invalid_item(self, *, split_rejected: bool, rejected: int) -> None:
        vendor = Vendor({"key-13": status(400, code="bad")})
        report = run_bulk(
            numbered(40), vendor, limits=BatchLimits(20), split_rejected=split_rejected, on_error="continue"
        )
        assert (report.accepted, report.rejected, report.unsent) == ((39, 1, 0) if split_rejected else (20, 0, 20))
        assert list(report.rejections) == [("key-13", Rejection("said no.", "bad"))] * rejected

    def test_split_batches_keep_the_order(self) -> None:
        vendor = Vendor({"key-3": InvalidRequestError("no"), "key-9": InvalidRequestError("no")})
        run_bulk(numbered(16, 1), vendor, limits=BatchLimits(16))
        good = [key for batch in vendor.batches if not {"key-3", "key-9"} & set(batch) for key in batch]
        assert good == [f"key-{n}" for n in range(16) if n not in (3, 9)]

    def test_items_that_are_too_large_are_rejected_and_the_run_continues(self) -> None:
        items = [Item("a", 1), Item("big", "x" * 99), Item("c", 2), Item("odd", object())]
        vendor = Vendor()
        report = run_bulk(items, vendor, limits=BatchLimits(5, 20))
        assert vendor.batches == [["a", "c"]]
        assert [key for key, _ in report.rejections] == ["big", "odd"]
        assert report.rejected == 2

    @pytest.mark.parametrize("error", [ZeroDivisionError("a bug"), KeyboardInterrupt(), SystemExit(2)])
    def test_an_exception_in_send_is_raised_unchanged_and_leaves_the_batch_unknown(self, error: BaseException) -> None:
        ledger = Ledger()

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            raise error

        with pytest.raises(type(error)):
            run_bulk(numbered(100), send, limits=FIVE, ledger=ledger, concurrency=1, on_error="continue")
        assert set(ledger.keys("unknown")) == {f"key-{n}" for n in range(5)}

    def test_a_rejection_of_a_foreign_key_is_an_error_of_send(self) -> None:
        with pytest.raises(ValueError, match="send rejected 'other'"):
            run_bulk(numbered(3), lambda _: {"other": Rejection("no")}, limits=FIVE)

    def test_a_response_that_does_not_name_every_failure_leaves_the_others_unknown(self) -> None:
        ledger = Ledger()
        report = run_bulk(
            numbered(5), lambda _: PartlyUnknown({"key-1": Rejection("no")}), limits=FIVE, ledger=ledger, concurrency=1
        )
        assert (report.accepted, report.rejected, report.unknown) == (0, 1, 4)
        assert ledger.state("key-0") == "unknown"

    def test_missing_configuration_leaves_everything_unsent(self) -> None:
        ledger = Ledger()
        with pytest.raises(ConfigurationError, match="no token"):
            run_bulk(numbered(9), Vendor({"key-0": ConfigurationError("no token")}), limits=FIVE, ledger=ledger)
        assert not list(ledger.keys("unknown"))
        assert ledger.state("key-0") is None

    @pytest.mark.parametrize("error", [ZeroDivisionError("a bug"), KeyboardInterrupt()])
    def test_an_exception_in_the_input_waits_for_batches_in_flight(self, error: BaseException) -> None:
        def items() -> Iterator[Item]:
            yield from numbered(12)
            raise error

        ledger = Ledger()
        with pytest.raises(type(error)):
            run_bulk(items(), accept_all, limits=FIVE, ledger=ledger)
        assert not list(ledger.keys("unknown"))
        assert run_bulk(numbered(12), accept_all, limits=FIVE, ledger=ledger).unsent == 0

    def test_a_duplicate_key(self) -> None:
        ledger = Ledger()
        with pytest.raises(InvalidRequestError, match="'key-1' is not unique"):
            run_bulk([*numbered(3), Item("key-1", "other")], accept_all, limits=FIVE, ledger=ledger)
        assert run_bulk(numbered(3), accept_all, limits=FIVE, ledger=ledger).unsent == 0

    def test_a_failing_ledger_stops_the_run(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ledger, vendor = Ledger(), Vendor()

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(ledger, "begin_batch", full)
        with pytest.raises(OSError, match="No space"):
            run_bulk(numbered(100), vendor, limits=FIVE, ledger=ledger)
        assert vendor.batches == []

    @pytest.mark.parametrize(
        "settings", [{"concurrency": 0}, {"concurrency": "4"}, {"on_error": "ignore"}, {"ledger": 7}]
    )
    def test_invalid_settings(self, settings: Any) -> None:
        with pytest.raises(ConfigurationError):
            run_bulk([], accept_all, limits=FIVE, **settings)


class TestNextRun:
    def test_the_second_run_sends_what_is_missing(self) -> None:
        ledger = Ledger()
        vendor = Vendor({"key-7": broken("unknown"), "key-12": status(503), "key-17": status(400)})
        first = run_bulk(numbered(30), vendor, limits=FIVE, ledger=ledger, on_error="continue", split_rejected=True)
        assert (first.accepted, first.rejected, first.unknown, first.unsent) == (19, 1, 5, 5)
        vendor.errors.clear()
        second = run_bulk(numbered(30), vendor, limits=FIVE, ledger=ledger)
        assert (second.accepted, second.skipped, second.unknown) == (5, 20, 5)
        third = run_bulk(numbered(30), vendor, limits=FIVE, ledger=ledger, resend_unknown=True)
        assert (third.accepted, third.skipped, third.unknown) == (5, 25, 0)
        fourth = run_bulk(numbered(30), vendor, limits=FIVE, ledger=ledger, resend_rejected=True)
        assert (fourth.accepted, fourth.skipped) == (1, 29)
        assert dict(ledger.rejections()) == {}

    def test_an_unknown_item_that_is_then_unsent_stays_unknown(self) -> None:
        ledger, vendor = Ledger(), Vendor({"key-0": broken("unknown")})
        run_bulk(numbered(1), vendor, limits=FIVE, ledger=ledger, on_error="continue")
        vendor.errors["key-0"] = status(503)
        report = run_bulk(numbered(1), vendor, limits=FIVE, ledger=ledger, on_error="continue", resend_unknown=True)
        assert (report.unknown, report.unsent) == (1, 0)
        assert ledger.state("key-0") == "unknown"

    def test_a_nested_run_raises(self) -> None:
        ledger = Ledger()

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            run_bulk(batch, accept_all, limits=FIVE, ledger=ledger)
            return {}

        with pytest.raises(ConfigurationError, match="one run at a time"):
            run_bulk(numbered(3), send, limits=FIVE, ledger=ledger)


class TestProgress:
    def test_on_progress_is_called_after_each_batch_by_one_thread_at_a_time(self) -> None:
        alone = threading.Lock()
        reported: list[Progress] = []

        def on_progress(progress: Progress) -> None:
            assert alone.acquire(blocking=False)
            reported.append(progress)
            alone.release()

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            return {item.key: Rejection("no") for item in batch if item.value < 5}

        run_bulk(numbered(500), send, limits=FIVE, concurrency=8, on_progress=on_progress)
        done = [progress.accepted + progress.rejected for progress in reported]
        assert done == list(range(5, 501, 5))
        assert reported[-1] == Progress(accepted=495, rejected=5, unknown=0, skipped=0, in_flight=0)
        assert all(0 <= progress.in_flight <= 35 for progress in reported)

    def test_on_progress_is_told_of_batches_that_stay_without_outcome(self) -> None:
        reported: list[Progress] = []

        def send(batch: Sequence[Item]) -> dict[str, Rejection]:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            run_bulk(numbered(5), send, limits=FIVE, on_progress=reported.append)
        assert reported == [Progress(accepted=0, rejected=0, unknown=0, skipped=0, in_flight=5)]

    def test_a_failing_callback_stops_the_run_and_loses_nothing(self) -> None:
        ledger = Ledger()

        def on_progress(progress: Progress) -> None:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            run_bulk(numbered(50), accept_all, limits=FIVE, ledger=ledger, concurrency=1, on_progress=on_progress)
        assert len(list(ledger.keys("accepted"))) == 5
        assert not list(ledger.keys("unknown"))


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C raises KeyboardInterrupt, even if the tests run in the background, where it is ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals of POSIX")
@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_while_the_run_waits_leaves_nothing_unknown() -> None:
    ledger = Ledger()

    def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        time.sleep(0.1)
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.3)
        return {}

    with pytest.raises(KeyboardInterrupt):
        run_bulk(numbered(1), send, limits=FIVE, ledger=ledger, concurrency=1)
    assert ledger.counts() == {"accepted": 1, "rejected": 0, "unknown": 0}


def test_nothing_to_send() -> None:
    report = run_bulk([], accept_all, limits=FIVE)
    assert (report.accepted, report.unsent) == (0, 0)
    report.raise_for_failures()


def test_progress_is_shown_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    run_bulk(numbered(40), lambda _: {}, limits=FIVE, progress=True)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("40: 40 accepted; ")
