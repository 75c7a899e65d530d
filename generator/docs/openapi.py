"""The document that Scalar renders: the spec with code samples, facts, and examples that the mock accepts."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from generator.docs.facts import facts
from generator.docs.vendor import MethodName, Vendor
from generator.paths import ProjectPaths
from generator.samples.calls import SampleCall, SampleCalls
from generator.samples.overlay import Sample, with_samples


def rendered_document(paths: ProjectPaths, vendor: Vendor, code: Mapping[str, tuple[Sample, ...]]) -> dict[str, Any]:
    """The document of a vendor for the renderer; `code` are the samples by operationId."""
    root = with_samples(vendor.document, code)
    calls = {call.operation_id: call for call in SampleCalls(paths, vendor.name, vendor.document).calls()}
    for (_, path, method), operation in vendor.document.operations():
        shown = root["paths"][path][method]
        table = facts(vendor, operation, lambda name: f"[`{name.call}`]({python_url(vendor, name)})")
        shown["description"] = f"{shown['description'].strip()}\n\n{_table(table)}"
        _set_examples(root, path, shown, calls[operation["operationId"]])
    return root


def python_url(vendor: Vendor, name: MethodName) -> str:
    """The address of a method in the Python reference, from the folder of the HTTP reference."""
    module = name.path.split(".")[2]
    return f"../../python/{vendor.name}/resources/{module}.html#{name.path}"


def _table(table: Mapping[str, str]) -> str:
    rows = (f"| {name} | {text.replace('|', chr(92) + '|')} |" for name, text in table.items())
    return "\n".join(["| | |", "| --- | --- |", *rows])


def _set_examples(root: dict[str, Any], path: str, operation: dict[str, Any], call: SampleCall) -> None:
    """Make the examples of a request those of its samples, which the mock accepts."""
    query = dict(call.query)
    segments = dict(zip(path.split("/")[::-1], call.url.split("/")[::-1], strict=False))
    parameters = [deepcopy(_resolved(root, each)) for each in operation.get("parameters", ())]
    for parameter in parameters:
        name = parameter["name"]
        if parameter["in"] == "path":
            parameter["example"] = unquote(segments[f"{{{name}}}"])
        elif name in query and not isinstance(parameter.get("example"), list):
            parameter["example"] = query[name]
    if parameters:
        operation["parameters"] = parameters
    if call.body is not None:
        body = deepcopy(_resolved(root, operation["requestBody"]))
        media = body["content"]["application/json"]
        media["examples"] = {
            "sample": {"summary": "The request of the samples", "value": call.body},
            **media.get("examples", {}),
        }
        operation["requestBody"] = body


def _resolved(root: Mapping[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = root
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        node = found
    return node
