"""Descriptions of schemas."""

from typing import Any

import pytest

from generator.docs.schemas import Schemas

NAMED = {
    "Toy": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Key": {"type": "object", "properties": {"key": {"type": "string", "x-credential": True}}},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Toy"}, {"$ref": "#/components/schemas/Key"}]},
}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"deprecated": True, "description": "A toy."}, "**Deprecated.** A toy."),
        ({"const": "bear"}, 'Always `"bear"`.'),
        ({"type": "array", "items": {"enum": ["a", 1]}}, 'Each item is one of `"a"`, `1`.'),
        ({"type": "array", "items": {"type": "string", "maxLength": 3}}, "Each item: at most 3 characters."),
        ({"enum": [1, 2], "x-meanings": {1: "good", 2: "bad"}}, "`1`: good. `2`: bad."),
        ({"x-provenance": {"source": "a letter", "confidence": "low"}}, "_Source: a letter (confidence: low)._"),
        (
            {"properties": {}, "anyOf": [{"required": ["a", "b"]}, {"required": ["c"]}]},
            "Requires `a` with `b` or `c`.",
        ),
        ({}, ""),
    ],
)
def test_a_value_is_described(schema: dict[str, Any], text: str) -> None:
    assert Schemas("toy", NAMED).text(schema) == text


@pytest.mark.parametrize(
    ("schema", "description"),
    [
        ({}, "any"),
        ({"type": ["string", "null"], "format": "date"}, "string (date) or null"),
        ({"type": "object"}, "object"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "map of integer"),
        ({"type": "object", "additionalProperties": True}, "object"),
        ({"oneOf": [{"type": "string"}, {"type": "string"}, {"type": "null"}]}, "string or null"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Toy"}}, "array of {api:schema}`Toy <toy.Toy>`"),
    ],
)
def test_a_type_is_described(schema: dict[str, Any], description: str) -> None:
    assert Schemas("toy", NAMED).describe_type(schema) == description


@pytest.mark.parametrize(("name", "expected"), [("Toy", False), ("Key", True), ("Either", True)])
def test_a_credential_is_found_in_any_alternative(name: str, *, expected: bool) -> None:
    assert Schemas("toy", NAMED).takes_credential({"$ref": f"#/components/schemas/{name}"}) is expected
