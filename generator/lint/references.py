"""References: each leads to a component of the right kind, and none in a circle."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from engagement_core.type_guards import child, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Kind, Node, all_nodes, parts
from generator.lint.plain import mapping
from generator.spec.document import Document

_REFERENCE = re.compile(r"#/components/(\w+)/([A-Za-z0-9._-]+)")
_SECTIONS: Mapping[Kind, str] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request body": "requestBodies",
    "header": "headers",
    "link": "links",
    "callback": "callbacks",
    "security scheme": "securitySchemes",
}
T = TypeVar("T")

_BESIDE_SCHEMA = {"$ref", "description", "title", "default", "examples", "deprecated", "readOnly", "writeOnly"}
_BESIDE_OTHERS = {"$ref", "summary", "description"}
_IN_PLACE = {"anyOf", "oneOf", "allOf", "not", "if", "then", "else"}


def targets(document: Document) -> Iterator[Diagnostic]:
    """Each `$ref` leads to a component of this document that is of the kind wanted there."""
    for part in all_nodes(document):
        if "$ref" in part.node:
            complaint = _complaint(document, part)
            if complaint:
                yield document.diagnostic((*part.path, "$ref"), *complaint)


def discriminators(document: Document) -> Iterator[Diagnostic]:
    """A discriminator names a property, and its mapping refers to schemas."""
    for part in parts(document, "schema"):
        if "discriminator" not in part.node:
            continue
        given = mapping(part.node["discriminator"])
        if not isinstance(given.get("propertyName"), str) or not is_mapping(given.get("mapping", {})):
            yield document.diagnostic(
                (*part.path, "discriminator"),
                "This is no discriminator.",
                "Write `propertyName`, and `mapping` from values to references.",
            )
            continue
        for value, reference in child(given, "mapping").items():
            match = _REFERENCE.fullmatch(str(reference))
            if match is None or match[1] != "schemas" or match[2] not in document.schemas():
                yield document.diagnostic(
                    (*part.path, "discriminator", "mapping", value),
                    f"{shown(reference)} is no schema of this document.",
                    "Write it as '#/components/schemas/Name'.",
                )


def siblings(document: Document) -> Iterator[Diagnostic]:
    """Beside a `$ref` stands nothing that tools would read differently, or not at all."""
    for part in all_nodes(document):
        allowed = _BESIDE_SCHEMA if part.kind == "schema" else _BESIDE_OTHERS
        for key in part.node if "$ref" in part.node else ():
            if key not in allowed and not (part.kind == "schema" and key.startswith("x-")):
                yield document.diagnostic(
                    (*part.path, key),
                    f"{shown(key)} beside $ref is read by some tools and ignored by others.",
                    f"Move it into what the $ref leads to, or write the {part.kind} out.",
                )


def circles(document: Document) -> Iterator[Diagnostic]:
    """No schema contains itself without a property or a list in between: no value could be checked against it."""
    edges: dict[str, set[str]] = {}
    for part in parts(document, "schema"):
        owner = _owner_in_place(part)
        match = _REFERENCE.fullmatch(str(part.node.get("$ref")))
        if owner and match:
            edges.setdefault(owner, set()).add(match[2])
    for name in edges:
        if name in reachable(edges.get(name, set()), lambda step: edges.get(step, set())):
            yield document.diagnostic(
                ("components", "schemas", name),
                "This schema consists of itself.",
                "Break the circle: let a property or the items of a list refer to it.",
            )


def referred(part: Node) -> tuple[str, str] | None:
    """Section and name of the component that a part refers to, if it does."""
    match = _REFERENCE.fullmatch(str(part.node.get("$ref")))
    return (match[1], match[2]) if match else None


def reachable(start: set[T], after: Callable[[T], set[T]]) -> set[T]:
    """Everything that can be reached from some nodes of a graph, these included."""
    found = set(start)
    waiting = list(start)
    while waiting:
        new = after(waiting.pop()) - found
        found |= new
        waiting.extend(new)
    return found


def _complaint(document: Document, part: Node) -> tuple[str, str] | None:
    reference = part.node["$ref"]
    section = _SECTIONS.get(part.kind)
    if section is None:
        return f"A {part.kind} cannot be shared.", "Write it out here."
    match = _REFERENCE.fullmatch(reference) if isinstance(reference, str) else None
    if match is None:
        return (
            f"{shown(reference)} is no reference to a component of this document.",
            f"Write it as '#/components/{section}/Name'.",
        )
    if match[1] != section:
        return f"A {part.kind} is wanted here and this leads into {match[1]}.", f"Refer to one of components/{section}."
    if not _exists(document, section, match[2]):
        return f"There is no {match[2]} in components/{section}.", "Add it, or correct the name."
    try:
        document.resolve(part.node)
    except KeyError:
        return "This reference leads to nothing but references.", "Let one of them lead to what is written out."
    return None


def _exists(document: Document, section: str, name: str) -> bool:
    try:
        document.at(("components", section, name))
    except KeyError:
        return False
    return True


def _owner_in_place(part: Node | None) -> str | None:
    while part is not None and part.role in _IN_PLACE:
        part = part.parent
    return part.name if part is not None and part.role == "schemas" else None


RULES = (targets, discriminators, siblings, circles)
