"""Schemas: every object is a named component, and everything is described."""

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import Node, parts
from generator.lint.schema_validation import instances
from generator.spec.document import Document
from generator.spec.naming import class_name_ok

_IN_PLACE = {"anyOf", "oneOf", "not"}


def named(document: Document) -> Iterator[Diagnostic]:
    """An object with fields stands in components/schemas and nowhere else."""
    for part in parts(document, "schema"):
        if "properties" in part.node and not part.is_component:
            yield document.diagnostic(
                part.path,
                "This inline object has no name.",
                "Move it to components/schemas and refer to it with $ref.",
            )


def class_names(document: Document) -> Iterator[Diagnostic]:
    """Names are in PascalCase, fit for a Python class and different in more than case."""
    spelled: dict[str, str] = {}
    for name in document.schemas():
        path = ("components", "schemas", name)
        if not class_name_ok(name):
            yield document.diagnostic(
                path,
                f"{shown(name)} cannot be the name of a class.",
                "Choose a name in PascalCase, of letters and digits, that Python does not use itself.",
            )
        first = spelled.setdefault(name.lower(), name)
        if first != name:
            yield document.diagnostic(
                path, f"{shown(name)} differs from {shown(first)} only in case.", "Give one of them another name."
            )


def descriptions(document: Document) -> Iterator[Diagnostic]:
    """Every named schema and every field has a description."""
    for part in parts(document, "schema"):
        if (part.is_component or part.is_property) and not str(part.node.get("description") or "").strip():
            what = f"The field {shown(part.name)}" if part.is_property else f"The schema {shown(part.name)}"
            yield document.diagnostic(part.path, f"{what} has no description.", "Add one, in our own words.")


def required_fields(document: Document) -> Iterator[Diagnostic]:
    """`required` names fields that exist."""
    for part in parts(document, "schema"):
        existing = _fields_around(part)
        for index, name in enumerate(part.node.get("required", ())):
            if name not in existing:
                yield document.diagnostic(
                    (*part.path, "required", index),
                    f"There is no field {shown(name)} that could be required.",
                    "Add it to `properties`, or correct the name.",
                )


def values(document: Document) -> Iterator[Diagnostic]:
    """`default`, `const`, `examples` and each value of an `enum` fit their schema."""
    for part in parts(document, "schema"):
        for key in ("default", "const", "enum", "examples"):
            if key not in part.node:
                continue
            several = key in ("enum", "examples")
            for index, value in enumerate(part.node[key] if several else [part.node[key]]):
                place = (*part.path, key, index) if several else (*part.path, key)
                for misfit in instances(document).misfits(value, part.path, closed=True):
                    yield document.diagnostic(
                        (*place, *misfit.path),
                        f"The {key} value does not fit its schema: {misfit.reason}",
                        "Correct the value or the schema.",
                    )


def _fields_around(part: Node) -> Mapping[str, object]:
    """The fields of a schema, or of the object that it is a condition of."""
    holder: Node | None = part
    while holder is not None and "properties" not in holder.node and holder.role in _IN_PLACE:
        holder = holder.parent
    return holder.node.get("properties", {}) if holder is not None else {}


RULES = (named, class_names, descriptions, required_fields, values)
