"""Errors of a partial success belong to the objects that they name."""

import logging
from typing import Any

import pytest
from attrs import frozen

from engagement_core.bulk import Item, PartlyUnknown
from engagement_core.bulk.attribution import attribute, attribute_by_name

LOGGER = logging.getLogger("tests.attribution")
EVENTS = [Item(f"e{number}", {}, "events") for number in range(3)]
MIXED = [*EVENTS, Item("a0", {}, "attributes")]


@frozen
class Decoded:
    """An error that the client has decoded."""

    type: str
    input_array: str
    index: int


@pytest.mark.parametrize(
    ("error", "items", "key", "message"),
    [
        ("events[1]: is late", MIXED, "e1", "events[1]: is late"),
        ({"type": "is late", "input_array": "events", "index": 2}, MIXED, "e2", "is late"),
        (Decoded("is late", "attributes", 0), MIXED, "a0", "is late"),
        ([1, "does not exist"], EVENTS, "e1", "does not exist"),
        ("is late", EVENTS[:1], "e0", "is late"),
    ],
)
def test_an_error_that_names_an_object_rejects_it_alone(error: Any, items: list[Item], key: str, message: str) -> None:
    rejected = attribute([error], items, LOGGER)
    assert not isinstance(rejected, PartlyUnknown)
    assert {name: each.message for name, each in rejected.items()} == {key: message}


@pytest.mark.parametrize(
    "error",
    [
        "is late",
        "events[0] or events[1]",
        "events[9]: is late",
        {"type": "is late", "input_array": "events", "index": 9},
        {"type": "is late", "index": 0},
        {"type": "is late", "input_array": "events"},
        [1, 2, "does not exist"],
        [True, "does not exist"],
        [-1, "does not exist"],
    ],
)
def test_an_error_that_names_no_object_leaves_all_unknown(error: Any) -> None:
    rejected = attribute([error], EVENTS, LOGGER)
    assert isinstance(rejected, PartlyUnknown)
    assert rejected == {}
    assert attribute_by_name([error, "events[0]: is late"], EVENTS) == {}


def test_an_index_without_a_list_is_no_name_among_several_lists() -> None:
    assert isinstance(attribute([[0, "does not exist"]], MIXED, LOGGER), PartlyUnknown)
