"""Samples in Python, synchronous and asynchronous."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.samples.calls import SampleCall

_LINE = 56
"""Characters that fit beside an operation."""
_RUFF = ("-m", "ruff", "format", "--quiet", "--no-cache", "--isolated", f"--config=line-length = {_LINE}")


def python_sample(client: str, package: str, call: SampleCall, *, asynchronous: bool) -> str:
    """The source of a program that makes a call with credentials of the environment, not yet formatted."""
    variable = client.lower()
    prefix = "Async" if asynchronous else ""
    method = ".".join([variable, *(each["name"] for each in call.resources), call.method["name"]])
    called = f"{method}({', '.join(_arguments(call))})"
    start = f"from {package} import {prefix}{client}\n"
    opened = f"with {prefix}{client}.from_env() as {variable}:"
    if not asynchronous:
        return f"{start}\n{opened}\n{_indented(_lines(call, called, ''))}"
    body = f"async {opened}\n{_indented(_lines(call, called, 'async '))}"
    main = f"async def main() -> None:\n{_indented(body.splitlines())}\n\nasyncio.run(main())\n"
    return f"import asyncio\n\n{start}\n\n{main}"


def _lines(call: SampleCall, called: str, keyword: str) -> list[str]:
    if call.method["kind"] == "list":
        return [f"{keyword}for item in {called}:", "    print(item)"]
    return [f"result = {'await ' if keyword else ''}{called}", "print(result)"]


def _indented(lines: list[str]) -> str:
    return "".join(f"    {line}\n" for line in lines)


def _arguments(call: SampleCall) -> Iterator[str]:
    places = {argument["name"]: argument["in"] for argument in call.method["arguments"]}
    for name, value in call.arguments.items():
        yield repr(value) if places[name] == "path" else f"{name}={value!r}"


def formatted(sources: Mapping[Any, str]) -> dict[Any, str]:
    """Format many sources in one process of ruff."""
    with TemporaryDirectory() as folder:
        files = {key: Path(folder) / f"{number}.py" for number, key in enumerate(sources)}
        for key, file in files.items():
            file.write_text(sources[key], encoding="utf-8")
        subprocess.run([sys.executable, *_RUFF, folder], check=True)
        return {key: file.read_text(encoding="utf-8") for key, file in files.items()}
