from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from itertools import pairwise
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_core.bulk import BatchLimits, Item, Rejection, chunked, chunked_async
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError

KINDS = ("attributes", "events", "purchases")
values = st.recursive(
    st.none() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)
streams = st.lists(st.tuples(st.sampled_from(KINDS), values), max_size=60).map(
    lambda pairs: [Item(f"key-{number}", value, kind) for number, (kind, value) in enumerate(pairs)]
)
counts = st.integers(1, 7)
by_kind = st.fixed_dictionaries(dict.fromkeys(KINDS, counts))


def body(chunk: Sequence[Item]) -> bytes:
    return encode([item.value for item in chunk])


def _ignore(item: Item, reason: Rejection) -> None:
    """What fits no request is not what the test is about."""


def assert_within(chunk: Sequence[Item], limits: BatchLimits) -> None:
    kinds = Counter(item.kind for item in chunk)
    if isinstance(limits.items, int):
        assert len(chunk) <= limits.items
    else:
        assert all(count <= limits.items[kind] for kind, count in kinds.items())
    assert limits.max_bytes is None or len(body(chunk)) <= limits.max_bytes


# The machine may be busy with something else.
@given(streams, counts | by_kind, st.none() | st.integers(3, 200))
def test_nothing_is_lost_or_repeated_and_the_limits_hold(
    items: list[Item], most: int | dict[str, int], max_bytes: int | None
) -> None:
    limits = BatchLimits(most, max_bytes)
    rejected: list[Item] = []
    chunks = list(chunked(items, limits, lambda item, _: rejected.append(item)))
    assert all(chunks)
    for chunk in chunks:
        assert_within(chunk, limits)
    sent = [item for chunk in chunks for item in chunk]
    refused = {item.key for item in rejected}
    assert sent == [item for item in items if item.key not in refused]
    assert refused == {item.key for item in items if max_bytes is not None and len(body([item])) > max_bytes}


@given(streams, counts | by_kind, st.integers(3, 200))
def test_no_chunk_could_have_held_the_next_item(items: list[Item], most: int | dict[str, int], max_bytes: int) -> None:
    limits = BatchLimits(most, max_bytes)
    chunks = list(chunked(items, limits, _ignore))
    for chunk, following in pairwise(chunks):
        with pytest.raises(AssertionError):
            assert_within([*chunk, following[0]], limits)


@given(streams, counts | by_kind, st.integers(3, 200))
def test_the_async_twin_cuts_at_the_same_places(items: list[Item], most: int | dict[str, int], max_bytes: int) -> None:
    limits = BatchLimits(most, max_bytes)
    refused: list[str] = []

    async def stream() -> AsyncIterator[Item]:
        for item in items:
            yield item

    async def collect() -> list[Sequence[Item]]:
        return [chunk async for chunk in chunked_async(stream(), limits, lambda item, _: refused.append(item.key))]

    expected: list[str] = []
    assert anyio.run(collect) == list(chunked(items, limits, lambda item, _: expected.append(item.key)))
    assert refused == expected


@pytest.mark.parametrize(
    ("limits", "ahead"), [(BatchLimits(5), 0), (BatchLimits({"": 5}), 1), (BatchLimits(99, 2 + 5 * 4 - 1), 1)]
)
def test_reads_at_most_one_item_ahead(limits: BatchLimits, ahead: int) -> None:
    read: list[int] = []

    def endless() -> Iterator[Item]:
        while True:
            read.append(1)
            yield Item(str(len(read)), 100 + len(read))

    chunks = chunked(endless(), limits)
    for number in range(1, 4):
        assert len(next(chunks)) == 5
        assert len(read) == 5 * number + ahead


@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800", "too long for the limit"])
def test_an_item_that_fits_no_request(value: Any) -> None:
    items = [Item("a", 1), Item("bad", value), Item("c", 3)]
    limits = BatchLimits(10, 12)
    refused: list[str] = []
    assert [
        [item.key for item in chunk] for chunk in chunked(items, limits, lambda item, _: refused.append(item.key))
    ] == [["a", "c"]]
    assert refused == ["bad"]
    with pytest.raises(InvalidRequestError, match="'bad' fits no request"):
        list(chunked(items, limits))


def test_an_item_that_just_fits() -> None:
    assert len(list(chunked([Item("a", "x" * 6)], BatchLimits(10, 10)))) == 1
    assert len(list(chunked([Item("a", "x" * 6)], BatchLimits(10, 20, overhead=12)))) == 1
    with pytest.raises(InvalidRequestError, match="it takes 9 bytes and a request holds 10, 2 of them for the rest"):
        list(chunked([Item("a", "x" * 7)], BatchLimits(10, 10)))


def test_an_unknown_kind_is_an_error_of_the_caller() -> None:
    with pytest.raises(ConfigurationError, match="kinds a, b, not 'c'"):
        list(chunked([Item("x", 1, "c")], BatchLimits({"a": 1, "b": 1}), _ignore))


@pytest.mark.parametrize(("most", "max_bytes"), [(0, None), ({}, None), ({"a": 1, "b": 0}, None), (1, 0)])
def test_impossible_limits(most: int | dict[str, int], max_bytes: int | None) -> None:
    with pytest.raises(ConfigurationError, match="at least 1"):
        BatchLimits(most, max_bytes)
