"""Schemas: objects are named components, and everything has a description."""

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, nodes_of
from generator.lint.schema_validation import schema_validator
from generator.spec.document import Document
from generator.spec.naming import is_class_name

_INLINE = {"anyOf", "oneOf", "not"}


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


def _fields_around(node: Node) -> Mapping[str, object]:
    """The fields of a schema, or of the object whose condition it is."""
    holder: Node | None = node
    while holder is not None and "properties" not in holder.value and holder.role in _INLINE:
        holder = holder.parent
    return holder.value.get("properties", {}) if holder is not None else {}


RULES = (named, class_names, descriptions, required_fields, values)
