"""Rejections that name the row of the caller's input."""

import re
from collections.abc import Mapping, Sequence

from engagement_core.bulk.item import Item, Rejection
from engagement_core.redaction import mask_personal

LOCATION = re.compile(r"\b([a-z_]+) ?\[([0-9]{1,9})\]", re.ASCII)
"""How vendors and our own validation name an object in a request, such as `events[3]`."""

_ROW = re.compile(rf"((?:{LOCATION.pattern}|\b(?:row|line) [0-9]{{1,9}})(?=[\s:;,)\]]|\.?(?:\s|$)))", re.ASCII)
"""A location, a row or a line, unless it is the start of an e-mail address."""


def mask_around_rows(text: str) -> str:
    """The text with personal data masked. A row number is not personal data, however long it is."""
    masked, end = "", 0
    for row in _ROW.finditer(text):
        masked += mask_personal(text[end : row.start()]) + row[0]
        end = row.end()
    return masked + mask_personal(text[end:])


def with_rows(rejected: Mapping[str, Rejection], items: Sequence[Item]) -> Mapping[str, Rejection]:
    """The rejections of a request with the location of each item in the input instead of its index in the request."""
    if not rejected:
        return rejected
    by_key = {item.key: item for item in items}
    return {key: _with_row(by_key[key], rejection, items) for key, rejection in rejected.items()}


def _with_row(item: Item, rejection: Rejection, items: Sequence[Item]) -> Rejection:
    if not item.location:
        return rejection
    text = _with_input_indices(rejection.message, items)
    if item.key == item.location:
        text = text.removeprefix(item.location).lstrip(" :") or text
    elif item.location not in text:
        text = f"{item.location}: {text}"
    return Rejection(text, rejection.code)


def _with_input_indices(text: str, items: Sequence[Item]) -> str:
    locations: dict[str, list[str]] = {}
    for item in items:
        locations.setdefault(item.kind, []).append(item.location)

    def row(match: re.Match[str]) -> str:
        of_kind, index = locations.get(match[1], ()), int(match[2])
        return of_kind[index] if index < len(of_kind) else match[0]

    return LOCATION.sub(row, text)
