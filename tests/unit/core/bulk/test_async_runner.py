import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

from engagement_core.bulk import BatchLimits, BulkError, Item, Ledger, Rejection, run_bulk_async
from engagement_core.errors import APIConnectionError

pytestmark = pytest.mark.anyio
FIVE = BatchLimits(5)


@pytest.fixture(params=[name for name in ("asyncio", "trio") if find_spec(name)])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def numbered(number: int, groups: int = 0) -> Iterator[Item]:
    return (Item(f"key-{n}", n, group=f"user-{n % groups}" if groups else "") for n in range(number))


async def stream(number: int, groups: int = 0) -> AsyncIterator[Item]:
    for item in numbered(number, groups):
        await checkpoint()
        yield item


async def accept_all(batch: Sequence[Item]) -> dict[str, Rejection]:
    await checkpoint()
    return {}


@pytest.mark.parametrize("source", [numbered, stream])
@pytest.mark.parametrize("groups", [0, 40])
async def test_everything_is_sent_once_and_in_order(source: Any, groups: int) -> None:
    in_flight: list[set[str]] = []
    received: defaultdict[str, list[int]] = defaultdict(list)
    most = 0

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        nonlocal most
        own_groups = {item.group for item in batch} - {""}
        assert not any(own_groups & others for others in in_flight)
        in_flight.append(own_groups)
        most = max(most, len(in_flight))
        await checkpoint()
        for item in batch:
            received[item.group].append(item.value)
        await checkpoint()
        in_flight.remove(own_groups)
        return {item.key: Rejection("no") for item in batch if item.value % 100 == 0}

    report = await run_bulk_async(source(1000, groups), send, limits=FIVE, concurrency=6)
    assert sorted(number for numbers in received.values() for number in numbers) == list(range(1000))
    assert not groups or all(numbers == sorted(numbers) for numbers in received.values())
    assert (report.accepted, report.rejected, report.unsent) == (990, 10, 0)
    assert most <= 6


@pytest.mark.parametrize("endless", [False, True])
async def test_an_error_stops_a_run_whose_input_never_ends(*, endless: bool) -> None:
    async def items() -> AsyncIterator[Item]:
        for number in count():
            if number > 100 and not endless:
                await anyio.sleep_forever()
            yield Item(f"key-{number}", number)

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        if any(item.key == "key-77" for item in batch):
            raise APIConnectionError("cut", operation="track", outcome="unknown")
        await checkpoint()
        return {}

    with pytest.raises(BulkError) as caught:
        await run_bulk_async(items(), send, limits=FIVE, concurrency=2)
    assert caught.value.report.unknown == 5
    assert caught.value.report.accepted >= 75
    assert isinstance(caught.value.__cause__, APIConnectionError)


@pytest.mark.parametrize(("groups", "most"), [(0, 4 * 5 + 5), (50, 4 * 3 * 5 + 1)])
async def test_all_workers_are_used_and_the_input_is_read_a_few_batches_ahead(groups: int, most: int) -> None:
    read = in_flight = 0
    going = anyio.Event()
    quiet = anyio.Event()

    async def items() -> AsyncIterator[Item]:
        nonlocal read
        async for item in stream(1000, groups):
            read += 1
            yield item

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        nonlocal in_flight
        in_flight += 1
        going.set()
        await quiet.wait()
        return {}

    async def watch() -> None:
        await going.wait()
        await anyio.wait_all_tasks_blocked()
        assert in_flight == 4
        assert 5 * in_flight <= read <= most
        quiet.set()

    async with anyio.create_task_group() as group:
        group.start_soon(watch)
        report = await run_bulk_async(items(), send, limits=FIVE, concurrency=4)
        assert report.accepted == 1000


async def test_a_cancelled_run_leaves_a_valid_ledger(tmp_path: Path) -> None:
    got: Counter[str] = Counter()
    stuck = anyio.Event()

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        got.update(item.key for item in batch)
        if any(item.value == 42 for item in batch):
            stuck.set()
            await anyio.sleep_forever()
        return await accept_all(batch)

    with Ledger.open(tmp_path / "ledger.jsonl") as ledger:
        async with anyio.create_task_group() as group:

            async def run() -> None:
                await run_bulk_async(stream(1000), send, limits=FIVE, ledger=ledger)

            group.start_soon(run)
            await stuck.wait()
            group.cancel_scope.cancel()
    with Ledger.open(tmp_path / "ledger.jsonl") as ledger:
        unknown = set(ledger.keys("unknown"))
        assert "key-42" in unknown
        assert len(unknown) <= 20
        assert set(got) == unknown | set(ledger.keys("accepted"))
        await run_bulk_async(stream(1000), send, limits=FIVE, ledger=ledger)
        assert got == Counter(item.key for item in numbered(1000))


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
async def test_an_exception_in_the_input_is_raised_unchanged(error: type[BaseException]) -> None:
    async def items() -> AsyncIterator[Item]:
        async for item in stream(12):
            yield item
        raise error

    ledger = Ledger()
    with pytest.raises(error):
        await run_bulk_async(items(), accept_all, limits=FIVE, ledger=ledger)
    assert not list(ledger.keys("unknown"))
    assert len(list(ledger.keys("accepted"))) == 10


async def test_an_exception_in_send_is_raised_unchanged() -> None:
    ledger = Ledger()

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        await checkpoint()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await run_bulk_async(stream(100), send, limits=FIVE, ledger=ledger, concurrency=1, on_error="continue")
    assert set(ledger.keys("unknown")) == {f"key-{n}" for n in range(5)}


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_cancellation_of_something_that_send_awaits_ends_the_run() -> None:
    ledger = Ledger()
    pending = asyncio.get_running_loop().create_future()
    pending.cancel()

    async def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        if batch[0].value >= 20:
            await pending
        return await accept_all(batch)

    with pytest.raises(asyncio.CancelledError):
        await run_bulk_async(stream(100), send, limits=FIVE, ledger=ledger, concurrency=1)
    assert set(ledger.keys("accepted")) == {f"key-{n}" for n in range(20)}
    assert set(ledger.keys("unknown")) == {f"key-{n}" for n in range(20, 25)}


async def test_other_tasks_run_while_known_items_are_skipped() -> None:
    ledger = Ledger()
    await run_bulk_async(numbered(5000), accept_all, limits=BatchLimits(500), ledger=ledger)
    turns = 0

    async with anyio.create_task_group() as group:

        async def others() -> None:
            nonlocal turns
            while True:
                await checkpoint()
                turns += 1

        group.start_soon(others)
        report = await run_bulk_async(numbered(5000), accept_all, limits=FIVE, ledger=ledger)
        assert report.skipped == 5000
        group.cancel_scope.cancel()
    assert turns >= 5000 // 256
