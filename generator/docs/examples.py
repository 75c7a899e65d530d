"""Example requests and responses, as text."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from attrs import frozen

from engagement_core.type_guards import child, is_list
from generator.docs.markdown import json_text
from generator.spec.descriptions import flat
from generator.spec.document import Document


@frozen(kw_only=True)
class Example:
    """An example and its title."""

    title: str
    text: str


def body_examples(document: Document, message: Mapping[str, Any]) -> tuple[Example, ...]:
    """Return the examples of a request body or response."""
    named = child(child(child(message, "content"), "application/json"), "examples")
    return tuple(_example(name, document.resolve(example)) for name, example in named.items())


def request_line(
    document: Document, method: str, path: str, operation: Mapping[str, Any], parameters: list[Mapping[str, Any]]
) -> str:
    """Return the request line and Host header, with the examples of the parameters."""
    server = (operation.get("servers") or document.root["servers"])[0]["url"]
    query: list[tuple[str, Any]] = []
    for parameter in parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(parameter.get("example", "…")), safe="…"))
        elif parameter["in"] == "query" and "example" in parameter:
            query.extend(_pairs(parameter))
    target = f"{path}?{urlencode(query)}" if query else path
    return f"{method} {target} HTTP/1.1\nHost: {server.partition('://')[2]}"


def _pairs(parameter: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    example = parameter["example"]
    values = [*example] if is_list(example) else [example]
    if parameter.get("explode") is False:
        values = [",".join(str(value) for value in values)]
    for value in values:
        yield parameter["name"], str(value).lower() if isinstance(value, bool) else value


def _example(name: str, example: Mapping[str, Any]) -> Example:
    return Example(title=flat(example.get("summary", name)), text=json_text(example["value"]))
