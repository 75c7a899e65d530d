"""From OpenAPI 3.1 to 3.0.3: the same document, for tools that know no newer version.

A spec that passes the lint keeps to a subset in which every rule has a counterpart in 3.0, so nothing is lost but the
further samples of a schema, of which 3.0 can hold one, and the media type of encoded text.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.type_guards import is_list
from generator.lint.nodes import Node, all_nodes
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath

VERSION = "3.0.3"

_UNKNOWN: Mapping[str, Sequence[str]] = {
    "document": ("jsonSchemaDialect",),
    "info": ("summary",),
    "license": ("identifier",),
}
"""Keys outside of schemas that 3.0 lacks, by the object that has them."""
_NEW_NAMES: Mapping[str, Mapping[str, str]] = {
    # Callbacks have no place of their own in 3.0; some tools know them under this name.
    "document": {"webhooks": "x-webhooks"},
    # 3.0 has it, but the parser behind openapi-generator refuses one that is an object.
    "link": {"requestBody": "x-requestBody"},
}
"""Keys that go by another name, by the object that has them."""


def to_openapi30(document: Document) -> dict[str, Any]:
    """The document as OpenAPI 3.0.3; its lint must have found nothing."""
    root: dict[str, Any] = plain(document.root)
    whole, *inner = all_nodes(document)
    # What is inside a part is converted before the part itself, whose keys may move.
    for part in reversed(inner):
        node = _at(root, part.path)
        _replace(root, part.path, schema(node) if part.kind == "schema" else _other(part, node))
    return _other(whole, root) | {"openapi": VERSION}


def _other(part: Node, node: dict[str, Any]) -> dict[str, Any]:
    """A part that is no schema; what is inside it is not looked at."""
    if part.is_reference:
        return {"$ref": node["$ref"]}
    names, unknown = _NEW_NAMES.get(part.kind, {}), _UNKNOWN.get(part.kind, ())
    return {names.get(key, key): value for key, value in node.items() if key not in unknown}


def schema(node: dict[str, Any]) -> dict[str, Any]:
    """A schema as 3.0 writes it; the schemas inside it are not looked at."""
    if "$ref" in node:
        return _reference(node)
    converted: dict[str, Any] = {}
    for key, value in node.items():
        converted.update(_keyword(key, value))
    return converted


def _reference(node: dict[str, Any]) -> dict[str, Any]:
    """In 3.0, whatever stands beside a `$ref` is ignored; beside an `allOf` it counts."""
    beside = schema({key: value for key, value in node.items() if key != "$ref"})
    reference = {"$ref": node["$ref"]}
    return {"allOf": [reference], **beside} if beside else reference


def _keyword(key: str, value: Any) -> dict[str, Any]:
    match key:
        case "type" if is_list(value):
            (kind,) = (name for name in value if name != "null")
            return {"type": kind, "nullable": True}
        case "const":
            return {"enum": [value]}
        case "examples":
            return {"example": value[0]}
        case "contentEncoding":
            return {"format": "byte"} if value == "base64" else {}
        case "contentMediaType":
            return {"format": "binary"} if value == "application/octet-stream" else {}
        case _:
            return {key: value}


def _at(root: Any, path: Sequence[str | int]) -> Any:
    for key in path:
        root = root[key]
    return root


def _replace(root: Any, path: NodePath, value: Any) -> None:
    _at(root, path[:-1])[path[-1]] = value
