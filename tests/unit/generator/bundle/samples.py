"""The example values in a spec, each with the location of its schema."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from tests.unit.generator.bundle.documents import Json


@frozen
class Sample:
    """An example value."""

    path: tuple[str, ...]
    """Path of its schema, the same in OpenAPI 3.1 and 3.0."""
    value: Any


def samples(document: Json) -> Iterator[Sample]:
    """Yield the examples of all requests, responses, webhooks and parameters."""
    for start in ("paths", "webhooks", "components"):
        yield from _inside(document, document.get(start, {}), (start,))


def _inside(document: Json, node: Any, path: tuple[str, ...]) -> Iterator[Sample]:
    if is_list(node):
        for index, item in enumerate(node):
            yield from _inside(document, item, (*path, str(index)))
    elif is_mapping(node):
        if "schema" in node:
            for value in _values(document, node):
                yield Sample((*path, "schema"), value)
        for key, item in node.items():
            if key not in ("schema", "schemas", "examples", "example"):
                yield from _inside(document, item, (*path, key))


def _values(document: Json, node: Mapping[str, Any]) -> Iterator[Any]:
    if "example" in node:
        yield node["example"]
    for example in node.get("examples", {}).values():
        found = at(document, example["$ref"][2:].split("/")) if "$ref" in example else example
        yield found["value"]


def at(document: Any, path: list[str] | tuple[str, ...]) -> Any:
    """Return the node at a path."""
    node = document
    for key in path:
        node = node[int(key)] if is_list(node) else node[key]
    return node
