"""Paths: unique, and safe to write into code."""

import re
from collections.abc import Iterator

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of
from generator.spec.document import Document

_TEMPLATE = re.compile(r"(/([A-Za-z0-9._~!$&()*+,;=:@%-]|\{[A-Za-z_][A-Za-z0-9_-]*\})*)+")
_NAME = re.compile(r"\{[^{}]*\}")


def templates(document: Document) -> Iterator[Diagnostic]:
    """A path starts with a slash and consists of URL characters and names in braces."""
    for node in nodes_of(document, "path item"):
        if node.parent is not None and node.parent.kind == "paths" and not _TEMPLATE.fullmatch(node.name):
            yield document.diagnostic(
                node.path,
                f"{shown(node.name)} is not a valid path.",
                "Start it with a slash; use letters, digits and -._~!$&()*+,;=:@% only, and {name} for a parameter.",
            )


def unique(document: Document) -> Iterator[Diagnostic]:
    """No two paths differ only in the names of their parameters."""
    seen: dict[str, str] = {}
    for path in child(document.root, "paths"):
        first = seen.setdefault(_NAME.sub("{}", path), path)
        if first != path:
            yield document.diagnostic(
                ("paths", path),
                f"{shown(path)} and {shown(first)} are the same path.",
                "Merge them, with one name for each parameter.",
            )


RULES = (templates, unique)
