# Copied from overrides/appboy/attribution.py; edit it there.

"""Which object an error of a partial success is about.

The documentation promises texts and says nothing of what they say. So an error counts as that of an object only where
it names the object's place, `events[3]`, where it is Braze's present form, an object with `input_array` and `index`, or
where the request had no other object.
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.bulk import Item, PartlyUnknown, Rejection
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.redaction import mask_message
from engagement_core.type_guards import is_mapping

_LOGGER = logging.getLogger("appboy_client")
_MOST_SHOWN = 300
"""Characters of an error in a log."""


def attribute(errors: Sequence[Any], items: Sequence[Item]) -> Mapping[str, Rejection]:
    """The rejected items of a request by key; PartlyUnknown where an error may be about any of the others."""
    rejected, nameless = _attribute(errors, items, only=items[0] if len(items) == 1 else None)
    for error in nameless:
        _LOGGER.warning("an error names no object of its request: %s", mask_message(message(error), _MOST_SHOWN))
    return PartlyUnknown(rejected) if nameless else rejected


def attribute_by_name(errors: Sequence[Any], items: Sequence[Item]) -> Mapping[str, Rejection]:
    """The items that the errors of a refused request name; none if one of the errors names none."""
    rejected, nameless = _attribute(errors, items, only=None)
    return {} if nameless else rejected


def _attribute(
    errors: Sequence[Any], items: Sequence[Item], *, only: Item | None
) -> tuple[dict[str, Rejection], list[Any]]:
    by_kind: dict[str, list[Item]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item)
    rejected: dict[str, Rejection] = {}
    nameless: list[Any] = []
    for error in errors:
        blamed = only or _find(error, by_kind)
        if blamed is None:
            nameless.append(error)
        else:
            before = rejected.get(blamed.key)
            text = f"{before.message}; {message(error)}" if before else message(error)
            rejected[blamed.key] = Rejection(text)
    return rejected, nameless


def message(error: Any) -> str:
    """What an error says."""
    said = error.get("type") or error.get("message") if is_mapping(error) else error
    return said if isinstance(said, str) else str(error)


def _find(error: Any, by_kind: Mapping[str, Sequence[Item]]) -> Item | None:
    if is_mapping(error):
        kind, index = error.get("input_array"), error.get("index")
        return _item(by_kind, str(kind), index) if isinstance(index, int) else None
    places = {(match[1], int(match[2])) for match in LOCATION.finditer(error if isinstance(error, str) else "")}
    found = [item for kind, index in places if (item := _item(by_kind, kind, index)) is not None]
    # A text that names two objects is about neither for certain.
    return found[0] if len(found) == 1 else None


def _item(by_kind: Mapping[str, Sequence[Item]], kind: str, index: int) -> Item | None:
    items = by_kind.get(kind, ())
    return items[index] if 0 <= index < len(items) else None
