"""Examples: every body has some, and each matches its schema."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, nodes_of
from generator.lint.schema_validation import schema_validator
from generator.spec.document import Document
from generator.spec.references import NodePath

_CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")


def present(document: Document) -> Iterator[Diagnostic]:
    """Every request and response with a body has named examples."""
    for node in nodes_of(document, "media type"):
        if "example" in node.value:
            yield document.diagnostic(
                (*node.path, "example"), "This example has no name.", "Move it into `examples`, under a name."
            )
        elif not node.value.get("examples"):
            yield document.diagnostic(
                node.path, "This body has no examples.", "Add `examples` with the vendor's sample, under a name."
            )


def names(document: Document) -> Iterator[Diagnostic]:
    """The examples of a body have names in camelCase; a parameter or header has one unnamed example."""
    for node in nodes_of(document, "media type"):
        for name in node.value.get("examples", ()):
            if not _CAMEL_CASE.fullmatch(name):
                yield document.diagnostic(
                    (*node.path, "examples", name),
                    f"The example name {shown(name)} is not in camelCase.",
                    "Rename it.",
                )
    for node in nodes_of(document, "parameter", "header"):
        if "examples" in node.value:
            yield document.diagnostic(
                (*node.path, "examples"), f"A {node.kind} has one example only.", "Write `example: value`."
            )


def written_out(document: Document) -> Iterator[Diagnostic]:
    """Every example has its value inline."""
    for node in nodes_of(document, "example"):
        if not node.is_reference and "value" not in node.value:
            yield document.diagnostic(node.path, "This example has no value.", "Write its value under `value`.")


def fitting(document: Document) -> Iterator[Diagnostic]:
    """Every example matches its schema and has no field that the schema lacks."""
    for node in nodes_of(document, "media type", "parameter", "header"):
        if "schema" in node.value:
            for path in _examples(document, node):
                value = document.at(path)
                for mismatch in schema_validator(document).mismatches(value, (*node.path, "schema"), closed=True):
                    yield document.diagnostic(
                        (*path, *mismatch.path),
                        f"This example does not match its schema: {mismatch.reason}",
                        "Correct the example or the schema.",
                    )


def _examples(document: Document, node: Node) -> Iterator[NodePath]:
    if "example" in node.value:
        yield (*node.path, "example")
    for name in node.value.get("examples", ()):
        path = document.resolve_path((*node.path, "examples", name))
        if "value" in document.at(path):
            yield (*path, "value")


RULES = (present, names, written_out, fitting)
