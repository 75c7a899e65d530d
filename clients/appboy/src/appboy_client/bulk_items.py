# Copied from overrides/appboy/bulk_items.py; edit it there.

"""From the objects of a caller to the items of a bulk run: encoded once, checked, and with keys."""

from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any

import msgspec
from attrs import define, field

from engagement_core.bulk import Item
from engagement_core.bulk.settings import RunSettings
from engagement_core.codec import encode
from engagement_core.type_guards import is_mapping

Key = Callable[[str, int, Any], str]
"""Names an object in the ledger: takes its kind, such as `events`, its place among these, and the object."""
Check = Callable[[str, Any], str]
"""Says what is wrong with an object of a kind; nothing if all is well."""
Objects = Iterable[Any] | AsyncIterable[Any]


class Prepared(msgspec.Struct, frozen=True):
    """An object on its way."""

    json: msgspec.Raw
    size: int
    """Bytes of the JSON."""


def measure(prepared: Prepared) -> int:
    """Bytes of an object."""
    return prepared.size


def by_position(kind: str, index: int, _: Any) -> str:
    """Keys such as `events[3]`, for runs that get the same objects in the same order."""
    return f"{kind}[{index}]"


def default_key(settings: RunSettings) -> Key | None:
    """Without a ledger its place says most about an object; None, where a later run is to know it by its content."""
    return by_position if settings.get("ledger") is None else None


def by_value(_: str, __: int, value: Any) -> str:
    """The object itself, if it is a text or a whole number."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def content_key(kind: str, content: bytes, number: int = 1) -> str:
    """The key of an object in a ledger, where none is chosen: a digest of its JSON, numbered where it comes again."""
    digest = blake2b(content, digest_size=12).hexdigest()
    return f"{kind}:{digest}" if number == 1 else f"{kind}:{digest}#{number}"


def no_check(_: str, __: Any) -> str:
    """Nothing to find fault with."""
    return ""


def no_group(_: Any) -> str:
    """No order."""
    return ""


@define
class _ByContent:
    """Keys by what an object says; the second of two equal objects gets a number.

    So a second run knows every object again, whatever their order.
    """

    seen: dict[str, int] = field(factory=dict[str, int])

    def key(self, kind: str, content: bytes) -> str:
        first = content_key(kind, content)
        number = self.seen[first] = self.seen.get(first, 0) + 1
        return first if number == 1 else content_key(kind, content, number)


class Preparation:
    """Turns the objects of a run into items, one after the other."""

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
        self._met: set[str] | None = set() if unique else None
        self._by_content = _ByContent()
        self._counts: Counter[str] = Counter()

    @property
    def by_place(self) -> bool:
        """Whether keys are places, which cannot come twice."""
        return self._key is by_position

    def items(self, **kinds: Iterable[Any]) -> Iterator[Item]:
        """The objects of all kinds, one of each in turn: so one request holds as many of each as there are."""
        waiting = {kind: iter(objects) for kind, objects in kinds.items()}
        while waiting:
            for kind, objects in list(waiting.items()):
                try:
                    value = next(objects)
                except StopIteration:
                    del waiting[kind]
                else:
                    item = self._item(kind, value)
                    if item is not None:
                        yield item

    async def items_async(self, **kinds: Objects) -> AsyncIterator[Item]:
        """The same for iterables of either sort."""
        waiting = {kind: as_async(objects) for kind, objects in kinds.items()}
        while waiting:
            for kind, objects in list(waiting.items()):
                try:
                    value = await anext(objects)
                except StopAsyncIteration:
                    del waiting[kind]
                else:
                    item = self._item(kind, value)
                    if item is not None:
                        yield item

    def _item(self, kind: str, value: Any) -> Item | None:
        index = self._counts[kind]
        self._counts[kind] += 1
        place = by_position(kind, index, value)
        try:
            content = encode(value)
            problem = self._check(kind, value)
        except (TypeError, ValueError) as error:
            content, problem = b"", f"it cannot be encoded as JSON: {error}"
        if self._key is not None:
            key = place if self.by_place else self._key(kind, index, value)
        elif not content:
            key = place
        else:
            key = content_key(kind, content) if self._met is not None else self._by_content.key(kind, content)
        if not key:
            key, problem = place, problem or "it has no key: that is a text with at least one character"
        if self._met is not None:
            # To ask for the same thing twice means no more than to ask once.
            if key in self._met:
                return None
            self._met.add(key)
        prepared = Prepared(msgspec.Raw(content), len(content))
        return Item(key, prepared, kind, self._group(value), place, problem)


def field_of(value: Any, name: str) -> Any:
    """A field of a model or of a mapping."""
    return value.get(name) if is_mapping(value) else getattr(value, name, None)


def user_of(value: Any) -> str:
    """The user whose objects keep their order; an empty text where there is none."""
    user = field_of(value, "external_id")
    return str(user) if isinstance(user, str | int) else ""


def body_of(items: Iterable[Item]) -> Mapping[str, list[msgspec.Raw]]:
    """The lists of a request, by kind."""
    lists: dict[str, list[msgspec.Raw]] = {}
    for item in items:
        lists.setdefault(item.kind, []).append(item.value.json)
    return lists


async def as_async(objects: Objects) -> AsyncIterator[Any]:
    """An asynchronous iterator over either sort of iterable."""
    if isinstance(objects, AsyncIterable):
        async for value in objects:
            yield value
    else:
        for value in objects:
            yield value
