"""Examples: every body has some, and each fits its schema."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, parts
from generator.lint.schema_validation import instances
from generator.spec.document import Document
from generator.spec.references import NodePath

_CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")


def present(document: Document) -> Iterator[Diagnostic]:
    """Every request and answer with a body has named examples."""
    for part in parts(document, "media type"):
        if "example" in part.node:
            yield document.diagnostic(
                (*part.path, "example"), "This example has no name.", "Move it into `examples`, under a name."
            )
        elif not part.node.get("examples"):
            yield document.diagnostic(
                part.path, "This body has no examples.", "Add `examples` with the vendor's sample, under a name."
            )


def names(document: Document) -> Iterator[Diagnostic]:
    """The examples of a body have names in camelCase, and those of a parameter or header need none."""
    for part in parts(document, "media type"):
        for name in part.node.get("examples", ()):
            if not _CAMEL_CASE.fullmatch(name):
                yield document.diagnostic(
                    (*part.path, "examples", name),
                    f"The name of the example, {shown(name)}, is not in camelCase.",
                    "Rename it.",
                )
    for part in parts(document, "parameter", "header"):
        if "examples" in part.node:
            yield document.diagnostic(
                (*part.path, "examples"), f"A {part.kind} takes one example.", "Write `example: value`."
            )


def written_out(document: Document) -> Iterator[Diagnostic]:
    """Every example has its value in this document."""
    for part in parts(document, "example"):
        if not part.is_reference and "value" not in part.node:
            yield document.diagnostic(part.path, "This example has no value.", "Write its value out under `value`.")


def fitting(document: Document) -> Iterator[Diagnostic]:
    """Every example fits its schema and has no field that the schema lacks."""
    for part in parts(document, "media type", "parameter", "header"):
        if "schema" in part.node:
            for place in _examples(document, part):
                value = document.at(place)
                for misfit in instances(document).misfits(value, (*part.path, "schema"), closed=True):
                    yield document.diagnostic(
                        (*place, *misfit.path),
                        f"This example does not fit its schema: {misfit.reason}",
                        "Correct the example or the schema.",
                    )


def _examples(document: Document, part: Node) -> Iterator[NodePath]:
    if "example" in part.node:
        yield (*part.path, "example")
    for name in part.node.get("examples", ()):
        place = document.resolve_path((*part.path, "examples", name))
        if "value" in document.at(place):
            yield (*place, "value")


RULES = (present, names, written_out, fitting)
