"""References: each leads to a component of the right kind, without cycles."""

import re
from collections.abc import Iterator, Mapping

from engagement_core.type_guards import child, is_mapping
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Kind, Node, all_nodes, nodes_of
from generator.lint.plain import mapping
from generator.spec.document import Document
from generator.spec.references import reachable

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
_BESIDE_SCHEMA = {"$ref", "description", "title", "default", "examples", "deprecated", "readOnly", "writeOnly"}
_BESIDE_OTHERS = {"$ref", "summary", "description"}
_INLINE = {"anyOf", "oneOf", "allOf", "not", "if", "then", "else"}


def targets(document: Document) -> Iterator[Diagnostic]:
    """Each `$ref` leads to a component of this document, of the expected kind."""
    for node in all_nodes(document):
        if "$ref" in node.value:
            fault = _fault(document, node)
            if fault:
                yield document.diagnostic((*node.path, "$ref"), *fault)


def discriminators(document: Document) -> Iterator[Diagnostic]:
    """A discriminator names a property, and its mapping refers to schemas."""
    for node in nodes_of(document, "schema"):
        if "discriminator" not in node.value:
            continue
        given = mapping(node.value["discriminator"])
        if not isinstance(given.get("propertyName"), str) or not is_mapping(given.get("mapping", {})):
            yield document.diagnostic(
                (*node.path, "discriminator"),
                "The discriminator is invalid.",
                "Write `propertyName`, and `mapping` from values to references.",
            )
            continue
        for value, reference in child(given, "mapping").items():
            match = _REFERENCE.fullmatch(str(reference))
            if match is None or match[1] != "schemas" or match[2] not in document.schemas():
                yield document.diagnostic(
                    (*node.path, "discriminator", "mapping", value),
                    f"{shown(reference)} is not a schema of this document.",
                    "Write it as '#/components/schemas/Name'.",
                )


def siblings(document: Document) -> Iterator[Diagnostic]:
    """A `$ref` has no siblings that tools interpret differently or ignore."""
    for node in all_nodes(document):
        allowed = _BESIDE_SCHEMA if node.kind == "schema" else _BESIDE_OTHERS
        for key in node.value if "$ref" in node.value else ():
            if key not in allowed and not (node.kind == "schema" and key.startswith("x-")):
                yield document.diagnostic(
                    (*node.path, key),
                    f"{shown(key)} beside $ref is read by some tools and ignored by others.",
                    f"Move it to the target of the $ref, or write the {node.kind} inline.",
                )


def cycles(document: Document) -> Iterator[Diagnostic]:
    """No schema contains itself without a property or a list in between: validation would never end."""
    edges: dict[str, set[str]] = {}
    for node in nodes_of(document, "schema"):
        owner = _inline_owner(node)
        match = _REFERENCE.fullmatch(str(node.value.get("$ref")))
        if owner and match:
            edges.setdefault(owner, set()).add(match[2])
    for name in edges:
        if name in reachable(edges.get(name, set()), lambda step: edges.get(step, set())):
            yield document.diagnostic(
                ("components", "schemas", name),
                "This schema contains itself without a property or a list in between.",
                "Break the cycle: refer to it from a property or from the items of a list.",
            )


def referred(node: Node) -> tuple[str, str] | None:
    """Section and name of the component that a node refers to; None if it refers to none."""
    match = _REFERENCE.fullmatch(str(node.value.get("$ref")))
    return (match[1], match[2]) if match else None


def _fault(document: Document, node: Node) -> tuple[str, str] | None:
    reference = node.value["$ref"]
    section = _SECTIONS.get(node.kind)
    if section is None:
        return f"A {node.kind} cannot be shared.", "Write it inline."
    match = _REFERENCE.fullmatch(reference) if isinstance(reference, str) else None
    if match is None:
        return (
            f"{shown(reference)} is not a reference to a component of this document.",
            f"Write it as '#/components/{section}/Name'.",
        )
    if match[1] != section:
        return (
            f"Expected a {node.kind}, got a reference to {match[1]}.",
            f"Refer to components/{section}.",
        )
    if not document.has(("components", section, match[2])):
        return f"components/{section} has no {match[2]}.", "Add it, or correct the name."
    try:
        document.resolve(node.value)
    except KeyError:
        return "This reference leads only to other references.", "Break the cycle."
    return None


def _inline_owner(node: Node | None) -> str | None:
    while node is not None and node.role in _INLINE:
        node = node.parent
    return node.name if node is not None and node.role == "schemas" else None


RULES = (targets, discriminators, siblings, cycles)
