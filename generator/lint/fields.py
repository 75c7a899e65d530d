"""Fields of a schema: resolves a path of names through references, unions and lists."""

from collections.abc import Iterator, Sequence

from engagement_core.type_guards import child
from generator.lint.plain import json_types, listing, mapping
from generator.spec.document import Document
from generator.spec.references import NodePath

_UNIONS = ("anyOf", "oneOf", "allOf")


def fields(document: Document, schema: NodePath, names: Sequence[str]) -> list[NodePath]:
    """The schemas of a field: several if a union is on the way, none if the field does not exist."""
    paths = [schema]
    for name in names:
        paths = list(dict.fromkeys(inner for path in paths for inner in _field(document, path, name)))
    return paths


def types(document: Document, schema: NodePath) -> set[str]:
    """The JSON types that a schema allows, except null; empty if it allows any."""
    found: set[str] = set()
    for member in _members(document, schema):
        found |= json_types(mapping(document.at(member)))
    return found


def body_schema(document: Document, holder: NodePath) -> NodePath | None:
    """The schema of the JSON in a request body or a response; None if it has no JSON."""
    path = (*document.resolve_path(holder), "content", "application/json", "schema")
    return path if document.has(path) else None


def _field(document: Document, schema: NodePath, name: str) -> Iterator[NodePath]:
    for member in _members(document, schema):
        node = mapping(document.at(member))
        if name in child(node, "properties"):
            yield (*member, "properties", name)
        elif node.get("additionalProperties", False) is not False:
            yield (*member, "additionalProperties")
        elif name.isdecimal() and "items" in node:
            yield (*member, "items")


def _members(document: Document, schema: NodePath) -> Iterator[NodePath]:
    # Each once: nested unions can lead to a member on exponentially many paths.
    seen: set[NodePath] = set()
    waiting = [schema]
    while waiting:
        path = document.resolve_path(waiting.pop())
        if path in seen:
            continue
        seen.add(path)
        yield path
        node = mapping(document.at(path))
        inner = [(*path, union, index) for union in _UNIONS for index in range(len(listing(node.get(union))))]
        waiting.extend(reversed(inner))
