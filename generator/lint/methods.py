"""Methods: the Python names of operations, and when they may be retried."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of, operations
from generator.spec.document import Document

_RESERVED = {"with_raw_response"}


def present(document: Document) -> Iterator[Diagnostic]:
    """Every operation has `x-method` and `x-retry`."""
    for node in operations(document):
        if "x-method" not in node.value:
            yield document.diagnostic(
                node.path, "This operation has no `x-method`.", "Add the name of its method, such as `create`."
            )
        if "x-retry" not in node.value:
            yield document.diagnostic(
                node.path,
                "This operation has no `x-retry`.",
                "Add `x-retry`: safe, idempotent, if-rejected or if-unsent.",
            )


def free(document: Document) -> Iterator[Diagnostic]:
    """No resource has two attributes with the same name."""
    taken = {(tag, name): f"every resource has {shown(name)}" for tag in _tags(document) for name in _RESERVED}
    for tag in _tags(document):
        holder, _, name = tag.rpartition(".")
        taken[holder, name] = f"{shown(tag)} is a resource"
    for node in operations(document):
        method = str(node.value.get("x-method", ""))
        for tag in node.value.get("tags", ()):
            reason = taken.get((tag, method))
            if method and reason:
                yield document.diagnostic(
                    (*node.path, "x-method"),
                    f"{shown(tag)} cannot have a method {shown(method)}: {reason}.",
                    "Choose another name.",
                )
            taken.setdefault((tag, method), f"{shown(node.value.get('operationId'))} has that name")


def _tags(document: Document) -> list[str]:
    return [node.value["name"] for node in nodes_of(document, "tag")]


RULES = (present, free)
