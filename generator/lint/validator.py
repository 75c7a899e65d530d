"""Runs the maintained validators of OpenAPI 3.1 and JSON Schema."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import chain
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema_path import SchemaPath
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from engagement_core.type_guards import is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.best_error import best_error
from generator.lint.formatting import tool_message
from generator.lint.nodes import nodes_of, schema_outline
from generator.lint.plain import frozen, plain
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
    for outline, paths in _outlines(document).values():
        for reason in map(best_error, _METASCHEMA.iter_errors(outline)):
            for path in paths:
                yield document.diagnostic(
                    (*path, *reason.absolute_path),
                    f"This is not valid JSON Schema: {tool_message(reason.message)}",
                    "Correct the value of that keyword.",
                )


def second_opinion(document: Document) -> Iterator[Diagnostic]:
    """The other findings of the validator: a safety net below our own rules, which say more."""
    schemas = (outline for outline, _ in _outlines(document).values())
    for error in chain(_SpecValidator(plain(document.root)).iter_errors(), *map(_dialect_errors, schemas)):
        yield document.diagnostic(
            (), f"openapi-spec-validator rejects this document: {tool_message(error.message)}", "Correct what it names."
        )


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Leaves out the structure of schemas: checking each with all that is in it takes most of the time."""

    def _get_schema_checker(self, schema: SchemaPath, schema_value: Any) -> Callable[[Any], None]:
        # Raises ValueError for an unknown dialect.
        super()._get_schema_checker(schema, schema_value)
        return lambda _: None


class _SpecValidator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _SchemaValidator}  # noqa: RUF012


def _dialect_errors(schema: dict[str, Any]) -> Iterator[ValidationError | SchemaError]:
    try:
        OAS31Validator.check_schema(schema)
    except SchemaError as error:
        yield error


def _outlines(document: Document) -> dict[Hashable, tuple[dict[str, Any], list[NodePath]]]:
    """The outlines of all schemas, each with the paths of its schemas: many have the same."""
    found: dict[Hashable, tuple[dict[str, Any], list[NodePath]]] = {}
    for node in nodes_of(document, "schema"):
        outline = schema_outline(node)
        found.setdefault(frozen(outline), (outline, []))[1].append(node.path)
    return found


def _path_in(document: Document, steps: Iterable[str | int]) -> NodePath:
    # One of the backends reports a status such as '404' as an index.
    path: list[str | int] = []
    for step in steps:
        node = document.at(path)
        path.append(str(step) if is_mapping(node) else step)
    return tuple(path)


STRUCTURE_RULES = (structure, schema_structure)
SECOND_RULES = (second_opinion,)
