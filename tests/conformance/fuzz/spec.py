"""A spec for the checks: resolves references, finds operations by label and validates values."""

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
    """Including those of the path item, with references resolved."""

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
        """One operation, without reading the others; raises KeyError if it does not exist."""
        method, _, path = label.partition(" ")
        item = self.document["paths"][path]
        definition: Document = item[method.lower()]
        parameters = [*item.get("parameters", []), *definition.get("parameters", [])]
        return SpecOperation(label, definition, tuple(self.resolve(each) for each in parameters))

    def resolve(self, node: Any) -> Document:
        """The node, or the target of its `$ref`; keywords beside a `$ref` override those of the target."""
        if "$ref" not in node:
            return dict(node)
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return {**self.resolve(self.at(node["$ref"])), **beside}

    def at(self, reference: str) -> Any:
        """The target of a reference such as `#/components/schemas/App`."""
        node: Any = self.document
        for key in reference.removeprefix("#/").split("/"):
            node = node[key.replace("~1", "/").replace("~0", "~")]
        return node

    def body(self, operation: SpecOperation) -> Document:
        """The request body of an operation; empty if it has none."""
        return self.resolve(operation.definition.get("requestBody", {}))

    def response(self, operation: SpecOperation, status: int | str) -> Document | None:
        """The declaration of a status, of its class (`5XX`) or of `default`; None if there is none."""
        responses = operation.definition["responses"]
        keys = (str(status), status_class(status), "default")
        found: Any = next((responses[key] for key in keys if key in responses), None)
        return None if found is None else self.resolve(found)

    def security(self, operation: SpecOperation) -> frozenset[frozenset[str]]:
        """The alternatives for authentication, each a set of parts such as `header X-API-Key` or `oauth2`."""
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        alternatives: Any = operation.definition.get("security", self.document.get("security", []))
        return frozenset(frozenset(_credential(schemes[name]) for name in each) for each in alternatives)

    def errors(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """Why a value does not match a schema; empty if it does."""
        return [f"{error.json_path}: {error.message}" for error in self._validator(schema).iter_errors(value)]

    def fits(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Whether a value matches a schema."""
        valid: bool = self._validator(schema).is_valid(value)
        return valid

    # A `Draft202012Validator`, whose annotations are incomplete.
    def _validator(self, schema: Mapping[str, Any]) -> Any:
        """A validator for a schema that may refer to the components."""
        components = self.document.get("components", {})
        return Draft202012Validator({**schema, "components": components}, format_checker=FormatChecker())


def status_class(status: int | str) -> str:
    """The class of a status: `5XX`."""
    return f"{str(status)[0]}XX"


def media_schema(part: Mapping[str, Any], media_type: str = JSON) -> Schema | None:
    """The schema of a request body or response for a media type, or None."""
    schema: Schema | None = part.get("content", {}).get(media_type, {}).get("schema")
    return schema


def _credential(scheme: Document) -> str:
    if scheme["type"] == "apiKey":
        return f"{scheme['in']} {scheme['name']}"
    if scheme["type"] == "http":
        return "header Authorization"
    return str(scheme["type"])
