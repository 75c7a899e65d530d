"""Runs the maintained validators of OpenAPI 3.1 and JSON Schema."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from engagement_core.type_guards import is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.best_error import best_error
from generator.lint.formatting import tool_message
from generator.lint.nodes import nodes_of
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath

_METASCHEMA: Any = Draft202012Validator(
    Draft202012Validator.META_SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER
)


def structure(document: Document) -> Iterator[Diagnostic]:
    """The document is valid OpenAPI 3.1; ignores the inside of schemas."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(plain(document.root)):
        reason = best_error(error)
        yield document.diagnostic(
            _path_in(document, reason.absolute_path),
            f"This is not valid OpenAPI 3.1: {tool_message(reason.message)}",
            "Correct it; OpenAPI 3.1.1 describes each object.",
        )


def schema_structure(document: Document) -> Iterator[Diagnostic]:
    """Each schema is valid JSON Schema 2020-12."""
    for node in nodes_of(document, "schema"):
        if node.parent is not None and node.parent.kind != "schema":
            for error in _METASCHEMA.iter_errors(plain(node.value)):
                reason = best_error(error)
                yield document.diagnostic(
                    (*node.path, *reason.absolute_path),
                    f"This is not valid JSON Schema: {tool_message(reason.message)}",
                    "Correct the value of that keyword.",
                )


def second_opinion(document: Document) -> Iterator[Diagnostic]:
    """The other findings of the validator: a safety net below our own rules, which say more."""
    for error in OpenAPIV31SpecValidator(plain(document.root)).iter_errors():
        yield document.diagnostic(
            (), f"openapi-spec-validator rejects this document: {tool_message(error.message)}", "Correct what it names."
        )


def _path_in(document: Document, steps: Iterable[str | int]) -> NodePath:
    # One of the backends reports a status such as '404' as an index.
    path: list[str | int] = []
    for step in steps:
        node = document.at(path)
        path.append(str(step) if is_mapping(node) else step)
    return tuple(path)


STRUCTURE_RULES = (structure, schema_structure)
SECOND_RULES = (second_opinion,)
