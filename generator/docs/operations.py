"""The operations of a vendor, as its HTTP reference shows them."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import child
from generator.docs.examples import Example, body_examples, request_line
from generator.docs.markdown import cell, code
from generator.docs.method_names import MethodName
from generator.docs.schemas import Row, Schemas, provenance
from generator.docs.vendor import Vendor
from generator.spec.descriptions import sentence
from generator.spec.preparation import json_schema

RETRIES = {
    "safe": "A read: the client sends it again after any passing failure.",
    "idempotent": "A write whose result is the same when it is repeated: the client sends it again after any passing "
    "failure.",
    "if-rejected": "The client sends it again only after an answer that says nothing was processed, "
    "or where it was certainly not sent.",
    "if-unsent": "The client sends it again only where it was certainly not sent.",
}
"""The values of `x-retry` in words."""


@frozen(kw_only=True)
class Answer:
    """What comes back with one status."""

    status: str
    text: str
    type: str
    shared: str
    """Name of the shared answer that it is; empty for one of its own."""
    headers: tuple[Row, ...]
    examples: tuple[Example, ...]


@frozen(kw_only=True)
class Body:
    """What is sent."""

    required: bool
    text: str
    type: str
    rows: tuple[Row, ...]
    examples: tuple[Example, ...]


@frozen(kw_only=True)
class Operation:
    """One operation or callback."""

    id: str
    method: str
    path: str
    summary: str
    text: str
    python: MethodName | None
    """The method that calls it; None for a callback."""
    retry: str
    security: str
    source: str
    source_url: str
    provenance: str
    parameters: tuple[Row, ...]
    request: str
    body: Body | None
    responses: tuple[Answer, ...]


class Operations:
    """Works out one operation after the other."""

    def __init__(self, vendor: Vendor) -> None:
        self._vendor = vendor
        self._document = vendor.document
        self._schemas = Schemas(vendor.name, vendor.document.schemas())
        self._methods = vendor.methods()

    def by_tag(self) -> dict[str, list[Operation]]:
        """The operations that a client calls, by tag, in the order of the document."""
        found: dict[str, list[Operation]] = {tag["name"]: [] for tag in self._document.root["tags"]}
        for (_, path, method), operation in self._document.operations():
            found[operation["tags"][0]].append(self.operation(method, path, operation))
        return {tag: operations for tag, operations in found.items() if operations}

    def callbacks(self) -> list[Operation]:
        """What the vendor sends to the user."""
        return [self.operation(*callback) for callback in self._vendor.callbacks()]

    def shared_answers(self) -> list[Answer]:
        """The answers that several operations give."""
        named = child(child(self._document.root, "components"), "responses")
        return [self._answer("", answer, name) for name, answer in named.items()]

    def operation(self, method: str, path: str, operation: Mapping[str, Any]) -> Operation:
        """One operation."""
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
            responses=tuple(self._answers(operation)),
        )

    def _security(self, operation: Mapping[str, Any]) -> str:
        body = json_schema(self._document.resolve(operation.get("requestBody") or {}))
        return security_words(
            operation.get("security", self._document.root.get("security", [])),
            in_body=body is not None and self._schemas.takes_credential(body),
        )

    def _parameter(self, parameter: Mapping[str, Any]) -> Row:
        schema = parameter["schema"]
        said = {**self._document.resolve(schema), "x-credential": parameter.get("x-credential")}
        return Row(
            name=parameter["name"],
            required=bool(parameter.get("required")),
            type=cell(self._schemas.type_words(schema)),
            text=cell(self._schemas.text(said, parameter["description"])),
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
            type=self._schemas.type_words(schema),
            rows=self._schemas.rows(schema),
            examples=body_examples(self._document, body),
        )

    def _answers(self, operation: Mapping[str, Any]) -> Iterator[Answer]:
        for status, answer in operation["responses"].items():
            name = str(answer.get("$ref", "")).rpartition("/")[2]
            yield self._answer(str(status), self._document.resolve(answer), name)

    def _answer(self, status: str, answer: Mapping[str, Any], shared: str) -> Answer:
        schema = json_schema(answer)
        return Answer(
            status=status,
            text=" ".join(_answer_text(answer)),
            type="" if schema is None else cell(self._schemas.type_words(schema)),
            shared=shared,
            headers=tuple(self._header(name, header) for name, header in child(answer, "headers").items()),
            examples=body_examples(self._document, answer),
        )

    def _header(self, name: str, header: Mapping[str, Any]) -> Row:
        header = self._document.resolve(header)
        schema = header["schema"]
        return Row(
            name=name,
            required=bool(header.get("required")),
            type=cell(self._schemas.type_words(schema)),
            text=cell(self._schemas.text(self._document.resolve(schema), header.get("description", ""))),
        )


def _answer_text(answer: Mapping[str, Any]) -> Iterator[str]:
    yield cell(sentence(answer["description"]))
    if answer.get("x-rejected"):
        yield "Nothing was processed, so it may be sent again."
    envelope = child(answer, "x-envelope")
    success, failure = child(envelope, "success"), child(envelope, "failure")
    if "values" in success:
        yield f"A success only where {code(success['field'])} is {_either(success['values'])}."
    elif success:
        yield f"A success only where {code(success['field'])} is {success.get('minimum')} to {success.get('maximum')}."
    if failure:
        yield f"A failure where {code(failure['field'])} is {_either(failure['values'])}."
    if "x-provenance" in answer:
        yield provenance(answer)


def _either(values: list[Any]) -> str:
    return " or ".join(code(str(value).lower() if isinstance(value, bool) else value) for value in values)


def security_words(requirements: list[Mapping[str, Any]], *, in_body: bool) -> str:
    """Which credentials are sent: names of schemes joined by "and" go together."""
    words = [" and ".join(_scheme(name, scopes) for name, scopes in one.items()) for one in requirements if one]
    if in_body:
        words.insert(0, "in the body")
    return "; or ".join(words) or "none"


def _scheme(name: str, scopes: list[str]) -> str:
    return f"{code(name)} ({', '.join(code(scope) for scope in scopes)})" if scopes else code(name)
