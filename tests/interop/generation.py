"""Run openapi-generator on the bundles, with the Java from its requirements."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.paths import PROJECT
from tests.interop.languages import Language

COMMAND = PROJECT.root / ".venv-tools" / "bin" / "openapi-generator-cli"
BUNDLES = PROJECT.root / "dist" / "bundle"

EXPECTED = (
    "promoted to its own schema due to resolveInlineEnums=true",  # as configured
    "(reserved word) cannot be used as",  # keywords of a language; the generator picks another name
    "oneOf example value not supported at the moment",  # documentation of the Ruby client
    "Ignoring complex example on request body",  # documentation of the Java client
    "Failed to get the schema name: null",  # for a map without a model; the code is complete
)
"""Warnings that no change of a spec could avoid."""


def generate(language: Language, vendor: str, target: Path) -> list[str]:
    """Generate a client as the bundle's README describes; returns warnings, raises RuntimeError on failure."""
    bundle = BUNDLES / vendor
    source = ["-i", str(bundle / "openapi-3.0.json"), "-c", str(bundle / "openapi-generator.json")]
    result = ["-g", language.generator, *language.options, "-o", str(target)]
    done = subprocess.run(
        [str(COMMAND), "generate", *source, *result], capture_output=True, encoding="utf-8", check=False
    )
    output = done.stdout + done.stderr
    if done.returncode:
        raise RuntimeError(f"openapi-generator failed for {vendor}, {language.name}:\n{output[-3000:]}")
    return sorted(set(_warnings(output.splitlines())))


def _warnings(lines: Sequence[str]) -> list[str]:
    found = [line.partition(" - ")[2] or line for line in lines if " WARN " in line or " ERROR " in line]
    return [line for line in found if not any(words in line for words in EXPECTED)]
