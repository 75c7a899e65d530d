"""Turns the objects of a caller into the items of a bulk run: encodes them once, checks them and gives them keys."""

from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any

import msgspec

from engagement_core.bulk.item import Item
from engagement_core.bulk.ledger_index import Occurrences
from engagement_core.bulk.settings import Duplicates, RunSettings
from engagement_core.bulk.sources.source import InvalidRow, locations
from engagement_core.codec import encode
from engagement_core.type_guards import is_mapping

Key = Callable[[str, int, Any], str]
"""Returns the key of an object in the ledger; called with its kind, such as `"events"`, its index and the object."""
Check = Callable[[str, Any], str]
"""Returns what is wrong with an object of a kind; an empty string if it is valid."""
Objects = Iterable[Any] | AsyncIterable[Any]


def by_position(kind: str, index: int, _: Any) -> str:
    """Return a key such as `events[3]`, for runs with the same objects in the same order."""
    return f"{kind}[{index}]"


def default_key(settings: RunSettings) -> Key | None:
    """Return `by_position` if there is no ledger; with one, None: later runs recognize an object by its content."""
    return by_position if settings.get("ledger") is None else None


def by_value(_: str, __: int, value: Any) -> str:
    """Return the object itself if it is a string or an integer."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def content_digest(kind: str, content: bytes) -> bytes:
    """Return what identifies an object in a ledger by default."""
    return blake2b(content, digest_size=12, person=kind.encode()[:16]).digest()


def no_check(_: str, __: Any) -> str:
    """Accept every object."""
    return ""


def no_group(_: Any) -> str:
    """Keep no order."""
    return ""


class ItemBuilder:
    """Builds the items of a run from its objects."""

    def __init__(
        self,
        key: Key | None = None,
        *,
        check: Check = no_check,
        group: Callable[[Any], str] = no_group,
        unique: bool = False,
    ) -> None:
        self._key = key
        self._check = check
        self._group = group
        self._unique = unique
        self._contents = Occurrences()
        self._counts: Counter[str] = Counter()
        self._locations: Mapping[str, Callable[[int], str]] = {}

    @property
    def duplicates(self) -> Duplicates:
        """What happens to objects with the same key."""
        if self._key is by_position:
            return "impossible"
        # Asking for the same thing twice has the same effect as asking once.
        return "drop" if self._unique else "reject"

    def items(self, **kinds: Iterable[Any]) -> Iterator[Item]:
        """Yield the objects of all kinds in turn, so that requests share them evenly."""
        self._locate(kinds)
        pending = {kind: iter(objects) for kind, objects in kinds.items()}
        while pending:
            for kind, objects in list(pending.items()):
                try:
                    value = next(objects)
                except StopIteration:
                    del pending[kind]
                else:
                    yield self._item(kind, value)

    async def items_async(self, **kinds: Objects) -> AsyncIterator[Item]:
        """Yield the objects of all kinds in turn, from iterables of either sort."""
        self._locate(kinds)
        pending = {kind: as_async(objects) for kind, objects in kinds.items()}
        while pending:
            for kind, objects in list(pending.items()):
                try:
                    value = await anext(objects)
                except StopAsyncIteration:
                    del pending[kind]
                else:
                    yield self._item(kind, value)

    def _locate(self, kinds: Mapping[str, Objects]) -> None:
        self._locations = {kind: locations(objects, kind) for kind, objects in kinds.items()}

    def _item(self, kind: str, value: Any) -> Item:
        index = self._counts[kind]
        self._counts[kind] += 1
        location = self._locations[kind](index)
        if isinstance(value, InvalidRow):
            return Item(location, None, kind, location=location, error=value.reason)
        try:
            content = encode(value)
            error = self._check(kind, value)
        except (TypeError, ValueError) as failure:
            content, error = b"", f"it cannot be encoded as JSON: {failure}"
        key = self._key_of(kind, index, value, content)
        if not key:
            key, error = location, error or "it has no key; expected a string with at least one character"
        return Item(key, msgspec.Raw(content), kind, self._group(value), location, error)

    def _key_of(self, kind: str, index: int, value: Any, content: bytes) -> str:
        if self._key is by_position:
            return self._locations[kind](index)
        if self._key is not None:
            return self._key(kind, index, value)
        if not content:
            return ""
        digest = content_digest(kind, content)
        # A later run recognizes every object, whatever their order: equal ones are numbered.
        number = 1 if self._unique else self._contents.count(digest)
        return f"{kind}:{digest.hex()}" if number == 1 else f"{kind}:{digest.hex()}#{number}"


def field_of(value: Any, name: str) -> Any:
    """Return a field of a model or of a mapping."""
    return value.get(name) if is_mapping(value) else getattr(value, name, None)


def body_of(items: Iterable[Item]) -> Mapping[str, list[msgspec.Raw]]:
    """Return the lists of a request by kind."""
    lists: dict[str, list[msgspec.Raw]] = {}
    for item in items:
        lists.setdefault(item.kind, []).append(item.value)
    return lists


async def as_async(objects: Objects) -> AsyncIterator[Any]:
    """Iterate asynchronously over either sort of iterable."""
    if isinstance(objects, AsyncIterable):
        async for value in objects:
            yield value
    else:
        for value in objects:
            yield value
