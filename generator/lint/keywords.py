"""Keywords of schemas: only portable ones, spelled correctly and applicable to the type."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from engagement_core.type_guards import child, is_list
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import nodes_of
from generator.lint.plain import frozen, json_types, listing
from generator.spec.document import Document
from generator.spec.references import NodePath

_FOR_TYPE: Mapping[str, Sequence[str]] = {
    "minLength": ("string",),
    "maxLength": ("string",),
    "pattern": ("string",),
    "contentEncoding": ("string",),
    "contentMediaType": ("string",),
    "minimum": ("number", "integer"),
    "maximum": ("number", "integer"),
    "multipleOf": ("number", "integer"),
    "items": ("array",),
    "minItems": ("array",),
    "maxItems": ("array",),
    "uniqueItems": ("array",),
    "properties": ("object",),
    "additionalProperties": ("object",),
    "minProperties": ("object",),
    "maxProperties": ("object",),
}
_KNOWN = {
    *_FOR_TYPE,
    "$ref", "type", "enum", "const", "format", "required", "anyOf", "oneOf", "not", "discriminator",
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
}  # fmt: skip

_NO_ALL_OF = "Write the fields inline, or share them by $ref to a named object."
_NO_CONDITION = "Use `oneOf` of named objects, or `anyOf` of `required` lists, and describe the rest."
_NO_MAP_RULE = "Use `additionalProperties`, and describe the rest."
_NO_IDENTITY = "Remove it: the name of a schema is its key in components/schemas."
_NOT_PORTABLE: Mapping[str, str] = {
    "allOf": _NO_ALL_OF,
    "nullable": "Write `type: [T, 'null']`.",
    "exclusiveMinimum": "Use `minimum`, and say in the description that the bound itself is excluded.",
    "exclusiveMaximum": "Use `maximum`, and say in the description that the bound itself is excluded.",
    "if": _NO_CONDITION,
    "then": _NO_CONDITION,
    "else": _NO_CONDITION,
    "dependentRequired": _NO_CONDITION,
    "dependentSchemas": _NO_CONDITION,
    "prefixItems": "Use `items`, and describe each position in the description.",
    "contains": "State it in the description.",
    "minContains": "State it in the description.",
    "maxContains": "State it in the description.",
    "patternProperties": _NO_MAP_RULE,
    "propertyNames": _NO_MAP_RULE,
    "unevaluatedProperties": "Use `additionalProperties`.",
    "unevaluatedItems": "Use `items`.",
    "contentSchema": "State it in the description.",
    "example": "Use `examples: [...]`.",
    "xml": "Remove it: bodies are JSON.",
    "$defs": "Move them to components/schemas.",
    "definitions": "Move them to components/schemas.",
    "$comment": "Use a YAML comment.",
    "$schema": "Remove it: every schema is JSON Schema 2020-12.",
    "$vocabulary": "Remove it: every schema is JSON Schema 2020-12.",
    "$id": _NO_IDENTITY,
    "$anchor": _NO_IDENTITY,
    "$dynamicAnchor": _NO_IDENTITY,
    "$dynamicRef": "Use `$ref`.",
}
_SUBSCHEMAS = ("items", "not")


def known(document: Document) -> Iterator[Diagnostic]:
    """Every keyword is in the portable subset."""
    for node in nodes_of(document, "schema"):
        for key in node.value:
            if key in _NOT_PORTABLE:
                yield document.diagnostic(
                    (*node.path, key), f"{shown(key)} is not in the portable subset of OpenAPI.", _NOT_PORTABLE[key]
                )
            elif key not in _KNOWN and not key.startswith("x-"):
                near = get_close_matches(key, _KNOWN, n=1)
                hint = f"Did you mean `{near[0]}`?" if near else "Remove it."
                yield document.diagnostic((*node.path, key), f"The keyword {shown(key)} is unknown.", hint)


def types(document: Document) -> Iterator[Diagnostic]:
    """A type is a JSON type; a list of types is one type and 'null'."""
    for node in nodes_of(document, "schema"):
        given = node.value.get("type")
        if given == "null":
            yield document.diagnostic(
                (*node.path, "type"),
                "Null as a type of its own does not convert to OpenAPI 3.0.",
                "Write `type: [T, 'null']` for the other type.",
            )
        elif is_list(given) and (len(given) != 2 or given[1] != "null" or given[0] == "null"):
            yield document.diagnostic(
                (*node.path, "type"),
                f"The list of types {shown(', '.join(given))} does not convert to OpenAPI 3.0.",
                "Write `type: [T, 'null']`, or `oneOf` with a schema for each type.",
            )


def booleans(document: Document) -> Iterator[Diagnostic]:
    """No schema is `true` or `false`; `additionalProperties` may be."""
    for node in nodes_of(document, "schema"):
        for path, value in _subschemas(node.value):
            if isinstance(value, bool):
                yield document.diagnostic(
                    (*node.path, *path),
                    "A schema that is true or false does not convert to OpenAPI 3.0.",
                    "Write a schema; one that has only a description allows any value.",
                )
    holders = nodes_of(document, "parameter", "header", "media type")
    whole: list[tuple[NodePath, Any]] = [((*node.path, "schema"), node.value.get("schema")) for node in holders]
    whole += [(("components", "schemas", name), schema) for name, schema in document.schemas().items()]
    for path, value in whole:
        if isinstance(value, bool):
            yield document.diagnostic(
                path, "A schema that is true or false does not convert to OpenAPI 3.0.", "Write a schema."
            )


def applicable(document: Document) -> Iterator[Diagnostic]:
    """A keyword applies to the type of its schema."""
    for node in nodes_of(document, "schema"):
        given = json_types(node.value)
        for key in node.value:
            wanted = _FOR_TYPE.get(key)
            if given and wanted and not given & set(wanted):
                yield document.diagnostic(
                    (*node.path, key),
                    f"{shown(key)} does not apply to type {' or '.join(sorted(given))}.",
                    f"Remove it, or set the type to {' or '.join(wanted)}.",
                )
            elif wanted and not given:
                yield document.diagnostic(
                    (*node.path, key),
                    f"{shown(key)} needs a schema with a type.",
                    f"Add `type: {wanted[0]}`.",
                )


def complete(document: Document) -> Iterator[Diagnostic]:
    """An array has `items`; an object has properties or is a map."""
    for node in nodes_of(document, "schema"):
        given = json_types(node.value)
        if "array" in given and "items" not in node.value:
            yield document.diagnostic(node.path, "This array has no `items`.", "Add `items`.")
        if "object" in given and not {"properties", "additionalProperties", "anyOf", "oneOf"} & node.value.keys():
            yield document.diagnostic(
                node.path,
                "This object has neither `properties` nor `additionalProperties`.",
                "Add `properties`, or `additionalProperties: true` if any key is allowed.",
            )


def enumerations(document: Document) -> Iterator[Diagnostic]:
    """An enum has no duplicate values."""
    for node in nodes_of(document, "schema"):
        seen: set[Hashable] = set()
        for index, value in enumerate(node.value.get("enum", ())):
            key = frozen(value)
            if key in seen:
                yield document.diagnostic(
                    (*node.path, "enum", index), f"The value {shown(value)} is listed twice.", "Remove one of them."
                )
            seen.add(key)


def _subschemas(schema: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    for key in _SUBSCHEMAS:
        if key in schema:
            yield (key,), schema[key]
    for name, inner in child(schema, "properties").items():
        yield ("properties", name), inner
    for key in ("anyOf", "oneOf"):
        for index, inner in enumerate(listing(schema.get(key))):
            yield (key, index), inner


STRUCTURE_RULES = (booleans,)
RULES = (known, types, applicable, complete, enumerations)
