"""Bodies: JSON and nothing else."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import parts
from generator.spec.document import Document

_JSON = "application/json"


def json_only(document: Document) -> Iterator[Diagnostic]:
    """Requests and answers hold application/json; an answer may be empty."""
    for part in parts(document, "request body", "response"):
        for media_type in part.node.get("content", ()):
            if media_type != _JSON:
                yield document.diagnostic(
                    (*part.path, "content", media_type),
                    f"The clients know no {shown(media_type)}.",
                    f"Describe it as {_JSON}, or say in DECISIONS.md why it is left out.",
                )
        if part.kind == "request body" and not part.is_reference and not part.node["content"]:
            yield document.diagnostic((*part.path, "content"), "This request body has no content.", f"Add {_JSON}.")


def with_schema(document: Document) -> Iterator[Diagnostic]:
    """Every body has a schema."""
    for part in parts(document, "media type"):
        if "schema" not in part.node:
            yield document.diagnostic(part.path, "This body has no schema.", "Add one.")


def necessity(document: Document) -> Iterator[Diagnostic]:
    """Every request says whether its body is required."""
    for part in parts(document, "request body"):
        if not part.is_reference and "required" not in part.node:
            yield document.diagnostic(
                part.path, "This request does not say whether its body is required.", "Add `required: true` or `false`."
            )


RULES = (json_only, with_schema, necessity)
