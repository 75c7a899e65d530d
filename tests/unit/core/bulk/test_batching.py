from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_core.bulk import BatchLimits, Item
from engagement_core.bulk.batching import BatchBuilder
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


def batched(items: Sequence[Item], limits: BatchLimits) -> tuple[list[Sequence[Item]], list[str]]:
    """All batches, and the keys of the items that fit into none."""
    builder = BatchBuilder(limits)
    batches: list[Sequence[Item]] = []
    invalid: list[str] = []
    for item in items:
        try:
            batches.append(builder.add(item))
        except InvalidRequestError:
            invalid.append(item.key)
    return [batch for batch in [*batches, builder.flush()] if batch], invalid


def body(batch: Sequence[Item]) -> bytes:
    return encode([item.value for item in batch])


def assert_within(batch: Sequence[Item], limits: BatchLimits) -> None:
    kinds = Counter(item.kind for item in batch)
    if isinstance(limits.items, int):
        assert len(batch) <= limits.items
    else:
        assert all(count <= limits.items[kind] for kind, count in kinds.items())
    assert limits.max_bytes is None or len(body(batch)) <= limits.max_bytes


@given(streams, counts | by_kind, st.none() | st.integers(3, 200))
def test_nothing_is_lost_or_repeated_and_the_limits_hold(
    items: list[Item], most: int | dict[str, int], max_bytes: int | None
) -> None:
    limits = BatchLimits(most, max_bytes)
    batches, invalid = batched(items, limits)
    for batch in batches:
        assert_within(batch, limits)
    assert [item for batch in batches for item in batch] == [item for item in items if item.key not in invalid]
    assert set(invalid) == {item.key for item in items if max_bytes is not None and len(body([item])) > max_bytes}


@given(streams, counts | by_kind, st.integers(3, 200))
def test_no_batch_could_have_held_the_next_item(items: list[Item], most: int | dict[str, int], max_bytes: int) -> None:
    limits = BatchLimits(most, max_bytes)
    batches, _ = batched(items, limits)
    for batch, following in pairwise(batches):
        with pytest.raises(AssertionError):
            assert_within([*batch, following[0]], limits)


@pytest.mark.parametrize(
    ("limits", "ahead"), [(BatchLimits(5), 0), (BatchLimits({"": 5}), 1), (BatchLimits(99, 2 + 5 * 4 - 1), 1)]
)
def test_a_batch_waits_for_at_most_one_more_item(limits: BatchLimits, ahead: int) -> None:
    builder = BatchBuilder(limits)
    complete = [number for number in range(1, 18) if builder.add(Item(str(number), 100 + number))]
    assert complete == [5 + ahead, 10 + ahead, 15 + ahead]


@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800", "too long for the limit"])
def test_an_item_that_fits_into_no_request(value: Any) -> None:
    batches, invalid = batched([Item("a", 1), Item("bad", value), Item("c", 3)], BatchLimits(10, 12))
    assert [[item.key for item in batch] for batch in batches] == [["a", "c"]]
    assert invalid == ["bad"]


def test_an_item_that_just_fits() -> None:
    assert batched([Item("a", "x" * 6)], BatchLimits(10, 10))[1] == []
    assert batched([Item("a", "x" * 6)], BatchLimits(10, 20, overhead=12))[1] == []
    with pytest.raises(InvalidRequestError, match="it takes 9 bytes and a request holds 10, 2 of them for the rest"):
        BatchBuilder(BatchLimits(10, 10)).add(Item("a", "x" * 7))


def test_an_unknown_kind_is_an_error_of_the_caller() -> None:
    with pytest.raises(ConfigurationError, match="kind 'c'; the kinds with limits are a, b"):
        BatchBuilder(BatchLimits({"a": 1, "b": 1})).add(Item("x", 1, "c"))


@pytest.mark.parametrize(("most", "max_bytes"), [(0, None), ({}, None), ({"a": 1, "b": 0}, None), (1, 0)])
def test_invalid_limits(most: int | dict[str, int], max_bytes: int | None) -> None:
    with pytest.raises(ConfigurationError, match="at least 1"):
        BatchLimits(most, max_bytes)
