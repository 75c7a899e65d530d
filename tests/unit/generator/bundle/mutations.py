"""Mutations of an example value, most of which are invalid."""

from collections.abc import Iterator
from typing import Any

from tests.conformance.fuzz.spec import is_array, is_object

_OTHER_TYPE = {bool: "true?", int: "12?", float: "1.2?", str: 123456, list: {"a": 1}, dict: ["a"], type(None): "null?"}


def mutated(value: Any) -> Iterator[Any]:
    """Yield the value with one node nulled, retyped or lengthened, or with a field added or removed."""
    yield None
    yield _OTHER_TYPE[type(value)]
    if isinstance(value, str):
        yield ""
        yield value + "x" * 5000
    elif isinstance(value, int | float):
        yield -(10**9)
        yield 10**9
    elif is_array(value):
        yield from _mutated_list(value)
    elif is_object(value):
        yield from _mutated_object(value)


def _mutated_list(value: list[Any]) -> Iterator[Any]:
    yield []
    yield value * 1001
    for index, item in enumerate(value):
        for other in mutated(item):
            yield [*value[:index], other, *value[index + 1 :]]


def _mutated_object(value: dict[str, Any]) -> Iterator[Any]:
    yield {**value, "not documented": 1}
    for name, item in value.items():
        yield {key: inner for key, inner in value.items() if key != name}
        for other in mutated(item):
            yield {**value, name: other}
