"""Findings of Redocly and Spectral in OpenAPI documents."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.spec.references import to_pointer
from tests.interop.node import HERE, REDOCLY, SPECTRAL, run

TOOLS = ("redocly", "spectral")


@frozen(order=True)
class Finding:
    """A finding of a linter."""

    tool: str
    file: Path
    rule: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.file} #{self.pointer}: {self.message} ({self.tool}: {self.rule})"


def findings(tool: str, files: Sequence[Path]) -> list[Finding]:
    """The findings of a linter in documents; raises RuntimeError if it cannot read them."""
    return sorted(set(_redocly(files) if tool == "redocly" else _spectral(files)))


def _redocly(files: Sequence[Path]) -> Iterator[Finding]:
    options = ["--config", "redocly.yaml", "--format", "json", "--max-problems", "10000"]
    done = run(REDOCLY, ["lint", *options, *files])
    reports = _parsed("Redocly", done.stdout, done.stderr)
    if len(reports) != len(files):
        raise RuntimeError(f"Redocly reported on {len(reports)} of {len(files)} documents: {done.stderr}")
    for diagnostic in [diagnostic for report in reports for diagnostic in report["problems"]]:
        place = diagnostic["location"][0]
        file = (HERE / place["source"]["ref"]).resolve()
        pointer = (place.get("pointer") or "#").removeprefix("#")
        yield Finding("redocly", file, diagnostic["ruleId"], pointer, diagnostic["message"])


def _spectral(files: Sequence[Path]) -> Iterator[Finding]:
    options = ["--ruleset", "spectral.yaml", "--format", "json", "--fail-severity", "hint"]
    done = run(SPECTRAL, ["lint", *options, *files])
    (diagnostics,) = _parsed("Spectral", done.stdout, done.stderr)
    for diagnostic in diagnostics:
        pointer = to_pointer(diagnostic["path"])
        yield Finding("spectral", Path(diagnostic["source"]), diagnostic["code"], pointer, diagnostic["message"])


def _parsed(tool: str, output: str, errors: str) -> list[Any]:
    """The concatenated JSON values of an output."""
    values: list[Any] = []
    while output := output.strip():
        try:
            value, end = json.JSONDecoder().raw_decode(output)
        except json.JSONDecodeError as error:
            raise RuntimeError(f"{tool} printed no JSON: {output[:500]} {errors[:500]}") from error
        values.append(value)
        output = output[end:]
    return values
