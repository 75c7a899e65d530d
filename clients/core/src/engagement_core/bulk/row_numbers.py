"""Rejections that name the row of the caller's input, once."""

import re
from collections.abc import Mapping, Sequence

from engagement_core.bulk.item import Item, Rejection
from engagement_core.redaction import mask_personal

PLACE = re.compile(r"\b([a-z_]+) ?\[([0-9]{1,9})\]", re.ASCII)
"""How vendors and our own checks name an object in a request, such as `events[3]`."""

_ROW = re.compile(rf"((?:{PLACE.pattern}|\brow [0-9]{{1,9}})(?=[\s:;,)\]]|\.?(?:\s|$)))", re.ASCII)
"""A place, or a row, where nothing that belongs to an address follows."""


def mask_around_rows(text: str) -> str:
    """The text with personal data masked; the number of a row is none, however long it is."""
    masked, end = "", 0
    for row in _ROW.finditer(text):
        masked += mask_personal(text[end : row.start()]) + row[0]
        end = row.end()
    return masked + mask_personal(text[end:])


def with_rows(rejected: Mapping[str, Rejection], part: Sequence[Item]) -> Mapping[str, Rejection]:
    """The rejections of a request with the row of each object in place of its index in the request."""
    if not rejected:
        return rejected
    by_key = {item.key: item for item in part}
    return {key: _with_row(by_key[key], reason, part) for key, reason in rejected.items()}


def _with_row(item: Item, reason: Rejection, part: Sequence[Item]) -> Rejection:
    if not item.place:
        return reason
    text = _translated(reason.message, part)
    if item.key == item.place:
        text = text.removeprefix(item.place).lstrip(" :") or text
    elif item.place not in text:
        text = f"{item.place}: {text}"
    return Rejection(text, reason.code)


def _translated(text: str, part: Sequence[Item]) -> str:
    lists: dict[str, list[str]] = {}
    for item in part:
        lists.setdefault(item.kind, []).append(item.place)

    def row(match: re.Match[str]) -> str:
        places, index = lists.get(match[1], ()), int(match[2])
        return places[index] if index < len(places) else match[0]

    return PLACE.sub(row, text)
