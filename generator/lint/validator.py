"""What the maintained validators of OpenAPI 3.1 and of JSON Schema say."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from engagement_core.type_guards import is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.best_error import cause
from generator.lint.formatting import sentence
from generator.lint.nodes import parts
from generator.lint.plain import plain
from generator.spec.document import Document
from generator.spec.references import NodePath

_METASCHEMA: Any = Draft202012Validator(
    Draft202012Validator.META_SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER
)


def structure(document: Document) -> Iterator[Diagnostic]:
    """The document has the form that OpenAPI 3.1 wants; what is inside schemas is not looked at."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(plain(document.root)):
        reason = cause(error)
        yield document.diagnostic(
            _path_in(document, reason.absolute_path),
            f"This is not OpenAPI 3.1: {sentence(reason.message)}",
            "Correct it; OpenAPI 3.1.1 describes each object.",
        )


def schema_structure(document: Document) -> Iterator[Diagnostic]:
    """Each schema has the form that JSON Schema 2020-12 wants."""
    for part in parts(document, "schema"):
        if part.parent is not None and part.parent.kind != "schema":
            for error in _METASCHEMA.iter_errors(plain(part.node)):
                reason = cause(error)
                yield document.diagnostic(
                    (*part.path, *reason.absolute_path),
                    f"This is not JSON Schema: {sentence(reason.message)}",
                    "Correct the value of that keyword.",
                )


def second_opinion(document: Document) -> Iterator[Diagnostic]:
    """What the validator finds beyond structure: a net below our own rules, which say more and say where."""
    for error in OpenAPIV31SpecValidator(plain(document.root)).iter_errors():
        yield document.diagnostic(
            (), f"openapi-spec-validator refuses this document: {sentence(error.message)}", "Correct what it names."
        )


def _path_in(document: Document, steps: Iterable[str | int]) -> NodePath:
    # One of the backends takes a status such as '404' for an index.
    path: list[str | int] = []
    for step in steps:
        node = document.at(path)
        path.append(str(step) if is_mapping(node) else step)
    return tuple(path)


STRUCTURE_RULES = (structure, schema_structure)
SECOND_RULES = (second_opinion,)
