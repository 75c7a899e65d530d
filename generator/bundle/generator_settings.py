"""Settings with which openapi-generator writes code that compiles, without name collisions."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_list
from generator.lint.nodes import nodes_of
from generator.spec.document import Document

_LANGUAGE_TYPES = {"Error": "ApiError"}
"""New names for schemas whose names are types of a language."""


def generator_settings(document: Document) -> dict[str, Any]:
    """Return the settings for `openapi-generator-cli generate --config`."""
    return {
        # Languages ignore unknown options. These two are for TypeScript, where camel case would give `media_url` and
        # `mediaUrl` the same name.
        "additionalProperties": {"modelPropertyNaming": "original", "paramNaming": "original"},
        # The generated tests are empty.
        "globalProperties": {"apiTests": "false", "modelTests": "false"},
        "modelNameMappings": _LANGUAGE_TYPES,
        "nameMappings": {name: _distinct_name(name) for name in _colliding_fields(document)},
        "enumNameMappings": {value: _spelled_out(value) for value in _symbolic_values(document)},
        # Make inline enums models: several languages do not declare them otherwise.
        "inlineSchemaOptions": {"RESOLVE_INLINE_ENUMS": "true"},
        # Otherwise each group of required fields becomes a model.
        "openapiNormalizer": {"REMOVE_ANYOF_ONEOF_AND_KEEP_PROPERTIES_ONLY": "true"},
    }


def _colliding_fields(document: Document) -> list[str]:
    """List fields that differ from an earlier field only in case or symbols: `ETag` from `Etag`, `$add` from `add`."""
    found: set[str] = set()
    for schema in nodes_of(document, "schema"):
        seen: dict[str, str] = {}
        for name in _fields(document, schema.value):
            plain = re.sub(r"[\W_]", "", name).lower()
            if seen.setdefault(plain, name) != name:
                found.add(name)
    return sorted(found)


def _fields(document: Document, schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the fields of a schema and of its alternatives, which PHP has in one class."""
    yield from child(schema, "properties")
    for member in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
        name = str(member.get("$ref", "")).rpartition("/")[2]
        yield from child(document.schemas().get(name, member), "properties")


def _distinct_name(field: str) -> str:
    """Return `MediaUrl2` for `mediaUrl`, `Add2` for `$add`; capitalized, since Go does not export lowercase names."""
    name = re.sub(r"\W", "", field)
    return f"{name[0].upper()}{name[1:]}2"


def _symbolic_values(document: Document) -> list[str]:
    """List enum values of three or more symbols, from which openapi-generator cannot make a name."""
    values = [schema.value["enum"] for schema in nodes_of(document, "schema") if is_list(schema.value.get("enum"))]
    return sorted({str(value) for enum in values for value in enum if re.fullmatch(r"[^\w\s]{3,}", str(value))})


def _spelled_out(symbols: str) -> str:
    """Return `GREATER_THAN_EQUALS_LESS_THAN` for `>=<`."""
    return "_".join(re.sub(r"\W", "_", unicodedata.name(symbol).removesuffix(" SIGN")) for symbol in symbols)
