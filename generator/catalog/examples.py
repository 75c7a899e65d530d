"""Examples of calls, from the golden requests of the contract tests (tests/contract/<vendor>/wire)."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

from engagement_core.type_guards import is_mapping
from generator.ir.types import Method

_PART = re.compile(r"^### (.+)$", re.MULTILINE)


def examples(method: Method, wire: Path) -> list[dict[str, Any]]:
    """The cases of an operation's golden file: what `method` is called with, by the names of its arguments."""
    file = wire / f"{method.operation_id}.http"
    if not file.exists():
        return []
    _, *pieces = _PART.split(file.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = []
    for name, text in zip(pieces[::2], pieces[1::2], strict=True):
        arguments = dict(_arguments(method, text.strip()))
        # Golden files have one part for dictionaries and one for models.
        if not any(each["arguments"] == arguments for each in found):
            found.append({"name": name, "arguments": arguments})
    return found


def _arguments(method: Method, text: str) -> Iterator[tuple[str, Any]]:
    head, _, body = text.partition("\n\n")
    target = head.partition("\n")[0].partition(" ")[2]
    path, _, query = target.partition("?")
    segments = dict(_path_values(method.path, path))
    values = parse_qs(query, keep_blank_values=True)
    content: Any = json.loads(body) if body else None
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


def _path_values(template: str, path: str) -> Iterator[tuple[str, str]]:
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
