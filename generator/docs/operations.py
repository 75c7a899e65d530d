"""The operations of a vendor, as shown in its HTTP reference."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child
from generator.docs.examples import Example, body_examples, request_line
from generator.docs.markdown import cell, code
from generator.docs.schemas import Row, Schemas, provenance
from generator.docs.vendor import MethodName, Vendor
from generator.spec.descriptions import sentence
from generator.spec.preparation import json_schema

RETRIES = {
    "safe": "A read: retried after any transient failure.",
    "idempotent": "An idempotent write: retried after any transient failure.",
    "if-rejected": "Retried only if the request was certainly rejected or unsent.",
    "if-unsent": "Retried only if the request was certainly unsent.",
}
"""Descriptions of the values of `x-retry`."""


@frozen(kw_only=True)
class Response:
    """A documented response."""

    status: str
    text: str
    type: str
    shared: str
    """Name of the shared response; empty if the response is defined inline."""
    headers: tuple[Row, ...]
    examples: tuple[Example, ...]


@frozen(kw_only=True)
class Body:
    """A request body."""

    required: bool
    text: str
    type: str
    rows: tuple[Row, ...]
    examples: tuple[Example, ...]


@frozen(kw_only=True)
class Operation:
    """An operation or webhook."""

    id: str
    method: str
    path: str
    summary: str
    text: str
    python: MethodName | None
    """The method that calls it; None for a webhook."""
    retry: str
    security: str
    source: str
    source_url: str
    provenance: str
    parameters: tuple[Row, ...]
    request: str
    body: Body | None
    responses: tuple[Response, ...]


class Operations:
    """Builds the views of a vendor's operations."""

    def __init__(self, vendor: Vendor) -> None:
        self._vendor = vendor
        self._document = vendor.document
        self._schemas = Schemas(vendor.name, vendor.document.schemas())
        self._methods = vendor.methods()

    def by_tag(self) -> dict[str, list[Operation]]:
        """Return the operations of the client by tag, in the order of the spec."""
        found: dict[str, list[Operation]] = {tag["name"]: [] for tag in self._document.root["tags"]}
        for (_, path, method), operation in self._document.operations():
            found[operation["tags"][0]].append(self.operation(method, path, operation))
        return {tag: operations for tag, operations in found.items() if operations}

    def webhooks(self) -> list[Operation]:
        """Return the webhooks and callbacks that the vendor sends."""
        return [self.operation(*webhook) for webhook in self._vendor.webhooks()]

    def shared_responses(self) -> list[Response]:
        """Return the responses shared by several operations."""
        named = child(child(self._document.root, "components"), "responses")
        return [self._response("", response, name) for name, response in named.items()]

    def operation(self, method: str, path: str, operation: Mapping[str, Any]) -> Operation:
        """Return the view of an operation or webhook."""
        parameters = [self._document.resolve(parameter) for parameter in operation.get("parameters", ())]
        documented = child(operation, "externalDocs")
        return Operation(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            summary=operation["summary"],
            text=operation["description"].strip(),
            python=self._methods.get(operation["operationId"]),
            retry=RETRIES.get(operation.get("x-retry", ""), ""),
            security=self._security(operation),
            source=documented.get("description", ""),
            source_url=documented.get("url", ""),
            provenance=provenance(operation),
            parameters=tuple(self._parameter(parameter) for parameter in parameters),
            request=request_line(self._document, method.upper(), path, operation, parameters),
            body=self._body(operation),
            responses=tuple(self._responses(operation)),
        )

    def _security(self, operation: Mapping[str, Any]) -> str:
        body = json_schema(self._document.resolve(operation.get("requestBody") or {}))
        return describe_security(
            operation.get("security", self._document.root.get("security", [])),
            in_body=body is not None and self._schemas.takes_credential(body),
        )

    def _parameter(self, parameter: Mapping[str, Any]) -> Row:
        schema = parameter["schema"]
        described = {**self._document.resolve(schema), "x-credential": parameter.get("x-credential")}
        return Row(
            name=parameter["name"],
            required=bool(parameter.get("required")),
            type=cell(self._schemas.describe_type(schema)),
            text=cell(self._schemas.text(described, parameter["description"])),
            location=parameter["in"],
        )

    def _body(self, operation: Mapping[str, Any]) -> Body | None:
        body = self._document.resolve(operation.get("requestBody") or {})
        schema = json_schema(body)
        if schema is None:
            return None
        return Body(
            required=bool(body.get("required")),
            text=sentence(body.get("description", "")),
            type=self._schemas.describe_type(schema),
            rows=self._schemas.rows(schema),
            examples=body_examples(self._document, body),
        )

    def _responses(self, operation: Mapping[str, Any]) -> Iterator[Response]:
        for status, response in operation["responses"].items():
            name = str(response.get("$ref", "")).rpartition("/")[2]
            yield self._response(str(status), self._document.resolve(response), name)

    def _response(self, status: str, response: Mapping[str, Any], shared: str) -> Response:
        schema = json_schema(response)
        return Response(
            status=status,
            text=" ".join(_response_text(response)),
            type="" if schema is None else cell(self._schemas.describe_type(schema)),
            shared=shared,
            headers=tuple(self._header(name, header) for name, header in child(response, "headers").items()),
            examples=body_examples(self._document, response),
        )

    def _header(self, name: str, header: Mapping[str, Any]) -> Row:
        header = self._document.resolve(header)
        schema = header["schema"]
        return Row(
            name=name,
            required=bool(header.get("required")),
            type=cell(self._schemas.describe_type(schema)),
            text=cell(self._schemas.text(self._document.resolve(schema), header.get("description", ""))),
        )


def _response_text(response: Mapping[str, Any]) -> Iterator[str]:
    yield cell(sentence(response["description"]))
    if response.get("x-rejected"):
        yield "The request was rejected, so it may be retried."
    envelope = child(response, "x-envelope")
    success, failure = child(envelope, "success"), child(envelope, "failure")
    if "values" in success:
        yield f"A success only if {code(success['field'])} is {_either(success['values'])}."
    elif success:
        yield f"A success only if {code(success['field'])} is {success.get('minimum')} to {success.get('maximum')}."
    if failure:
        yield f"A failure if {code(failure['field'])} is {_either(failure['values'])}."
    if "x-provenance" in response:
        yield provenance(response)


def _either(values: list[Any]) -> str:
    return " or ".join(code(str(value).lower() if isinstance(value, bool) else value) for value in values)


def describe_security(requirements: list[Mapping[str, Any]], *, in_body: bool) -> str:
    """Describe which credentials are sent; those joined by "and" are sent together."""
    words = [" and ".join(_scheme(name, scopes) for name, scopes in one.items()) for one in requirements if one]
    if in_body:
        words.insert(0, "in the body")
    return "; or ".join(words) or "none"


def _scheme(name: str, scopes: list[str]) -> str:
    return f"{code(name)} ({', '.join(code(scope) for scope in scopes)})" if scopes else code(name)
