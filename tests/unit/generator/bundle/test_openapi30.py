"""Conversion to OpenAPI 3.0, by keyword."""

from pathlib import Path
from typing import Any

import pytest

from generator.bundle.openapi30 import to_openapi30
from generator.spec.document import Document
from tests.unit.generator.bundle.documents import Json


def converted(**parts: Any) -> Json:
    root = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {}, **parts}
    return to_openapi30(Document(Path("shop.yaml"), root))


def converted_schema(schema: Json) -> Json:
    result: Json = converted(components={"schemas": {"Shop": schema}})["components"]["schemas"]["Shop"]
    return result


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"const": 7}, {"enum": [7]}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "contentMediaType": "text/html"}, {"type": "string"}),
        ({"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/A"}),
        (
            {"$ref": "#/components/schemas/A", "description": "One.", "x-secret": True},
            {"allOf": [{"$ref": "#/components/schemas/A"}], "description": "One.", "x-secret": True},
        ),
        ({"enum": ["a", None], "type": ["string", "null"]}, {"enum": ["a", None], "type": "string", "nullable": True}),
    ],
)
def test_a_keyword_is_converted_at_any_depth(new: Json, old: Json) -> None:
    assert converted_schema(new) == old
    nested_new = {"type": "object", "properties": {"a": {"type": "array", "items": {"oneOf": [new]}}}}
    nested_old = {"type": "object", "properties": {"a": {"type": "array", "items": {"oneOf": [old]}}}}
    assert converted_schema(nested_new) == nested_old


@pytest.mark.parametrize("values", [True, {}, {"description": "Any value."}])
def test_an_alternative_does_not_say_that_it_permits_any_property(values: Any) -> None:
    free = {"type": "object", "description": "A map.", "additionalProperties": values}
    assert converted_schema({"anyOf": [free]}) == {"anyOf": [{"type": "object", "description": "A map."}]}
    assert converted_schema(free) == free


@pytest.mark.parametrize(
    "kept",
    [
        {"type": "object", "additionalProperties": False},
        {"type": "object", "additionalProperties": {"type": "string"}},
        {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
    ],
)
def test_an_alternative_keeps_what_restricts_it_or_stands_beside_properties(kept: Json) -> None:
    assert converted_schema({"oneOf": [kept]}) == {"oneOf": [kept]}


def test_keywords_in_data_are_not_converted() -> None:
    data = {"type": ["string", "null"], "const": 1, "examples": [1]}
    schema = {"type": "object", "default": data, "properties": {"const": {"type": "string"}}, "x-meanings": data}
    assert converted_schema(schema) == schema


def test_webhooks_become_an_extension() -> None:
    body = {"content": {"application/json": {"schema": {"type": ["integer", "null"]}}}}
    result = converted(webhooks={"sold": {"post": {"requestBody": body}}})
    schema = result["x-webhooks"]["sold"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert schema == {"type": "integer", "nullable": True}
    assert "webhooks" not in result


def test_unsupported_keys_outside_schemas_are_removed() -> None:
    info = {"title": "Shop", "version": "1", "summary": "A shop", "license": {"name": "MIT", "identifier": "MIT"}}
    result = converted(info=info, jsonSchemaDialect="https://json-schema.org/draft/2020-12/schema")
    assert result["info"] == {"title": "Shop", "version": "1", "license": {"name": "MIT"}}
    assert "jsonSchemaDialect" not in result


def test_siblings_of_a_reference_outside_schemas_are_removed() -> None:
    reference = {"$ref": "#/components/parameters/Id", "description": "Another description."}
    result = converted(paths={"/": {"parameters": [reference]}}, components={"parameters": {"Id": {}}})
    assert result["paths"]["/"]["parameters"] == [{"$ref": "#/components/parameters/Id"}]


def test_the_request_body_of_a_link_becomes_an_extension() -> None:
    link = {"operationId": "getShop", "requestBody": {"id": "$response.body#/id"}}
    result = converted(components={"links": {"shop": link}})
    assert result["components"]["links"]["shop"] == {
        "operationId": "getShop",
        "x-requestBody": {"id": "$response.body#/id"},
    }
