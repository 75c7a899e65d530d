"""Components: no unused ones, and no response with the name of a schema."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child
from generator.diagnostics import Diagnostic
from generator.lint.nodes import Node, all_nodes, nodes_of
from generator.lint.references import referred
from generator.spec.document import Document
from generator.spec.references import reachable

_ROOT: tuple[str, str] = ("", "")


def used(document: Document) -> Iterator[Diagnostic]:
    """An operation or a callback uses each component, directly or through others."""
    edges: dict[tuple[str, str], set[tuple[str, str]]] = {_ROOT: set(_schemes(document))}
    for node in all_nodes(document):
        edges.setdefault(_owner(node), set()).update(_needs(node))
    needed = reachable({_ROOT}, lambda owner: edges.get(owner, set()))
    for node in all_nodes(document):
        if node.is_component and (node.role, node.name) not in needed:
            yield document.diagnostic(
                node.path, f"Nothing uses this {node.kind}.", "Remove it, or refer to it where it belongs."
            )


def distinct(document: Document) -> Iterator[Diagnostic]:
    """No response has the name of a schema, since some tools write a type for each of them into one module."""
    names = {node.name for node in nodes_of(document, "schema") if node.is_component}
    for node in nodes_of(document, "response"):
        if node.is_component and node.name in names:
            yield document.diagnostic(node.path, "A schema has the same name as this response.", "Rename one of them.")


def _owner(node: Node) -> tuple[str, str]:
    return (str(node.path[1]), str(node.path[2])) if node.path[:1] == ("components",) and node.path[2:] else _ROOT


def _needs(node: Node) -> Iterator[tuple[str, str]]:
    component = referred(node)
    if component:
        yield component
    if node.kind == "discriminator":
        for reference in child(node.value, "mapping").values():
            yield "schemas", str(reference).rpartition("/")[2]


def _schemes(document: Document) -> Iterator[tuple[str, str]]:
    holders: list[Mapping[str, Any]] = [document.root, *(node.value for node in nodes_of(document, "operation"))]
    for holder in holders:
        for requirement in holder.get("security") or ():
            for name in requirement:
                yield "securitySchemes", name


RULES = (used, distinct)
