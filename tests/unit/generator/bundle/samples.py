"""The documented values of a document, each with the schema it belongs to."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from tests.unit.generator.bundle.documents import Json


@frozen
class Sample:
    """One documented value."""

    place: tuple[str, ...]
    """Keys that lead to its schema, in OpenAPI 3.1 and 3.0 alike."""
    value: Any


def samples(document: Json) -> Iterator[Sample]:
    """The values of all requests, answers, callbacks and parameters."""
    for start in ("paths", "webhooks", "components"):
        yield from _inside(document, document.get(start, {}), (start,))


def _inside(document: Json, node: Any, place: tuple[str, ...]) -> Iterator[Sample]:
    if is_list(node):
        for index, item in enumerate(node):
            yield from _inside(document, item, (*place, str(index)))
    elif is_mapping(node):
        if "schema" in node:
            for value in _values(document, node):
                yield Sample((*place, "schema"), value)
        for key, item in node.items():
            if key not in ("schema", "schemas", "examples", "example"):
                yield from _inside(document, item, (*place, key))


def _values(document: Json, node: Mapping[str, Any]) -> Iterator[Any]:
    if "example" in node:
        yield node["example"]
    for example in node.get("examples", {}).values():
        found = at(document, example["$ref"][2:].split("/")) if "$ref" in example else example
        yield found["value"]


def at(document: Any, place: list[str] | tuple[str, ...]) -> Any:
    """The part of a document that some keys lead to."""
    part = document
    for key in place:
        part = part[int(key)] if is_list(part) else part[key]
    return part
