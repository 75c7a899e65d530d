"""Prepares schemas for datamodel-code-generator: only keywords that affect the type, all properties required."""

from collections.abc import Iterator, Mapping
from typing import Any

from engagement_core.type_guards import child, is_list, is_mapping
from generator.spec.document import Document

_TYPE_KEYWORDS = {
    "type", "$ref", "properties", "items", "additionalProperties", "enum", "const", "oneOf", "anyOf", "format",
}  # fmt: skip
_TYPED_FORMATS = {"date-time", "date"}

EXTRAS = "additional_properties"
"""Name of the field for the properties of an open object that its schema does not list."""

BODY = "request body"
"""Key of the body among the types of an operation; the space keeps it apart from parameters."""


def is_object(schema: Mapping[str, Any]) -> bool:
    """Whether a schema becomes a class: an object with listed properties."""
    return "properties" in schema


def prepared(schema: Any) -> Any:
    """A schema without the keywords that do not affect its Python type."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if schema.get("format") == "date-time-local":
        # A time without a zone is accepted as a datetime or as a string.
        return {"anyOf": [{"type": schema["type"], "format": "date-time"}, {"type": schema["type"]}]}
    return {key: _prepared_value(schema, key) for key in schema if _affects_type(schema, key)} | _all_required(schema)


def _prepared_value(schema: Mapping[str, Any], key: str) -> Any:
    value = schema[key]
    if key == "properties":
        properties = {name: prepared(inner) for name, inner in value.items()}
        extras = schema.get("additionalProperties")
        if is_mapping(extras) or extras is True:
            properties[EXTRAS] = {"type": "object", "additionalProperties": _prepared_extras(extras)}
        return properties
    if key in ("oneOf", "anyOf"):
        return [prepared(member) for member in value]
    if key == "items":
        return prepared(value)
    if key == "additionalProperties":
        return _prepared_extras(value)
    return list(value) if is_list(value) else value


def _prepared_extras(extras: Any) -> Any:
    if extras is True:
        # The same as true, which the tool takes for a class without fields if the schema has a name.
        return {}
    return prepared(extras) if is_mapping(extras) else extras


def _affects_type(schema: Mapping[str, Any], key: str) -> bool:
    if key == "format":
        return schema[key] in _TYPED_FORMATS
    # In an object, `oneOf` and `anyOf` say which fields are required: a rule for values, not another type.
    if key in ("additionalProperties", "oneOf", "anyOf"):
        return not is_object(schema)
    return key in _TYPE_KEYWORDS


def _all_required(schema: Mapping[str, Any]) -> dict[str, Any]:
    if not is_object(schema):
        return {}
    extras = [EXTRAS] if schema.get("additionalProperties") not in (None, False) else []
    return {"type": "object", "required": [*schema["properties"], *extras]}


def prepared_schemas(document: Document) -> dict[str, Any]:
    """The named schemas, and one more for the parameters, body and responses of each operation."""
    schemas = {name: prepared(schema) for name, schema in document.schemas().items()}
    for _, operation in document.operations():
        schemas.update(operation_schemas(document, operation))
    return schemas


def operation_schemas(document: Document, operation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The types of an operation, as the properties of one object: each parameter, the body and each response."""
    parameters = [document.resolve(parameter) for parameter in operation.get("parameters", ())]
    types = {parameter["name"]: prepared(parameter["schema"]) for parameter in parameters}
    body = json_schema(document.resolve(operation.get("requestBody") or {}))
    if body is not None:
        types[BODY] = prepared(body)
    for status, response in operation["responses"].items():
        schema = json_schema(document.resolve(response))
        if schema is not None:
            types[response_key(status)] = prepared(schema)
    if types:
        name = operation_name(operation["operationId"])
        yield name, {"type": "object", "properties": types, "required": list(types)}


def operation_name(operation_id: str) -> str:
    """The name of the schema for the types of an operation."""
    return f"Operation{operation_id[:1].upper()}{operation_id[1:]}Types"


def response_key(status: str) -> str:
    """Key of a response among the types of an operation."""
    return f"response {status}"


def json_schema(holder: Mapping[str, Any]) -> Any:
    """The schema of the JSON in a request body or a response; None if it has no JSON."""
    return child(child(holder, "content"), "application/json").get("schema")
