"""A spec as the checks read it: references resolved, operations by label, values validated."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, TypeGuard

from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker

Document = dict[str, Any]
Schema = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON = "application/json"


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


@frozen
class SpecOperation:
    """One operation of a spec."""

    label: str
    """Method and path: `PATCH /v1/apps/{id}`."""
    definition: Document
    parameters: tuple[Document, ...]
    """Those of the path among them; references are resolved."""

    @property
    def id(self) -> str:
        """The `operationId`."""
        return str(self.definition["operationId"])

    def parameters_in(self, location: str) -> dict[str, Document]:
        """The parameters of the query, the path or the headers, by name."""
        return {parameter["name"]: parameter for parameter in self.parameters if parameter["in"] == location}


class Spec:
    """An OpenAPI 3.1 document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def operations(self) -> dict[str, SpecOperation]:
        """All operations by label."""
        return {label: self.operation(label) for label in self._labels()}

    def _labels(self) -> Iterator[str]:
        for path, item in self.document.get("paths", {}).items():
            yield from (f"{method.upper()} {path}" for method in METHODS if method in item)

    def operation(self, label: str) -> SpecOperation:
        """One operation, without reading the others; raises KeyError where there is none."""
        method, _, path = label.partition(" ")
        item = self.document["paths"][path]
        definition: Document = item[method.lower()]
        parameters = [*item.get("parameters", []), *definition.get("parameters", [])]
        return SpecOperation(label, definition, tuple(self.resolve(each) for each in parameters))

    def resolve(self, node: Any) -> Document:
        """The node itself, or what its `$ref` leads to; words beside a `$ref` win over those behind it."""
        if "$ref" not in node:
            return dict(node)
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return {**self.resolve(self.at(node["$ref"])), **beside}

    def at(self, reference: str) -> Any:
        """The part of the document that a reference such as `#/components/schemas/App` leads to."""
        node: Any = self.document
        for key in reference.removeprefix("#/").split("/"):
            node = node[key.replace("~1", "/").replace("~0", "~")]
        return node

    def body(self, operation: SpecOperation) -> Document:
        """The request body of an operation, empty where it takes none."""
        return self.resolve(operation.definition.get("requestBody", {}))

    def response(self, operation: SpecOperation, status: int | str) -> Document | None:
        """What is declared for a status, by itself or with its class (`5XX`); None where nothing is."""
        responses = operation.definition["responses"]
        keys = (str(status), status_class(status), "default")
        found: Any = next((responses[key] for key in keys if key in responses), None)
        return None if found is None else self.resolve(found)

    def security(self, operation: SpecOperation) -> frozenset[frozenset[str]]:
        """The ways of signing in of an operation, each with its parts: `header X-API-Key`, `oauth2`."""
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        alternatives: Any = operation.definition.get("security", self.document.get("security", []))
        return frozenset(frozenset(_credential(schemes[name]) for name in each) for each in alternatives)

    def errors(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """Why a value does not fit a schema; empty where it does."""
        return [f"{error.json_path}: {error.message}" for error in self._validator(schema).iter_errors(value)]

    def fits(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Whether a value fits a schema."""
        valid: bool = self._validator(schema).is_valid(value)
        return valid

    # A `Draft202012Validator`, whose annotations are incomplete.
    def _validator(self, schema: Mapping[str, Any]) -> Any:
        """A validator for a schema, whose references may lead to the components."""
        components = self.document.get("components", {})
        return Draft202012Validator({**schema, "components": components}, format_checker=FormatChecker())


def status_class(status: int | str) -> str:
    """The class that a status belongs to, `5XX`."""
    return f"{str(status)[0]}XX"


def media_schema(part: Mapping[str, Any], media_type: str = JSON) -> Schema | None:
    """The schema of a request body or an answer for a media type, None where it has none."""
    schema: Schema | None = part.get("content", {}).get(media_type, {}).get("schema")
    return schema


def _credential(scheme: Document) -> str:
    if scheme["type"] == "apiKey":
        return f"{scheme['in']} {scheme['name']}"
    if scheme["type"] == "http":
        return "header Authorization"
    return str(scheme["type"])
