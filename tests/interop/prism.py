"""Calls of the contract tests, answered by Prism, which validates them against the spec."""

import re
import subprocess
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

from engagement_core.errors import EngagementError
from generator.paths import PROJECT
from tests.conformance.fuzz.spec import SpecOperation
from tests.contract.cases import Case
from tests.contract.recording import call
from tests.contract.vendors import Vendor
from tests.interop.node import MODULES, NODE, PRISM

_LISTENING = re.compile(r"Prism is listening on (\S+)")
_SECONDS = 60
"""How long Prism may take to start."""


@frozen
class Answered:
    """The calls of a vendor."""

    calls: int
    errors: list[str]


def call_prism(name: str, folder: Path) -> Answered:
    """Make each call of a vendor's contract tests; return the errors."""
    vendor = Vendor(name)
    folder.mkdir(parents=True, exist_ok=True)
    with _prism(name, folder / f"{name}.log") as url:
        settings: dict[str, Any] = {**vendor.arrangement.credentials, "base_url": url, "max_attempts": 1}
        client: Any = vendor.arrangement.sync(**settings)
        calls = [
            (operation, case)
            for operation in vendor.callers_spec.operations.values()
            for case in vendor.cases.of(operation)
        ]
        errors = [error for operation, case in calls for error in _errors(vendor, client, operation, case)]
        client.close()
    return Answered(len(calls), errors)


def _errors(vendor: Vendor, client: Any, operation: SpecOperation, case: Case) -> Iterator[str]:
    try:
        result = call(vendor, client, operation, case)
        if hasattr(result, "pages"):
            next(result.pages())
    except EngagementError as error:
        yield f"{operation.id}, {case.name}: {error} {getattr(error, 'body', '')}"


@contextmanager
def _prism(vendor: str, log: Path) -> Generator[str]:
    """Serve the bundle of a vendor; yields the address."""
    spec = PROJECT.root / "dist" / "bundle" / vendor / "openapi.yaml"
    command = [str(NODE), str(MODULES / PRISM), "mock", "--port", "0", "--errors", str(spec)]
    with log.open("w", encoding="utf-8") as output, subprocess.Popen(command, stdout=output, stderr=output) as process:
        try:
            yield _address(process, log)
        finally:
            process.terminate()


def _address(process: "subprocess.Popen[bytes]", log: Path) -> str:
    deadline = time.monotonic() + _SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        match = _LISTENING.search(log.read_text(encoding="utf-8"))
        if match is not None:
            return match[1]
        time.sleep(0.1)
    raise RuntimeError(f"Prism does not serve: {log.read_text(encoding='utf-8')[-3000:]}")
