"""Specs that try to inject code into the generated client, one place at a time."""

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from tests.unit.generator.spec_builder import (
    INTEGER,
    STRING,
    Json,
    body,
    in_path,
    model,
    operation,
    query,
    ref,
    response,
    spec,
)

Change = Callable[[Json, str], None]


def code(sentinel: str) -> str:
    """An expression that creates a file if it is evaluated."""
    return f"__import__('pathlib').Path('{sentinel}').touch()"


def payloads(sentinel: str) -> dict[str, str]:
    """The expression, wrapped to break out of a string, a docstring, a comment, a template or a pattern."""
    expression = code(sentinel)
    return {
        "plain": expression,
        "docstring": f'"""\n{expression}\n"""',
        "escaped docstring": f'\\"""\n{expression}\n"""',
        "quotes": f"' + str({expression}) + '",
        "double quotes": f'" + str({expression}) + "',
        "closed call": f'")\n{expression}\n("',
        "new line": f"x\n{expression}\n",
        "comment": f"x\r{expression}",
        "template": "{{ cycler.__init__.__globals__.__builtins__.eval(" + repr(expression) + ") }}",
        "format": "{" + expression + "}",
        "backslash": f"\\\n{expression}\\",
    }


def ordinary() -> Json:
    """A spec with a value in every place that the generator reads."""
    thing = model(
        {
            "name": STRING | {"pattern": "^[a-z]+$", "default": "a", "examples": ["a"]},
            "kind": ref("Kind"),
            "count": INTEGER | {"minimum": 1, "default": 2},
        },
        required=["name"],
    )
    paths: dict[str, Json] = {
        "/things/{id}": {
            "post": operation(
                "createThing",
                "create",
                retry="if-unsent",
                parameters=[in_path("id", STRING, "a"), query("limit", INTEGER, 1)],
                requestBody=body(ref("Thing"), {"name": "a"}),
                responses={"200": response(ref("Thing"), {"name": "a"}), "404": {"description": "Not there."}},
            )
        }
    }
    kind = {"type": "string", "description": "A kind.", "enum": ["one", "two"], "x-meanings": {"one": "The first."}}
    return spec(paths, {"Thing": thing, "Kind": kind})


def at(*path: Any) -> Change:
    """Replace a value by the payload."""

    def change(document: Json, payload: str) -> None:
        holder: Any = document
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = payload

    return change


def key(*path: Any) -> Change:
    """Replace a key by the payload."""

    def change(document: Json, payload: str) -> None:
        holder: Any = document
        for step in path[:-1]:
            holder = holder[step]
        holder[payload] = holder.pop(path[-1])

    return change


def both(*changes: Change) -> Change:
    """Change several places that must agree."""

    def change(document: Json, payload: str) -> None:
        for each in changes:
            each(document, payload)

    return change


def rename_tag(document: Json, payload: str) -> None:
    document["tags"][0]["name"] = payload
    document["paths"]["/things/{id}"]["post"]["tags"] = [payload]


def rename_schema(document: Json, payload: str) -> None:
    schemas = document["components"]["schemas"]
    schemas[payload] = schemas.pop("Kind")
    schemas["Thing"]["properties"]["kind"]["$ref"] = f"#/components/schemas/{payload}"


def rename_path(document: Json, payload: str) -> None:
    document["paths"][f"/things/{{id}}/{payload}"] = document["paths"].pop("/things/{id}")


def rename_path_parameter(document: Json, payload: str) -> None:
    item = document["paths"].pop("/things/{id}")
    item["post"]["parameters"][0]["name"] = payload
    document["paths"][f"/things/{{{payload}}}"] = item


_POST = ("paths", "/things/{id}", "post")
_THING = ("components", "schemas", "Thing")
_NAME = (*_THING, "properties", "name")
_KIND = ("components", "schemas", "Kind")
_LIMIT = (*_POST, "parameters", 1)
_CONTENT = (*_POST, "requestBody", "content")
_SCHEME = ("components", "securitySchemes", "apiKey")

PLACES: Mapping[str, Change] = {
    "title of the document": at("info", "title"),
    "version": at("info", "version"),
    "description of the document": at("info", "description"),
    "server": at("servers", 0, "url"),
    "description of a server": at("servers", 0, "description"),
    "documentation": at("externalDocs", "url"),
    "tag": rename_tag,
    "description of a tag": at("tags", 0, "description"),
    "heading of a tag": at("tags", 0, "x-displayName"),
    "path": rename_path,
    "method": key(*_POST),
    "operationId": at(*_POST, "operationId"),
    "x-method": at(*_POST, "x-method"),
    "x-retry": at(*_POST, "x-retry"),
    "summary": at(*_POST, "summary"),
    "description of an operation": at(*_POST, "description"),
    "chapter": at(*_POST, "externalDocs", "description"),
    "path parameter": rename_path_parameter,
    "query parameter": at(*_LIMIT, "name"),
    "Python name of a parameter": at(*_LIMIT, "x-python-name"),
    "description of a parameter": at(*_LIMIT, "description"),
    "default of a parameter": both(at(*_LIMIT, "schema", "type"), at(*_LIMIT, "schema", "default")),
    "example of a parameter": at(*_LIMIT, "example"),
    "media type": key(*_CONTENT, "application/json"),
    "name of an example": key(*_CONTENT, "application/json", "examples", "sample"),
    "example": at(*_CONTENT, "application/json", "examples", "sample", "value", "name"),
    "status": key(*_POST, "responses", "404"),
    "description of a response": at(*_POST, "responses", "404", "description"),
    "schema": rename_schema,
    "title of a schema": at(*_THING, "title"),
    "description of a schema": at(*_THING, "description"),
    "property": key(*_NAME),
    "Python name of a property": at(*_NAME, "x-python-name"),
    "description of a property": at(*_NAME, "description"),
    "pattern": at(*_NAME, "pattern"),
    "format": at(*_NAME, "format"),
    "default": at(*_NAME, "default"),
    "type": at(*_NAME, "type"),
    "minimum": at(*_THING, "properties", "count", "minimum"),
    "required": at(*_THING, "required", 0),
    "enum": at(*_KIND, "enum", 1),
    "meaning": at(*_KIND, "x-meanings", "one"),
    "reference": at(*_THING, "properties", "kind", "$ref"),
    "envelope": at(*_POST, "responses", "200", "x-envelope"),
    "security scheme": key(*_SCHEME),
    "header of a security scheme": at(*_SCHEME, "name"),
    "unknown extension": at("x-import"),
}


def hostile(places: Iterable[str], payload: str) -> Json:
    """The ordinary spec with the payload in some places."""
    document = copy.deepcopy(ordinary())
    for place in places:
        PLACES[place](document, payload)
    return document
