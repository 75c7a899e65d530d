"""The OpenAPI objects of a document, with their kinds and paths."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from generator.lint.plain import listing, mapping, plain
from generator.spec.document import METHODS, Document
from generator.spec.references import NodePath

Kind = Literal[
    "document", "info", "contact", "license", "server", "tag", "external documentation", "components", "paths",
    "path item", "operation", "parameter", "header", "request body", "media type", "encoding", "responses", "response",
    "example", "link", "callback", "security scheme", "schema", "discriminator",
]  # fmt: skip


@frozen(eq=False)
class Node:
    """One OpenAPI object of a document."""

    kind: Kind
    path: NodePath
    value: Mapping[str, Any]
    role: str
    """The key of it, or of its list or map: `items`, `properties`, `schemas`."""
    parent: "Node | None"

    @property
    def name(self) -> str:
        """The last key of its path: the name of a component or property, the status of a response."""
        return str(self.path[-1])

    @property
    def is_reference(self) -> bool:
        """Whether it only refers to a component; a schema with a `$ref` still counts as a schema."""
        return self.kind != "schema" and "$ref" in self.value

    @property
    def is_component(self) -> bool:
        """Whether it is a named node of `components`."""
        return self.parent is not None and self.parent.kind == "components"

    @property
    def is_property(self) -> bool:
        """Whether it is the schema of a named field."""
        return self.kind == "schema" and self.role == "properties"


class _Child(NamedTuple):
    kind: Kind
    container: Literal["one", "list", "map"] = "one"


_EACH = "*"
"""Every key that is not an extension."""

_SCHEMA = _Child("schema")
_SCHEMAS = _Child("schema", "map")
_SCHEMA_LIST = _Child("schema", "list")
_DOCS = _Child("external documentation")
_SERVERS = _Child("server", "list")
_EXAMPLES = _Child("example", "map")
_CONTENT = _Child("media type", "map")
_HEADERS = _Child("header", "map")
_PARAMETERS = _Child("parameter", "list")

_CHILDREN: Mapping[Kind, Mapping[str, _Child]] = {
    "document": {
        "info": _Child("info"),
        "externalDocs": _DOCS,
        "servers": _SERVERS,
        "tags": _Child("tag", "list"),
        "paths": _Child("paths"),
        "webhooks": _Child("path item", "map"),
        "components": _Child("components"),
    },
    "info": {"contact": _Child("contact"), "license": _Child("license")},
    "tag": {"externalDocs": _DOCS},
    "components": {
        "schemas": _SCHEMAS,
        "responses": _Child("response", "map"),
        "parameters": _Child("parameter", "map"),
        "examples": _EXAMPLES,
        "requestBodies": _Child("request body", "map"),
        "headers": _HEADERS,
        "securitySchemes": _Child("security scheme", "map"),
        "links": _Child("link", "map"),
        "callbacks": _Child("callback", "map"),
        "pathItems": _Child("path item", "map"),
    },
    "paths": {_EACH: _Child("path item")},
    "path item": {
        "parameters": _PARAMETERS,
        "servers": _SERVERS,
        **{method: _Child("operation") for method in METHODS},
    },
    "operation": {
        "externalDocs": _DOCS,
        "servers": _SERVERS,
        "parameters": _PARAMETERS,
        "requestBody": _Child("request body"),
        "responses": _Child("responses"),
        "callbacks": _Child("callback", "map"),
    },
    "callback": {_EACH: _Child("path item")},
    "parameter": {"schema": _SCHEMA, "content": _CONTENT, "examples": _EXAMPLES},
    "header": {"schema": _SCHEMA, "content": _CONTENT, "examples": _EXAMPLES},
    "request body": {"content": _CONTENT},
    "media type": {"schema": _SCHEMA, "examples": _EXAMPLES, "encoding": _Child("encoding", "map")},
    "encoding": {"headers": _HEADERS},
    "responses": {_EACH: _Child("response")},
    "response": {"headers": _HEADERS, "content": _CONTENT, "links": _Child("link", "map")},
    "schema": {
        "properties": _SCHEMAS,
        "patternProperties": _SCHEMAS,
        "dependentSchemas": _SCHEMAS,
        "$defs": _SCHEMAS,
        "definitions": _SCHEMAS,
        "items": _SCHEMA,
        "additionalProperties": _SCHEMA,
        "contains": _SCHEMA,
        "propertyNames": _SCHEMA,
        "unevaluatedItems": _SCHEMA,
        "unevaluatedProperties": _SCHEMA,
        "contentSchema": _SCHEMA,
        "not": _SCHEMA,
        "if": _SCHEMA,
        "then": _SCHEMA,
        "else": _SCHEMA,
        "anyOf": _SCHEMA_LIST,
        "oneOf": _SCHEMA_LIST,
        "allOf": _SCHEMA_LIST,
        "prefixItems": _SCHEMA_LIST,
        "discriminator": _Child("discriminator"),
        "externalDocs": _DOCS,
    },
}
_ANY_VALUE = {"const", "default", "example"}
_ANY_LIST = {"enum", "examples"}
_ANY_TEXT = {"title", "description", "$ref"}


@lru_cache(maxsize=1)
def all_nodes(document: Document) -> tuple[Node, ...]:
    """Every OpenAPI object of a document, parents first. Cached, because every rule needs it."""
    return tuple(_iterate(Node("document", (), document.root, "", None)))


def nodes_of(document: Document, *kinds: Kind) -> Iterator[Node]:
    """The OpenAPI objects of some kinds, in the order of the document."""
    return (node for node in all_nodes(document) if node.kind in kinds)


def schema_outline(schema: Node) -> dict[str, Any]:
    """A schema without the schemas in it and without what may be any text or any value."""
    value = schema.value
    return {str(key): _outline(key, value[key]) for key in value if key not in _ANY_VALUE and not key.startswith("x-")}


def _outline(key: str, value: Any) -> Any:
    child = _CHILDREN["schema"].get(key)
    if child is not None and child.kind == "schema":
        if child.container == "one":
            return is_mapping(value) or plain(value)
        if child.container == "map" and is_mapping(value):
            return {str(name): plain(item) for name, item in value.items() if not is_mapping(item)}
        return (
            [item for item in plain(value) if not is_mapping(item)] or [True]
            if value and is_list(value)
            else plain(value)
        )
    if key in _ANY_TEXT and isinstance(value, str):
        return ""
    if key in _ANY_LIST and is_list(value):
        return []
    if key == "required" and is_list(value) and all(isinstance(name, str) for name in value):
        # Only duplicates matter.
        return [] if len(set(value)) == len(value) else plain(value)
    return plain(value)


def operations(document: Document) -> Iterator[Node]:
    """The operations that a client can call: those under `paths`."""
    return (node for node in nodes_of(document, "operation") if _is_called(node))


def callbacks(document: Document) -> Iterator[Node]:
    """The operations that the vendor calls: those under `webhooks` and `callbacks`."""
    return (node for node in nodes_of(document, "operation") if not _is_called(node))


def parameters(document: Document, operation: Node) -> Iterator[tuple[NodePath, NodePath, Any]]:
    """Each parameter of an operation: its path, that of the component if it refers to one, and its value."""
    for index in range(len(operation.value.get("parameters", ()))):
        path = (*operation.path, "parameters", index)
        target = document.resolve_path(path)
        yield path, target, document.at(target)


def _is_called(operation: Node) -> bool:
    item = operation.parent
    return item is not None and item.parent is not None and item.parent.kind == "paths"


def _iterate(node: Node) -> Iterator[Node]:
    yield node
    if node.is_reference:
        return
    for child in _children(node):
        yield from _iterate(child)


def _children(node: Node) -> Iterator[Node]:
    known = _CHILDREN.get(node.kind, {})
    for key, value in node.value.items():
        child = known.get(key) or (None if key.startswith("x-") else known.get(_EACH))
        if child is not None:
            yield from _child_nodes(node, key, child, value)


def _child_nodes(parent: Node, key: str, child: _Child, value: Any) -> Iterator[Node]:
    inner: Iterable[tuple[NodePath, Any]] = [((), value)]
    if child.container == "map":
        inner = (((name,), item) for name, item in mapping(value).items())
    elif child.container == "list":
        inner = (((index,), item) for index, item in enumerate(listing(value)))
    for steps, node in inner:
        # Anything else has no children; the validator reports it.
        if is_mapping(node):
            yield Node(child.kind, (*parent.path, key, *steps), node, key, parent)
