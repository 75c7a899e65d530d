"""The JSON Schemas of arguments: those of the spec, without what only a generator or a reader of the spec needs."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import is_list, is_mapping
from generator.spec.descriptions import flat
from generator.spec.document import Document
from generator.spec.references import mappings_in, reachable

_IN_SPEC = "#/components/schemas/"
IN_CATALOG = "#/schemas/"
_KEYWORDS = (
    "$ref", "type", "format", "enum", "const", "default", "description", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties", "required", "properties", "items", "additionalProperties", "oneOf", "anyOf",
    "allOf",
)  # fmt: skip


def public_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema of the spec as callers see it: without credentials, examples and extensions."""
    secret = {name for name, field in schema.get("properties", {}).items() if field.get("x-credential")}
    public = {key: _value(key, schema[key], secret) for key in _KEYWORDS if key in schema}
    return {key: value for key, value in public.items() if value not in ([], {}) or key in ("items", "default")}


def _value(key: str, value: Any, secret: set[str]) -> Any:
    match key:
        case "$ref":
            return value.replace(_IN_SPEC, IN_CATALOG)
        case "description":
            return flat(value)
        case "required":
            return [name for name in value if name not in secret]
        case "properties":
            return {name: public_schema(field) for name, field in value.items() if name not in secret}
        case "oneOf" | "anyOf" | "allOf":
            return [public_schema(member) for member in value]
        case _:
            return (
                public_schema(value)
                if key in ("items", "additionalProperties") and is_mapping(value)
                else _plain(value)
            )


def _plain(value: Any) -> Any:
    """A value without the types of the YAML library."""
    if is_mapping(value):
        return {str(key): _plain(each) for key, each in value.items()}
    if is_list(value):
        return [_plain(each) for each in value]
    kind = next((kind for kind in (bool, int, float, str) if isinstance(value, kind)), None)
    return value if kind is None else kind(value)


def named_schemas(document: Document, used: Any) -> dict[str, Any]:
    """The named schemas that a part of a catalog refers to, also through each other, by name."""
    schemas = document.schemas()
    names = reachable(set(_names(used)), lambda name: set(_names(public_schema(schemas[name]))))
    return {name: public_schema(schema) for name, schema in schemas.items() if name in names}


def _names(node: Any) -> Iterator[str]:
    for each in mappings_in(node):
        reference = each.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(IN_CATALOG)
