"""The limits of the machine: what the same work takes without objects, checks and HTTP.

Nothing that a client does can be faster. The libraries are written in C or C++ and come from the peers' venv.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from tests.benchmarks.case import Effort, Limit, Measure, Prepare, UnavailableError
from tests.benchmarks.processes import run

MEMCPY = "memcpy of the bytes"
SIMDJSON = "simdjson, without objects"
ORJSON = "orjson, from dicts"
START = "python -c pass"
BARE_START = "python -S -c pass"

STARTS = (Limit(START), Limit(BARE_START))
"""A process that does nothing, with and without its site-packages."""


def library(name: str) -> Any:
    """A module of the peers' venv; raises UnavailableError if it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise UnavailableError("not installed") from error


def simdjson() -> Callable[[bytes], object]:
    """A function that parses JSON and creates no objects of what it finds."""
    parser = library("simdjson").Parser()

    def parse(data: bytes) -> None:
        parser.parse(data)

    return parse


def starts() -> dict[str, Prepare]:
    """The processes of `STARTS`."""
    return {START: _process("-c", "pass"), BARE_START: _process("-S", "-c", "pass")}


def _process(*words: str) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        return lambda: run([sys.executable, *words]).cost

    return prepare
