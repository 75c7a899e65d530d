"""Envelopes: the fields that `x-envelope` names exist in the responses."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.fields import body_schema, fields, types
from generator.lint.formatting import shown
from generator.lint.nodes import Node, nodes_of
from generator.lint.plain import listing
from generator.lint.schema_validation import schema_validator
from generator.spec.document import Document
from generator.spec.references import NodePath


def paths(document: Document) -> Iterator[Diagnostic]:
    """Every path of an envelope leads to a field."""
    for node, envelope in _envelopes(document):
        for key, path in _paths(envelope):
            schemas = _schemas(document, node, key[-1])
            if not schemas:
                yield document.diagnostic(
                    (*node.path, "x-envelope"),
                    "A response without a body has no envelope.",
                    "Remove `x-envelope`.",
                )
                break
            if not any(fields(document, schema, path.split(".")) or not _typed(document, schema) for schema in schemas):
                yield document.diagnostic(
                    (*node.path, "x-envelope", *key),
                    f"The response has no field {shown(path)}.",
                    "Correct the path, or add the field to the schema.",
                )


def results(document: Document) -> Iterator[Diagnostic]:
    """The result, which a method returns instead of the body, is a top-level field."""
    for node, envelope in _envelopes(document):
        if "." in str(envelope.get("result", "")):
            yield document.diagnostic(
                (*node.path, "x-envelope", "result"),
                "The result is a nested field.",
                "Name a top-level field of the body; a method returns all of it.",
            )


def conditions(document: Document) -> Iterator[Diagnostic]:
    """The values that mean success or failure are possible for the field."""
    for node, envelope in _envelopes(document):
        for key in ("success", "failure"):
            yield from _impossible(document, node, key, child(envelope, key))


def _impossible(document: Document, node: Node, key: str, condition: Mapping[str, Any]) -> Iterator[Diagnostic]:
    schema = body_schema(document, node.path)
    name = condition.get("field")
    if schema is None or not isinstance(name, str):
        return
    found = fields(document, schema, name.split("."))
    path = (*node.path, "x-envelope", key)
    for index, value in enumerate(listing(condition.get("values"))):
        if found and not any(not list(schema_validator(document).mismatches(value, field)) for field in found):
            yield document.diagnostic(
                (*path, "values", index),
                f"The field {shown(name)} cannot be {shown(value)}.",
                "Correct the value or the schema.",
            )
    allowed = {kind for field in found for kind in types(document, field)}
    if allowed and not {"minimum", "maximum"}.isdisjoint(condition) and not allowed & {"integer", "number", "string"}:
        yield document.diagnostic(path, f"The field {shown(name)} is not a number.", "Use `values` instead of bounds.")


def _typed(document: Document, schema: NodePath) -> bool:
    """Whether a schema has a type; a body without documentation may have any field."""
    return not {"$ref", "type", "properties", "oneOf", "anyOf"}.isdisjoint(document.at(schema))


def _envelopes(document: Document) -> Iterator[tuple[Node, Mapping[str, Any]]]:
    for node in nodes_of(document, "response"):
        envelope = node.value.get("x-envelope")
        if is_mapping(envelope):
            yield node, envelope


def _paths(envelope: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    for key in ("success", "failure"):
        field = child(envelope, key).get("field")
        if isinstance(field, str):
            yield (key, "field"), field
    for key in ("code", "message", "result"):
        path = envelope.get(key)
        if isinstance(path, str):
            yield (key,), path


def _schemas(document: Document, response: Node, key: str) -> list[NodePath]:
    own = body_schema(document, response.path)
    # A 2xx response that means failure has the body of an error, with its code and message.
    responses = response.parent if key in ("code", "message") else None
    statuses = responses.value if responses is not None and responses.kind == "responses" else ()
    errors = [
        body_schema(document, (*response.path[:-1], status))
        for status in statuses
        if not status.startswith(("x-", "2"))
    ]
    return [schema for schema in (own, *errors) if schema is not None]


RULES = (paths, results, conditions)
