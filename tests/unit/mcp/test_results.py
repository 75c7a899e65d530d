"""Results never exceed their size, and their parts make up the whole."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engagement_core.errors import InvalidRequestError
from engagement_mcp.results import LEAST_CHARACTERS, Results, rows_of

VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.integers(), st.text(max_size=3000), st.lists(st.text(alphabet='"\\\n\0é😀', max_size=900), max_size=4)
)


async def whole(results: Results, text: str) -> tuple[list[Any], Any]:
    """The items of all parts, and what was in pieces is decoded again; and the value, if it is no list."""
    items: list[Any] = []
    pieces = ""
    value: Any = None
    while True:
        assert len(text) <= LEAST_CHARACTERS
        part = json.loads(text)
        items += part.get("items", [])
        value = part.get("value", value)
        pieces += part.get("part_of_json", "")
        if part.get("part_is_last"):
            value = json.loads(pieces)
            items.append(value)
            pieces = ""
        if "cursor" not in part:
            return items, value
        text = await results.next_part(part["cursor"])


@given(st.lists(VALUES, max_size=8))
@settings(max_examples=60, deadline=None)
def test_the_parts_of_a_list_make_up_the_list(values: list[Any]) -> None:
    async def run() -> None:
        results = Results(LEAST_CHARACTERS)
        assert (await whole(results, await results.items(rows_of(values))))[0] == values

    asyncio.run(run())


@given(VALUES)
@settings(max_examples=60, deadline=None)
def test_the_parts_of_a_value_make_up_the_value(value: Any) -> None:
    async def run() -> None:
        results = Results(LEAST_CHARACTERS)
        assert (await whole(results, await results.value(value)))[1] == value

    asyncio.run(run())


def test_a_result_that_is_not_read_to_its_end_expires() -> None:
    async def run() -> None:
        results = Results(LEAST_CHARACTERS)
        cursors = [json.loads(await results.value("x" * 5000))["cursor"] for _ in range(60)]
        assert (await results.next_part(cursors[-1])).startswith('{"part_of_json":"x')
        with pytest.raises(InvalidRequestError, match="expired"):
            await results.next_part(cursors[0])

    asyncio.run(run())
