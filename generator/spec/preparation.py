"""From the spec's schemas to the ones that the type tool gets: nothing but shape, with every property present."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_list, is_mapping
from generator.spec.document import Document

_SHAPE = {
    "type", "$ref", "properties", "items", "additionalProperties", "enum", "const", "oneOf", "anyOf", "format",
}  # fmt: skip
_TYPED_FORMATS = {"date-time", "date"}

EXTRAS = "additional_properties"
"""Name of the field that holds what an open object has beside its fixed properties."""

BODY = "request body"
"""Key of a body's type among the types of an operation; no parameter can have it."""


def is_object(schema: Mapping[str, Any]) -> bool:
    """Whether a schema becomes a class: an object with fixed properties."""
    return "properties" in schema


def shape(schema: Any) -> Any:
    """A schema without what does not change its Python type."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if schema.get("format") == "date-time-local":
        # What has no zone on the wire is a time with one, or its text.
        return {"anyOf": [{"type": schema["type"], "format": "date-time"}, {"type": schema["type"]}]}
    return {key: _shape_of(schema, key) for key in schema if _counts(schema, key)} | _all_required(schema)


def _shape_of(schema: Mapping[str, Any], key: str) -> Any:
    value = schema[key]
    if key == "properties":
        properties = {name: shape(inner) for name, inner in value.items()}
        extras = schema.get("additionalProperties")
        if is_mapping(extras) or extras is True:
            properties[EXTRAS] = {"type": "object", "additionalProperties": _extras_shape(extras)}
        return properties
    if key in ("oneOf", "anyOf"):
        return [shape(member) for member in value]
    if key == "items":
        return shape(value)
    if key == "additionalProperties":
        return _extras_shape(value)
    return list(value) if is_list(value) else value


def _extras_shape(extras: Any) -> Any:
    return shape(extras) if is_mapping(extras) else extras


def _counts(schema: Mapping[str, Any], key: str) -> bool:
    if key == "format":
        return schema[key] in _TYPED_FORMATS
    if key == "additionalProperties":
        return not is_object(schema)
    # "One of these fields is needed" is a rule for values, not another type.
    if key in ("oneOf", "anyOf"):
        return not is_object(schema)
    return key in _SHAPE


def _all_required(schema: Mapping[str, Any]) -> dict[str, Any]:
    if not is_object(schema):
        return {}
    extras = [EXTRAS] if schema.get("additionalProperties") not in (None, False) else []
    return {"type": "object", "required": [*schema["properties"], *extras]}


def prepared_schemas(document: Document) -> dict[str, Any]:
    """The named schemas, and one more for the parameters, body and answers of each operation."""
    schemas = {name: shape(schema) for name, schema in document.schemas().items()}
    for _, operation in document.operations():
        schemas.update(operation_schemas(document, operation))
    return schemas


def operation_schemas(document: Document, operation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The types of one operation, as the properties of one object: each parameter, the body and each answer."""
    parameters = [document.resolve(parameter) for parameter in operation.get("parameters", ())]
    shapes = {parameter["name"]: shape(parameter["schema"]) for parameter in parameters}
    body = json_schema(document.resolve(operation.get("requestBody") or {}))
    if body is not None:
        shapes[BODY] = shape(body)
    for status, response in operation["responses"].items():
        schema = json_schema(document.resolve(response))
        if schema is not None:
            shapes[response_key(status)] = shape(schema)
    if shapes:
        name = operation_name(operation["operationId"])
        yield name, {"type": "object", "properties": shapes, "required": list(shapes)}


def operation_name(operation_id: str) -> str:
    """The name of the schema that holds the types of an operation."""
    return f"Operation{operation_id[:1].upper()}{operation_id[1:]}Types"


def response_key(status: str) -> str:
    """Key of an answer's type among the types of an operation."""
    return f"answer {status}"


def json_schema(part: Mapping[str, Any]) -> Any:
    """The schema of a request body or a response, or None where it has no JSON."""
    return child(child(part, "content"), "application/json").get("schema")
