"""Converts OpenAPI 3.1 to 3.0.3, for tools that do not support 3.1.

The lint restricts specs to keywords that have an equivalent in 3.0. Only two things are lost: all but the first example
of a schema, and the media type of encoded text.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from engagement_core.type_guards import is_list, is_mapping
from generator.lint.nodes import Node, all_nodes
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath

VERSION = "3.0.3"

_UNSUPPORTED_KEYS: Mapping[str, Sequence[str]] = {
    "document": ("jsonSchemaDialect",),
    "info": ("summary",),
    "license": ("identifier",),
}
"""Keys outside schemas that 3.0 does not have, by kind of object."""
_RENAMED_KEYS: Mapping[str, Mapping[str, str]] = {
    # 3.0 has no webhooks; some tools support this extension.
    "document": {"webhooks": "x-webhooks"},
    # Valid in 3.0, but the parser of openapi-generator rejects objects.
    "link": {"requestBody": "x-requestBody"},
}
"""Keys with another name in 3.0, by kind of object."""


def to_openapi30(document: Document) -> dict[str, Any]:
    """Convert a document that passes the lint to OpenAPI 3.0.3."""
    root: dict[str, Any] = plain(document.root)
    whole, *inner = all_nodes(document)
    # Convert children before their parents, whose keys may be renamed.
    for node in reversed(inner):
        value = _at(root, node.path)
        _replace(root, node.path, schema(value) if node.kind == "schema" else _other(node, value))
    return _other(whole, root) | {"openapi": VERSION}


def _other(node: Node, value: dict[str, Any]) -> dict[str, Any]:
    """Convert an object other than a schema, without its children."""
    if node.is_reference:
        return {"$ref": value["$ref"]}
    renamed, unsupported = _RENAMED_KEYS.get(node.kind, {}), _UNSUPPORTED_KEYS.get(node.kind, ())
    return {renamed.get(key, key): item for key, item in value.items() if key not in unsupported}


def schema(node: dict[str, Any]) -> dict[str, Any]:
    """Convert a schema, without its subschemas."""
    if "$ref" in node:
        return _reference(node)
    converted: dict[str, Any] = {}
    for key, value in node.items():
        converted.update(_keyword(key, value))
    return converted


def _reference(node: dict[str, Any]) -> dict[str, Any]:
    """Convert a `$ref` with siblings, which 3.0 ignores, to an `allOf`, whose siblings it respects."""
    siblings = schema({key: value for key, value in node.items() if key != "$ref"})
    reference = {"$ref": node["$ref"]}
    return {"allOf": [reference], **siblings} if siblings else reference


def _keyword(key: str, value: Any) -> dict[str, Any]:
    match key:
        case "type" if is_list(value):
            (kind,) = (name for name in value if name != "null")
            return {"type": kind, "nullable": True}
        case "const":
            return {"enum": [value]}
        case "examples":
            return {"example": value[0]}
        case "anyOf" | "oneOf":
            return {key: [_alternative(member) for member in value]}
        case "contentEncoding":
            return {"format": "byte"} if value == "base64" else {}
        case "contentMediaType":
            return {"format": "binary"} if value == "application/octet-stream" else {}
        case _:
            return {key: value}


def _alternative(node: dict[str, Any]) -> dict[str, Any]:
    """Leave out `additionalProperties` that permits what its absence permits as well.

    The Java template of openapi-generator names a variable after the type of an alternative, and `Map<String, Object>`
    is no name.
    """
    values = node.get("additionalProperties")
    is_free = values is True or (is_mapping(values) and not set(values) - {"description"})
    if "properties" in node or not is_free:
        return node
    return {key: value for key, value in node.items() if key != "additionalProperties"}


def _at(root: Any, path: Sequence[str | int]) -> Any:
    for key in path:
        root = root[key]
    return root


def _replace(root: Any, path: NodePath, value: Any) -> None:
    _at(root, path[:-1])[path[-1]] = value
