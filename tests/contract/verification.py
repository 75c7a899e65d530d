"""Compare golden requests, which the client itself produced, with the spec."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.conformance.fuzz.spec import Document, Spec, SpecOperation, media_schema
from tests.contract.wire import Request


def request_errors(spec: Spec, operation: SpecOperation, request: Request) -> Iterator[str]:
    """Every difference between a request and the spec."""
    method, _, template = operation.label.partition(" ")
    if request.method != method:
        yield f"the method is {request.method}, the spec says {method}"
    values = _path_values(template, request.path)
    if values is None:
        yield f"the path is {request.path}, the spec says {template}"
    else:
        for name, parameter in operation.parameters_in("path").items():
            yield from _value_errors(spec, parameter, values[name])
    yield from _query_errors(spec, operation, request)
    yield from _header_errors(operation, request)
    yield from _credential_errors(spec, operation, request)
    yield from _body_errors(spec, operation, request)


def _path_values(template: str, path: str) -> dict[str, str] | None:
    """The path parameters of a path, or None if it does not match the template."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))
    match = re.fullmatch(pattern, path)
    return None if match is None else {name: unquote(value) for name, value in match.groupdict().items()}


def _query_errors(spec: Spec, operation: SpecOperation, request: Request) -> Iterator[str]:
    declared = operation.parameters_in("query")
    sent = parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query))
    for name, value in sent:
        if name not in declared:
            yield f"the spec has no query parameter {name}"
        else:
            yield from _value_errors(spec, declared[name], value)
    for name, parameter in declared.items():
        if parameter.get("required") and name not in dict(sent):
            yield f"the query parameter {name} is missing"


def _value_errors(spec: Spec, parameter: Document, text: str) -> Iterator[str]:
    """Why a text is not valid for a parameter; lists are separated by commas, as all vendors' are."""
    schema = spec.resolve(parameter["schema"])
    if schema.get("type") == "array":
        values: Any = text.split(",") if parameter.get("explode") is False else [text]
        readings = [values]
    else:
        readings = [text, _read_number_or_flag(text)]
    if not any(spec.fits(schema, reading) for reading in readings):
        yield f"the parameter {parameter['name']} has the value {text!r}, which does not fit its schema"


def _read_number_or_flag(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _header_errors(operation: SpecOperation, request: Request) -> Iterator[str]:
    sent = {name.lower() for name in request.headers}
    for name, parameter in operation.parameters_in("header").items():
        if parameter.get("required") and name.lower() not in sent:
            yield f"the header {name} is missing"


def _credential_errors(spec: Spec, operation: SpecOperation, request: Request) -> Iterator[str]:
    """Check that the credentials are there; without a security scheme, they are fields of the body."""
    sent = {f"header {name.lower()}" for name in request.headers}
    sent |= {f"query {name}" for name, _ in parse_qsl(request.query, keep_blank_values=True)}
    schema = spec.resolve(media_schema(spec.body(operation)) or {})
    secrets = {name for name, field in schema.get("properties", {}).items() if field.get("x-credential")}
    fields = set(json.loads(request.body)) if request.body else set[str]()
    alternatives = [
        {part.lower() if part.startswith("header ") else part for part in alternative}
        for alternative in spec.security(operation)
        if "oauth2" not in alternative
    ]
    if alternatives and not any(
        alternative <= sent if alternative else secrets <= fields for alternative in alternatives
    ):
        yield f"the credentials are missing: {' or '.join(sorted(map(str, alternatives)))}"


def _body_errors(spec: Spec, operation: SpecOperation, request: Request) -> Iterator[str]:
    body = spec.body(operation)
    schema = media_schema(body)
    if not request.body:
        if body.get("required"):
            yield "the body is missing"
        return
    if schema is None:
        yield "there is a body, but the spec has none"
        return
    if request.headers.get("content-type") != "application/json":
        yield "the body is not sent as application/json"
    for error in spec.errors(schema, json.loads(request.body)):
        yield f"the body does not fit its schema: {error}"


def unused(spec: Spec, operation: SpecOperation, requests: list[Request]) -> Iterator[str]:
    """Query parameters and body fields that no request of an operation has."""
    queries = {name for request in requests for name, _ in parse_qsl(request.query, keep_blank_values=True)}
    fields = {name for request in requests if request.body for name in json.loads(request.body)}
    schema = spec.resolve(media_schema(spec.body(operation)) or {})
    for name in operation.parameters_in("query"):
        if name not in queries:
            yield f"no request has the query parameter {name}"
    for name in schema.get("properties", {}):
        if name not in fields:
            yield f"no request has the field {name} of the body"
