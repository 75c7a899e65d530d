"""Components: each is used."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.nodes import Node, all_nodes, parts
from generator.lint.references import reachable, referred
from generator.spec.document import Document

_ROOT: tuple[str, str] = ("", "")


def used(document: Document) -> Iterator[Diagnostic]:
    """Each component is needed by an operation or a callback, directly or through others."""
    edges: dict[tuple[str, str], set[tuple[str, str]]] = {_ROOT: set(_schemes(document))}
    for part in all_nodes(document):
        edges.setdefault(_owner(part), set()).update(_needs(part))
    needed = reachable({_ROOT}, lambda owner: edges.get(owner, set()))
    for part in all_nodes(document):
        if part.is_component and (part.role, part.name) not in needed:
            yield document.diagnostic(
                part.path, f"Nothing uses this {part.kind}.", "Remove it, or refer to it where it belongs."
            )


def _owner(part: Node) -> tuple[str, str]:
    return (str(part.path[1]), str(part.path[2])) if part.path[:1] == ("components",) and part.path[2:] else _ROOT


def _needs(part: Node) -> Iterator[tuple[str, str]]:
    component = referred(part)
    if component:
        yield component
    if part.kind == "discriminator":
        for reference in child(part.node, "mapping").values():
            yield "schemas", str(reference).rpartition("/")[2]


def _schemes(document: Document) -> Iterator[tuple[str, str]]:
    holders: list[Mapping[str, Any]] = [document.root, *(part.node for part in parts(document, "operation"))]
    for holder in holders:
        for requirement in holder.get("security") or ():
            for name in requirement:
                yield "securitySchemes", name


RULES = (used,)
