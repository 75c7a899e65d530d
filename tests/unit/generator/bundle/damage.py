"""Values like a documented one, with one thing changed; most of them break a rule."""

from collections.abc import Iterator
from typing import Any

from tests.conformance.fuzz.spec import is_array, is_object

_OTHER_KIND = {bool: "true?", int: "12?", float: "1.2?", str: 123456, list: {"a": 1}, dict: ["a"], type(None): "null?"}


def damaged(value: Any) -> Iterator[Any]:
    """Each part in turn: null in its place, another kind, something longer, a field too many or too few."""
    yield None
    yield _OTHER_KIND[type(value)]
    if isinstance(value, str):
        yield ""
        yield value + "x" * 5000
    elif isinstance(value, int | float):
        yield -(10**9)
        yield 10**9
    elif is_array(value):
        yield from _damaged_list(value)
    elif is_object(value):
        yield from _damaged_object(value)


def _damaged_list(value: list[Any]) -> Iterator[Any]:
    yield []
    yield value * 1001
    for index, item in enumerate(value):
        for other in damaged(item):
            yield [*value[:index], other, *value[index + 1 :]]


def _damaged_object(value: dict[str, Any]) -> Iterator[Any]:
    yield {**value, "not documented": 1}
    for name, item in value.items():
        yield {key: inner for key, inner in value.items() if key != name}
        for other in damaged(item):
            yield {**value, name: other}
