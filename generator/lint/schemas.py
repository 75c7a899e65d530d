"""Schemas: objects are named components, and everything has a description."""

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, nodes_of
from generator.lint.plain import listing, mapping
from generator.lint.schema_validation import schema_validator
from generator.spec.document import Document
from generator.spec.naming import is_class_name
from generator.spec.references import NodePath

_INLINE = {"anyOf", "oneOf", "not"}
_CHOICES = ("anyOf", "oneOf")
_MOST_ALTERNATIVES = 100
"""Tools expand nested choices, which takes time and recursion in proportion to the number of all alternatives."""


def named(document: Document) -> Iterator[Diagnostic]:
    """An object with properties is a named component."""
    for node in nodes_of(document, "schema"):
        if "properties" in node.value and not node.is_component:
            yield document.diagnostic(
                node.path,
                "This inline object has no name.",
                "Move it to components/schemas and refer to it with $ref.",
            )


def class_names(document: Document) -> Iterator[Diagnostic]:
    """Names are in PascalCase, valid for a Python class and unique regardless of case."""
    spelled: dict[str, str] = {}
    for name in document.schemas():
        path = ("components", "schemas", name)
        if not is_class_name(name):
            yield document.diagnostic(
                path,
                f"{shown(name)} cannot be the name of a class.",
                "Choose a name in PascalCase, of letters and digits, that Python does not reserve.",
            )
        first = spelled.setdefault(name.lower(), name)
        if first != name:
            yield document.diagnostic(
                path, f"{shown(name)} differs from {shown(first)} only in case.", "Give one of them another name."
            )


def descriptions(document: Document) -> Iterator[Diagnostic]:
    """Every named schema and every field has a description."""
    for node in nodes_of(document, "schema"):
        if (node.is_component or node.is_property) and not str(node.value.get("description") or "").strip():
            what = f"The field {shown(node.name)}" if node.is_property else f"The schema {shown(node.name)}"
            yield document.diagnostic(node.path, f"{what} has no description.", "Add one, in our own words.")


def required_fields(document: Document) -> Iterator[Diagnostic]:
    """`required` names fields that exist."""
    for node in nodes_of(document, "schema"):
        existing = _fields_around(node)
        for index, name in enumerate(node.value.get("required", ())):
            if name not in existing:
                yield document.diagnostic(
                    (*node.path, "required", index),
                    f"The required field {shown(name)} does not exist.",
                    "Add it to `properties`, or correct the name.",
                )


def alternatives(document: Document) -> Iterator[Diagnostic]:
    """A choice has a limited number of alternatives, including those of the choices in it."""
    ways: dict[NodePath, int] = {}
    for part in nodes_of(document, "schema"):
        count = _ways(document, part.path, ways)
        if count > _MOST_ALTERNATIVES and not part.value.keys().isdisjoint(_CHOICES):
            yield document.diagnostic(
                part.path,
                f"This choice has more than {_MOST_ALTERNATIVES} alternatives, with those of the choices in it.",
                "Leave out those that say the same, or describe what they have in common.",
            )


def values(document: Document) -> Iterator[Diagnostic]:
    """`default`, `const`, `examples` and each value of an `enum` match their schema."""
    for node in nodes_of(document, "schema"):
        for key in ("default", "const", "enum", "examples"):
            if key not in node.value:
                continue
            several = key in ("enum", "examples")
            for index, value in enumerate(node.value[key] if several else [node.value[key]]):
                path = (*node.path, key, index) if several else (*node.path, key)
                for mismatch in schema_validator(document).mismatches(value, node.path, closed=True):
                    yield document.diagnostic(
                        (*path, *mismatch.path),
                        f"The {key} value does not match its schema: {mismatch.reason}",
                        "Correct the value or the schema.",
                    )


def _ways(document: Document, path: NodePath, known: dict[NodePath, int]) -> int:
    place = document.resolve_path(path)
    if place not in known:
        node = mapping(document.at(place))
        inner = [(*place, choice, index) for choice in _CHOICES for index in range(len(listing(node.get(choice))))]
        known[place] = sum(_ways(document, each, known) for each in inner) or 1
    return known[place]


def _fields_around(node: Node) -> Mapping[str, object]:
    """The fields of a schema, or of the object whose condition it is."""
    holder: Node | None = node
    while holder is not None and "properties" not in holder.value and holder.role in _INLINE:
        holder = holder.parent
    return holder.value.get("properties", {}) if holder is not None else {}


RULES = (named, class_names, descriptions, required_fields, alternatives, values)
