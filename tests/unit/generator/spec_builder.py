"""Builds small specs: each function adds what the lint rules require but no test is about."""

from collections.abc import Mapping, Sequence
from typing import Any

Json = dict[str, Any]

DOCS: Json = {"description": "Chapter", "url": "https://shop.example/docs"}
STRING: Json = {"type": "string"}
INTEGER: Json = {"type": "integer"}
BOOLEAN: Json = {"type": "boolean"}


def spec(
    paths: Mapping[str, Json], schemas: Mapping[str, Json] | None = None, *, tags: Sequence[str] = ("things",)
) -> Json:
    """A whole document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop API", "version": "1", "description": "Sells things."},
        "externalDocs": DOCS,
        "servers": [{"url": "https://api.shop.example/v1", "description": "Production"}],
        "security": [{"apiKey": []}],
        "tags": [{"name": tag, "description": f"All about {tag}"} for tag in tags],
        "paths": dict(paths),
        "components": {
            "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": "X-FakeApi-Key"}},
            "schemas": dict(schemas or {}),
        },
    }


def operation(name: str, method: str, *, tag: str = "things", retry: str = "safe", **parts: Any) -> Json:
    """One operation; `parts` are its other keys (`parameters`, `requestBody`, `responses`, ...)."""
    return {
        "operationId": name,
        "tags": [tag],
        "summary": "Do it",
        "description": "Does it.",
        "externalDocs": DOCS,
        "x-method": method,
        "x-retry": retry,
        "responses": {"204": EMPTY},
        **parts,
    }


def response(schema: Json, example: Any, **parts: Any) -> Json:
    """A response with a body."""
    return {"description": "The response.", "content": _json(schema, example), **parts}


EMPTY: Json = {"description": "Done."}


def body(schema: Json, example: Any, *, required: bool = True) -> Json:
    """A request body."""
    return {"required": required, "content": _json(schema, example)}


def query(name: str, schema: Json, example: Any, **parts: Any) -> Json:
    """A query parameter."""
    return _parameter(name, "query", schema, example, required=False) | parts


def in_path(name: str, schema: Json, example: Any, **parts: Any) -> Json:
    """A path parameter."""
    return _parameter(name, "path", schema, example, required=True) | parts


def model(properties: Mapping[str, Json], *, required: Sequence[str] = (), **parts: Any) -> Json:
    """An object schema; a property without a description gets one."""
    described = {name: {"description": f"The {name}.", **schema} for name, schema in properties.items()}
    listed = {"required": list(required)} if required else {}
    return {"type": "object", "description": "A model.", **listed, "properties": described, **parts}


def ref(name: str) -> Json:
    """A reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Json) -> Json:
    """A list."""
    return {"type": "array", "items": items}


def _json(schema: Json, example: Any) -> Json:
    return {"application/json": {"schema": schema, "examples": {"sample": {"value": example}}}}


def _parameter(name: str, place: str, schema: Json, example: Any, *, required: bool) -> Json:
    return {
        "name": name,
        "in": place,
        "description": f"The {name} parameter.",
        "required": required,
        "schema": schema,
        "example": example,
    }
