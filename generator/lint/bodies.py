"""Bodies: JSON only."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of
from generator.spec.document import Document

_JSON = "application/json"


def json_only(document: Document) -> Iterator[Diagnostic]:
    """Requests and responses contain application/json; a response may be empty."""
    for node in nodes_of(document, "request body", "response"):
        for media_type in node.value.get("content", ()):
            if media_type != _JSON:
                yield document.diagnostic(
                    (*node.path, "content", media_type),
                    f"The clients do not support {shown(media_type)}.",
                    f"Describe it as {_JSON}, or omit it and say why in DECISIONS.md.",
                )
        if node.kind == "request body" and not node.is_reference and not node.value["content"]:
            yield document.diagnostic((*node.path, "content"), "This request body has no content.", f"Add {_JSON}.")


def with_schema(document: Document) -> Iterator[Diagnostic]:
    """Every body has a schema."""
    for node in nodes_of(document, "media type"):
        if "schema" not in node.value:
            yield document.diagnostic(node.path, "This body has no schema.", "Add one.")


def necessity(document: Document) -> Iterator[Diagnostic]:
    """Every request says whether its body is required."""
    for node in nodes_of(document, "request body"):
        if not node.is_reference and "required" not in node.value:
            yield document.diagnostic(
                node.path, "This request does not say whether its body is required.", "Add `required: true` or `false`."
            )


RULES = (json_only, with_schema, necessity)
