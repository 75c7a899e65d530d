"""openapi-generator on the bundles, with the Java that comes with its requirements."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.paths import PROJECT
from tests.interop.languages import Language

COMMAND = PROJECT.root / ".venv-tools" / "bin" / "openapi-generator-cli"
BUNDLES = PROJECT.root / "dist" / "bundle"

EXPECTED = (
    "promoted to its own schema due to resolveInlineEnums=true",  # what the settings ask for
    "(reserved word) cannot be used as",  # a language's own words; the generator finds another name
    "oneOf example value not supported at the moment",  # documentation of the Ruby client
    "Ignoring complex example on request body",  # documentation of the Java client
    "Failed to get the schema name: null",  # about a map without a model; nothing is missing in the code
)
"""Warnings that nothing in a spec could avoid."""


def generate(language: Language, vendor: str, target: Path) -> list[str]:
    """Write a client as the bundle's README says; returns the warnings, raises RuntimeError where it fails."""
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
