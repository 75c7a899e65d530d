"""Attributes each error of a partial success to an object of the request.

An error is attributed to an object only if it names the object's index (`events[3]`), if it is an object with
`input_array` and `index`, if it is a list with an index and the request has one list, or if it has one object only.
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
from engagement_core.bulk.item_builder import field_of
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.redaction import mask_message
from engagement_core.run_warnings import warn
from engagement_core.type_guards import is_list

_MAX_SHOWN = 300
"""Characters of an error in the log."""


def attribute(errors: Sequence[Any], items: Sequence[Item], logger: logging.Logger) -> Mapping[str, Rejection]:
    """The rejected items by key; a PartlyUnknown if an error may be about any of the other items."""
    rejected, unattributed = _attribute(errors, items, only=items[0] if len(items) == 1 else None)
    for error in unattributed:
        text = "An error names no object of its request: %s"
        warn(logger, "rejected without naming an object", text, mask_message(message(error), _MAX_SHOWN))
    return PartlyUnknown(rejected) if unattributed else rejected


def attribute_by_name(errors: Sequence[Any], items: Sequence[Item]) -> Mapping[str, Rejection]:
    """The items that the errors of a rejected request name; none if any error names no item."""
    rejected, unattributed = _attribute(errors, items, only=None)
    return {} if unattributed else rejected


def _attribute(
    errors: Sequence[Any], items: Sequence[Item], *, only: Item | None
) -> tuple[dict[str, Rejection], list[Any]]:
    by_kind: dict[str, list[Item]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item)
    rejected: dict[str, Rejection] = {}
    unattributed: list[Any] = []
    for error in errors:
        item_of_error = only or _find(error, by_kind)
        if item_of_error is None:
            unattributed.append(error)
        else:
            previous = rejected.get(item_of_error.key)
            text = f"{previous.message}; {message(error)}" if previous else message(error)
            rejected[item_of_error.key] = Rejection(text)
    return rejected, unattributed


def message(error: Any) -> str:
    """The text of an error."""
    if is_list(error):
        return ": ".join(str(part) for part in error if not isinstance(part, int))
    if isinstance(error, str):
        return error
    text = field_of(error, "type") or field_of(error, "message")
    return text if isinstance(text, str) else str(error)


def _find(error: Any, by_kind: Mapping[str, Sequence[Item]]) -> Item | None:
    if is_list(error):
        indices = [part for part in error if isinstance(part, int) and not isinstance(part, bool)]
        return _item(by_kind, next(iter(by_kind)), indices[0]) if len(by_kind) == len(indices) == 1 else None
    if not isinstance(error, str):
        kind, index = field_of(error, "input_array"), field_of(error, "index")
        return _item(by_kind, str(kind), index) if isinstance(index, int) else None
    places = {(match[1], int(match[2])) for match in LOCATION.finditer(error)}
    found = [item for kind, index in places if (item := _item(by_kind, kind, index)) is not None]
    # A text that names two objects may be about either.
    return found[0] if len(found) == 1 else None


def _item(by_kind: Mapping[str, Sequence[Item]], kind: str, index: int) -> Item | None:
    items = by_kind.get(kind, ())
    return items[index] if 0 <= index < len(items) else None
