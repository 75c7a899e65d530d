"""Keywords of schemas: the portable ones only, spelled right and where they mean something."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from engagement_core.type_guards import child, is_list
from generator.diagnostics import Diagnostic
from generator.lint.formatting import shown
from generator.lint.nodes import parts
from generator.lint.plain import frozen, listing
from generator.spec.document import Document

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

_NO_PARTS = "Write the fields out, or share them by $ref to a named object."
_NO_CONDITION = "Use `oneOf` of named objects, or `anyOf` of `required` lists, and say the rest in the description."
_NO_MAP_RULE = "Use `additionalProperties`, and say the rest in the description."
_NO_IDENTITY = "Remove it: a schema is named by its place in components/schemas."
_REFUSED: Mapping[str, str] = {
    "allOf": _NO_PARTS,
    "nullable": "Write `type: [T, 'null']`.",
    "exclusiveMinimum": "Use `minimum`, and say in the description that the bound itself is excluded.",
    "exclusiveMaximum": "Use `maximum`, and say in the description that the bound itself is excluded.",
    "if": _NO_CONDITION,
    "then": _NO_CONDITION,
    "else": _NO_CONDITION,
    "dependentRequired": _NO_CONDITION,
    "dependentSchemas": _NO_CONDITION,
    "prefixItems": "Use `items`, and say in the description what each place means.",
    "contains": "Say it in the description.",
    "minContains": "Say it in the description.",
    "maxContains": "Say it in the description.",
    "patternProperties": _NO_MAP_RULE,
    "propertyNames": _NO_MAP_RULE,
    "unevaluatedProperties": "Use `additionalProperties`.",
    "unevaluatedItems": "Use `items`.",
    "contentSchema": "Say it in the description.",
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
    """Every keyword is one of the portable subset."""
    for part in parts(document, "schema"):
        for key in part.node:
            if key in _REFUSED:
                yield document.diagnostic(
                    (*part.path, key), f"{shown(key)} is not in the portable subset of OpenAPI.", _REFUSED[key]
                )
            elif key not in _KNOWN and not key.startswith("x-"):
                near = get_close_matches(key, _KNOWN, n=1)
                hint = f"Write `{near[0]}`, if you meant that." if near else "Remove it."
                yield document.diagnostic((*part.path, key), f"There is no keyword {shown(key)}.", hint)


def types(document: Document) -> Iterator[Diagnostic]:
    """A type is one of JSON's; a list of types is one type and 'null'."""
    for part in parts(document, "schema"):
        given = part.node.get("type")
        if given == "null":
            yield document.diagnostic(
                (*part.path, "type"),
                "Null as a type of its own does not convert to OpenAPI 3.0.",
                "Write `type: [T, 'null']` where the other type stands.",
            )
        elif is_list(given) and (len(given) != 2 or given[1] != "null" or given[0] == "null"):
            yield document.diagnostic(
                (*part.path, "type"),
                f"The list of types {shown(', '.join(given))} does not convert to OpenAPI 3.0.",
                "Write `type: [T, 'null']`, or `oneOf` with a schema for each type.",
            )


def booleans(document: Document) -> Iterator[Diagnostic]:
    """No schema is `true` or `false`; `additionalProperties` may be."""
    for part in parts(document, "schema"):
        for path, value in _subschemas(part.node):
            if isinstance(value, bool):
                yield document.diagnostic(
                    (*part.path, *path),
                    "A schema that is true or false does not convert to OpenAPI 3.0.",
                    "Write the schema out; one with a description alone allows any value.",
                )
    for part in parts(document, "parameter", "header", "media type"):
        if isinstance(part.node.get("schema"), bool):
            yield document.diagnostic(
                (*part.path, "schema"),
                "A schema that is true or false does not convert to OpenAPI 3.0.",
                "Write the schema out.",
            )
    for name, schema in document.schemas().items():
        if isinstance(schema, bool):
            yield document.diagnostic(
                ("components", "schemas", name),
                "A schema that is true or false does not convert to OpenAPI 3.0.",
                "Write the schema out.",
            )


def applicable(document: Document) -> Iterator[Diagnostic]:
    """A keyword for strings stands at a string, and so on."""
    for part in parts(document, "schema"):
        given = _types(part.node)
        for key in part.node:
            wanted = _FOR_TYPE.get(key)
            if given and wanted and not given & set(wanted):
                yield document.diagnostic(
                    (*part.path, key),
                    f"{shown(key)} says nothing about a schema of type {' or '.join(sorted(given))}.",
                    f"Remove it, or set the type to {' or '.join(wanted)}.",
                )
            elif wanted and not given:
                yield document.diagnostic(
                    (*part.path, key),
                    f"{shown(key)} stands at a schema without a type.",
                    f"Add `type: {wanted[0]}`.",
                )


def complete(document: Document) -> Iterator[Diagnostic]:
    """A list says what is in it, and an object whether it is a map."""
    for part in parts(document, "schema"):
        given = _types(part.node)
        if "array" in given and "items" not in part.node:
            yield document.diagnostic(part.path, "This list does not say what is in it.", "Add `items`.")
        if "object" in given and not {"properties", "additionalProperties", "anyOf", "oneOf"} & part.node.keys():
            yield document.diagnostic(
                part.path,
                "This object has neither fields nor open keys.",
                "Add `properties`, or `additionalProperties: true` if any key is allowed.",
            )


def enumerations(document: Document) -> Iterator[Diagnostic]:
    """No value is listed twice in an enum."""
    for part in parts(document, "schema"):
        seen: set[Hashable] = set()
        for index, value in enumerate(part.node.get("enum", ())):
            key = frozen(value)
            if key in seen:
                yield document.diagnostic(
                    (*part.path, "enum", index), f"The value {shown(value)} is listed twice.", "Remove one of them."
                )
            seen.add(key)


def _types(schema: Mapping[str, Any]) -> set[str]:
    given = schema.get("type")
    return ({given} if isinstance(given, str) else set(listing(given))) - {"null"}


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
