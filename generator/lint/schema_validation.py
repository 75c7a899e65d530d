"""Validates values against the schemas of a document."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from jsonschema import Draft202012Validator
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY, SchemaRegistry

from generator.lint.best_error import best_error
from generator.lint.formatting import tool_message
from generator.lint.nodes import nodes_of
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath, to_pointer

_URI = "urn:spec"
# Ignore these: a schema is identified only by its path in the document.
_IDENTITIES = {"$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary"}


class Mismatch(NamedTuple):
    """One way in which a value does not match its schema."""

    path: NodePath
    """Path in the value."""
    reason: str


class SchemaValidator:
    """Validates values against the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._as_written = _registry(document, closed=False)
        self._closed = _registry(document, closed=True)

    def mismatches(self, value: Any, schema: NodePath, *, closed: bool = False) -> Iterator[Mismatch]:
        """How a value does not match the schema at a path.

        With `closed`, fields that an object does not list are mismatches as well.
        """
        found = list(_check(self._as_written, schema, value))
        if closed and not found:
            found = list(_check(self._closed, schema, value))
        yield from found


@lru_cache(maxsize=1)
def schema_validator(document: Document) -> SchemaValidator:
    """The validator of a document. Cached, because several rules need it."""
    return SchemaValidator(document)


def _check(registry: SchemaRegistry, schema: NodePath, value: Any) -> Iterator[Mismatch]:
    validator: Any = Draft202012Validator(
        {"$ref": f"{_URI}#{quote(to_pointer(schema))}"},
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    for error in validator.iter_errors(plain(value)):
        reason = best_error(error)
        yield Mismatch(tuple(reason.absolute_path), tool_message(reason.message))


def _registry(document: Document, *, closed: bool) -> SchemaRegistry:
    root = plain(document.root)
    # Innermost first, so that the paths of outer schemas stay valid.
    for node in reversed(list(nodes_of(document, "schema"))):
        holder = root
        for step in node.path[:-1]:
            holder = holder[step]
        holder[node.path[-1]] = _checked(holder[node.path[-1]], closed=closed)
    registry: SchemaRegistry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(root))
    return registry


def _checked(schema: Mapping[str, Any], *, closed: bool) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _IDENTITIES}
    if closed and "properties" in kept:
        kept.setdefault("additionalProperties", False)
    return kept
