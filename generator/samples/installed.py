"""`openapi.json` in the package of a client: the spec with code samples, and examples that the mock accepts."""

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from engagement_core.type_guards import child
from generator.samples.calls import SampleCall, SampleCalls
from generator.samples.overlay import samples_of, with_samples
from generator.spec.document import Document


def installed_document(vendor: str, document: Document, found: SampleCalls) -> str:
    """The document as JSON; an operation whose call cannot be shown yet is in it as in the spec."""
    calls = found.possible_calls()
    root = with_samples(document, samples_of(vendor, found, calls))
    set_examples(root, document, calls)
    return json.dumps(root, ensure_ascii=False, separators=(",", ":")) + "\n"


def set_examples(root: dict[str, Any], document: Document, calls: Sequence[SampleCall]) -> None:
    """Make the examples of requests in a copy of a document those of the samples, which the mock accepts."""
    by_operation = {call.operation_id: call for call in calls}
    for (_, path, method), operation in document.operations():
        call = by_operation.get(operation["operationId"])
        if call is not None:
            _set_examples(root, path, root["paths"][path][method], call)


def _set_examples(root: dict[str, Any], path: str, operation: dict[str, Any], call: SampleCall) -> None:
    query = dict(call.query)
    segments = dict(zip(path.split("/")[::-1], call.url.split("/")[::-1], strict=False))
    parameters = [deepcopy(_resolved(root, each)) for each in operation.get("parameters", ())]
    for parameter in parameters:
        name = parameter["name"]
        if parameter["in"] == "path":
            parameter["example"] = unquote(segments[f"{{{name}}}"])
        elif name in query:
            if not isinstance(parameter.get("example"), list):
                parameter["example"] = query[name]
        elif "example" in parameter and "schema" in parameter:
            # Swagger UI sends the examples of all parameters, which may exclude each other, but not those of schemas.
            schema = parameter["schema"]
            parameter["schema"] = {**schema, "examples": [parameter.pop("example"), *schema.get("examples", ())]}
    if parameters:
        operation["parameters"] = parameters
    body = deepcopy(_resolved(root, operation.get("requestBody", {})))
    # The spec may have changed since the golden requests were written.
    media = child(child(body, "content"), "application/json")
    if call.body is not None and media:
        sample = {"summary": "The request of the samples", "value": call.body}
        content = {**media, "examples": {"sample": sample, **child(media, "examples")}}
        operation["requestBody"] = {**body, "content": {**body["content"], "application/json": content}}


def _resolved(root: Mapping[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = root
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        node = found
    return node
