"""Envelopes: what `x-envelope` names is in the answers."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.fields import body_schema, fields, types
from generator.lint.formatting import shown
from generator.lint.nodes import Node, parts
from generator.lint.plain import listing
from generator.lint.schema_validation import instances
from generator.spec.document import Document
from generator.spec.references import NodePath


def paths(document: Document) -> Iterator[Diagnostic]:
    """Every path of an envelope leads to a field."""
    for part, envelope in _envelopes(document):
        for key, path in _paths(envelope):
            schemas = _schemas(document, part, key[-1])
            if not schemas:
                yield document.diagnostic(
                    (*part.path, "x-envelope"), "This answer has no body, and so no envelope.", "Remove `x-envelope`."
                )
                break
            if not any(fields(document, schema, path.split(".")) or not _says(document, schema) for schema in schemas):
                yield document.diagnostic(
                    (*part.path, "x-envelope", *key),
                    f"The answer has no field {shown(path)}.",
                    "Correct the path, or add the field to the schema.",
                )


def results(document: Document) -> Iterator[Diagnostic]:
    """What a method returns in place of the body is a field of the body itself."""
    for part, envelope in _envelopes(document):
        if "." in str(envelope.get("result", "")):
            yield document.diagnostic(
                (*part.path, "x-envelope", "result"),
                "The result is a field in a field.",
                "Name a field of the body; a method returns the whole of it.",
            )


def conditions(document: Document) -> Iterator[Diagnostic]:
    """What a field must be for success, or for failure, is possible for that field."""
    for part, envelope in _envelopes(document):
        for key in ("success", "failure"):
            yield from _impossible(document, part, key, child(envelope, key))


def _impossible(document: Document, part: Node, key: str, condition: Mapping[str, Any]) -> Iterator[Diagnostic]:
    schema = body_schema(document, part.path)
    name = condition.get("field")
    if schema is None or not isinstance(name, str):
        return
    found = fields(document, schema, name.split("."))
    place = (*part.path, "x-envelope", key)
    for index, value in enumerate(listing(condition.get("values"))):
        if found and not any(not list(instances(document).misfits(value, field)) for field in found):
            yield document.diagnostic(
                (*place, "values", index),
                f"The field {shown(name)} is never {shown(value)}.",
                "Correct the value or the schema.",
            )
    allowed = {kind for field in found for kind in types(document, field)}
    if allowed and not {"minimum", "maximum"}.isdisjoint(condition) and not allowed & {"integer", "number", "string"}:
        yield document.diagnostic(place, f"The field {shown(name)} is no number.", "Use `values` in place of bounds.")


def _says(document: Document, schema: NodePath) -> bool:
    """Whether a schema says what it is; a body of which nothing is documented may have any field."""
    return not {"$ref", "type", "properties", "oneOf", "anyOf"}.isdisjoint(document.at(schema))


def _envelopes(document: Document) -> Iterator[tuple[Node, Mapping[str, Any]]]:
    for part in parts(document, "response"):
        envelope = part.node.get("x-envelope")
        if is_mapping(envelope):
            yield part, envelope


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
    # A 2xx that says failure has the body of an error: that is where its code and message are.
    responses = response.parent if key in ("code", "message") else None
    statuses = responses.node if responses is not None and responses.kind == "responses" else ()
    errors = [
        body_schema(document, (*response.path[:-1], status))
        for status in statuses
        if not status.startswith(("x-", "2"))
    ]
    return [schema for schema in (own, *errors) if schema is not None]


RULES = (paths, results, conditions)
