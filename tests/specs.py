"""The specs, each read once in a process."""

from functools import cache
from pathlib import Path
from typing import Any

from generator.spec import yaml11

SPECS = Path(__file__).resolve().parent.parent / "specs"


def spec_file(vendor: str) -> Path:
    """The spec of a vendor."""
    return SPECS / vendor / "openapi.yaml"


@cache
def read_spec(file: Path) -> dict[str, Any]:
    """The document in a file. All share it: who changes it takes a copy."""
    document: dict[str, Any] = yaml11.read(file)
    return document
