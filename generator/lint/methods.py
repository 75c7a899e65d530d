"""Methods: what operations are called in Python, and when they may be repeated."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import operations, parts
from generator.spec.document import Document

_RESERVED = {"with_raw_response"}


def present(document: Document) -> Iterator[Diagnostic]:
    """Every operation says its method's name and when it may be repeated."""
    for part in operations(document):
        if "x-method" not in part.node:
            yield document.diagnostic(
                part.path, "This operation has no `x-method`.", "Add the name of its method, such as `create`."
            )
        if "x-retry" not in part.node:
            yield document.diagnostic(
                part.path,
                "This operation does not say when it may be repeated.",
                "Add `x-retry`: safe, idempotent, if-rejected or never.",
            )


def free(document: Document) -> Iterator[Diagnostic]:
    """No resource has two attributes of one name."""
    taken = {(tag, name): f"every resource has {shown(name)}" for tag in _tags(document) for name in _RESERVED}
    for tag in _tags(document):
        holder, _, name = tag.rpartition(".")
        taken[holder, name] = f"{shown(tag)} is a resource"
    for part in operations(document):
        method = str(part.node.get("x-method", ""))
        for tag in part.node.get("tags", ()):
            reason = taken.get((tag, method))
            if method and reason:
                yield document.diagnostic(
                    (*part.path, "x-method"),
                    f"{shown(tag)} cannot have a method {shown(method)}: {reason}.",
                    "Choose another name.",
                )
            taken.setdefault((tag, method), f"{shown(part.node.get('operationId'))} has that name")


def _tags(document: Document) -> list[str]:
    return [part.node["name"] for part in parts(document, "tag")]


RULES = (present, free)
