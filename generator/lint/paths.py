"""Paths: different from each other, and safe to write into code."""

import re
from collections.abc import Iterator

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import parts
from generator.spec.document import Document

_TEMPLATE = re.compile(r"(/([A-Za-z0-9._~!$&()*+,;=:@%-]|\{[A-Za-z_][A-Za-z0-9_-]*\})*)+")
_NAME = re.compile(r"\{[^{}]*\}")


def templates(document: Document) -> Iterator[Diagnostic]:
    """A path is a slash and characters of a URL, with names in braces."""
    for part in parts(document, "path item"):
        if part.parent is not None and part.parent.kind == "paths" and not _TEMPLATE.fullmatch(part.name):
            yield document.diagnostic(
                part.path,
                f"{shown(part.name)} is not a path.",
                "Start it with a slash; use letters, digits and -._~!$&()*+,;=:@% only, and {name} for a parameter.",
            )


def different(document: Document) -> Iterator[Diagnostic]:
    """No two paths are the same but for the names of their parameters."""
    shapes: dict[str, str] = {}
    for path in child(document.root, "paths"):
        first = shapes.setdefault(_NAME.sub("{}", path), path)
        if first != path:
            yield document.diagnostic(
                ("paths", path),
                f"{shown(path)} and {shown(first)} are the same path.",
                "Merge them; a parameter has one name.",
            )


RULES = (templates, different)
