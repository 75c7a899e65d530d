"""Settings that openapi-generator needs to make code that compiles; its own names for things can collide."""

import re
import unicodedata
from typing import Any

from engagement_core.type_guards import child, is_list
from generator.lint.nodes import nodes_of
from generator.spec.document import Document

_LANGUAGE_TYPES = {"Error": "ApiError"}
"""Names of schemas that a language has taken."""


def generator_settings(document: Document) -> dict[str, Any]:
    """The content of a file for `openapi-generator-cli generate --config`."""
    return {
        # An option that a language does not know is ignored there: these two are for TypeScript, whose camel case
        # would make one name out of `media_url` and `mediaUrl`.
        "additionalProperties": {"modelPropertyNaming": "original", "paramNaming": "original"},
        # Empty test classes are of no use.
        "globalProperties": {"apiTests": "false", "modelTests": "false"},
        "modelNameMappings": _LANGUAGE_TYPES,
        "nameMappings": {name: _second(name) for name in _alike(document)},
        "enumNameMappings": {value: _spelled(value) for value in _signs(document)},
        # Enums inside of objects become models; several languages forget to declare them otherwise.
        "inlineSchemaOptions": {"RESOLVE_INLINE_ENUMS": "true"},
        # "One of these fields is needed" would become a model for each choice.
        "openapiNormalizer": {"REMOVE_ANYOF_ONEOF_AND_KEEP_PROPERTIES_ONLY": "true"},
    }


def _alike(document: Document) -> list[str]:
    """Names of fields that differ from one before them by case or underscores alone, as `ETag` from `Etag`."""
    found: set[str] = set()
    for part in nodes_of(document, "schema"):
        seen: set[str] = set()
        for name in child(part.value, "properties"):
            plain = re.sub(r"[\W_]", "", name).lower()
            if plain in seen:
                found.add(name)
            seen.add(plain)
    return sorted(found)


def _second(field: str) -> str:
    """`mediaUrl` as `MediaUrl2`; with a capital, as Go hides what starts with a small letter."""
    return f"{field[0].upper()}{field[1:]}2"


def _signs(document: Document) -> list[str]:
    """The values of enums that have no letter or digit to make a name of, and more signs than have a name."""
    values = [part.value["enum"] for part in nodes_of(document, "schema") if is_list(part.value.get("enum"))]
    return sorted({str(value) for enum in values for value in enum if re.fullmatch(r"[^\w\s]{3,}", str(value))})


def _spelled(signs: str) -> str:
    """`>=<` as `GREATER_THAN_EQUALS_LESS_THAN`."""
    return "_".join(re.sub(r"\W", "_", unicodedata.name(sign).removesuffix(" SIGN")) for sign in signs)
