"""Examples of calls, from the golden requests of the contract tests (tests/contract/<vendor>/wire)."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

from attrs import frozen

from engagement_core.type_guards import is_mapping
from generator.ir.types import Method

_PART = re.compile(r"^### (.+)$", re.MULTILINE)


@frozen
class GoldenRequest:
    """One case of a golden file."""

    case: str
    target: str
    """Path and query, percent-encoded."""
    body: Any
    """None if there is no body."""


def golden_requests(wire: Path, operation_id: str) -> list[GoldenRequest]:
    """The cases of an operation's golden file; empty if there is none."""
    file = wire / f"{operation_id}.http"
    if not file.exists():
        return []
    _, *pieces = _PART.split(file.read_text(encoding="utf-8"))
    return [_golden_request(case, text.strip()) for case, text in zip(pieces[::2], pieces[1::2], strict=True)]


def _golden_request(case: str, text: str) -> GoldenRequest:
    head, _, body = text.partition("\n\n")
    return GoldenRequest(case, head.partition("\n")[0].partition(" ")[2], json.loads(body) if body else None)


def examples(method: Method, wire: Path) -> list[dict[str, Any]]:
    """The cases of an operation's golden file: what `method` is called with, by the names of its arguments."""
    found: list[dict[str, Any]] = []
    for request in golden_requests(wire, method.operation_id):
        arguments = dict(_arguments(method, request))
        # Golden files have one part for dictionaries and one for models.
        if not any(each["arguments"] == arguments for each in found):
            found.append({"name": request.case, "arguments": arguments})
    return found


def _arguments(method: Method, request: GoldenRequest) -> Iterator[tuple[str, Any]]:
    path, _, query = request.target.partition("?")
    segments = dict(path_values(method.path, path))
    values = parse_qs(query, keep_blank_values=True)
    content = request.body
    fields: Mapping[str, Any] = content if is_mapping(content) else {}
    known = {argument.wire for argument in method.arguments} | set(method.credentials)
    for argument in method.arguments:
        if argument.location == "path":
            yield argument.name, segments[argument.wire]
        elif argument.location == "query" and argument.wire in values:
            yield argument.name, _query_value(argument.hint, values[argument.wire])
        elif argument.location == "body" and argument.wire in fields:
            yield argument.name, fields[argument.wire]
        elif argument.location == "whole body" and content is not None:
            yield argument.name, _without(content, method.credentials)
        elif argument.location == "extras":
            others = {name: value for name, value in fields.items() if name not in known}
            if others:
                yield argument.name, others


def path_values(template: str, path: str) -> Iterator[tuple[str, str]]:
    """The parameters of a path by name."""
    # A mock may serve the API below a prefix.
    steps = template.split("/")
    for step, value in zip(steps, path.split("/")[-len(steps) :], strict=True):
        if step.startswith("{"):
            yield step[1:-1], unquote(value)


def _query_value(hint: str, texts: list[str]) -> Any:
    """The value that a query parameter was written from."""
    if hint.startswith("Sequence["):
        return texts[0].split(",") if len(texts) == 1 else texts
    text = texts[0]
    if re.match(r"(int|float|bool)\b|Literal\[-?\d", hint):
        return json.loads(text)
    return text


def _without(content: Any, names: tuple[str, ...]) -> Any:
    return {key: value for key, value in content.items() if key not in names} if is_mapping(content) else content
