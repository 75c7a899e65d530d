"""Calls of the methods of a catalog as Python source, for the examples in docstrings and for samples."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from engagement_core.type_guards import is_list, is_mapping
from generator.catalog.index import methods_of

_RUFF = ("-m", "ruff", "format", "--quiet", "--no-cache", "--isolated")
_LINE = 76
"""Characters in a line of an example."""
_LONG = 350
"""Characters of the arguments of an example that is too long for a docstring."""
_TEXT = 60
"""Characters of a text that is written as one literal."""


def docstring_examples(catalog: Mapping[str, Any]) -> dict[tuple[str, bool], str]:
    """The example in the docstring of each method that has one, by operationId and whether it is asynchronous."""
    sources = {
        (method["operation"], asynchronous): "\n".join(
            call_lines("client", resources, method, _short(method["examples"]), asynchronous=asynchronous)
        )
        for resources, method in methods_of(catalog["resources"])
        if method["examples"]
        for asynchronous in (False, True)
    }
    return formatted(sources, _LINE)


def shown_example(examples: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The example to show: the vendor's first, or else the smallest."""
    return next((each for each in examples if _is_documented(each)), examples[0])


def _short(examples: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The arguments of the vendor's first example that is short, or else of the shortest example."""
    in_order = sorted(examples, key=lambda each: not _is_documented(each))
    short = (each for each in in_order if _length(each) <= _LONG)
    arguments: Mapping[str, Any] = next(short, min(examples, key=_length))["arguments"]
    return arguments


def _is_documented(example: Mapping[str, Any]) -> bool:
    return bool(example["name"].startswith("example "))


def _length(example: Mapping[str, Any]) -> int:
    return len(repr(example["arguments"]))


def all_arguments(method: Mapping[str, Any], arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of an example, with the confirmation that a request without named recipients needs."""
    recipients: Mapping[str, list[str]] = method["recipients"] or {}
    named = [name for names in recipients.values() for name in names if arguments.get(name)]
    # A field of a request may have the same name.
    if any(each["in"] == "confirmation" for each in method["arguments"]) and not named:
        return {**arguments, "broadcast": True}
    return arguments


def call_lines(
    client: str,
    resources: Sequence[Mapping[str, Any]],
    method: Mapping[str, Any],
    arguments: Mapping[str, Any],
    *,
    asynchronous: bool,
) -> list[str]:
    """The statements that call a method of a client, not yet formatted."""
    path = ".".join([client, *(each["name"] for each in resources), method["name"]])
    called = f"{path}({', '.join(_arguments(method, all_arguments(method, arguments)))})"
    if method["kind"] == "list":
        return [f"{'async ' if asynchronous else ''}for item in {called}:", "    print(item)"]
    return [f"result = {'await ' if asynchronous else ''}{called}"]


def _arguments(method: Mapping[str, Any], arguments: Mapping[str, Any]) -> Iterator[str]:
    places = {argument["name"]: argument["in"] for argument in method["arguments"]}
    for name, value in arguments.items():
        yield _source(value) if places[name] == "path" else f"{name}={_source(value)}"


def _source(value: Any) -> str:
    """A value of JSON as Python source; a long text becomes several literals."""
    if is_mapping(value):
        return "{" + ", ".join(f"{key!r}: {_source(each)}" for key, each in value.items()) + "}"
    if is_list(value):
        return f"[{', '.join(map(_source, value))}]"
    if isinstance(value, str) and len(value) > _TEXT:
        lines = textwrap.wrap(value, _TEXT, drop_whitespace=False, replace_whitespace=False, break_on_hyphens=False)
        return f"({' '.join(map(repr, lines))})"
    return repr(value)


def formatted(sources: Mapping[Any, str], line: int) -> dict[Any, str]:
    """Format many sources in one process of ruff, with at most so many characters in a line."""
    with TemporaryDirectory() as folder:
        files = {key: Path(folder) / f"{number}.py" for number, key in enumerate(sources)}
        for key, file in files.items():
            file.write_text(sources[key], encoding="utf-8")
        subprocess.run([sys.executable, *_RUFF, f"--config=line-length = {line}", folder], check=True)
        return {key: file.read_text(encoding="utf-8") for key, file in files.items()}
