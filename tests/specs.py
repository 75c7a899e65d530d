"""The specs, each read once in a process: it takes a second for a large one."""

from functools import cache
from pathlib import Path
from typing import Any

import ruamel.yaml

SPECS = Path(__file__).resolve().parent.parent / "specs"


def spec_file(vendor: str) -> Path:
    """The spec of a vendor."""
    return SPECS / vendor / "openapi.yaml"


@cache
def read_spec(file: Path) -> dict[str, Any]:
    """The document in a file. All share it: who changes it takes a copy."""
    # The library's own annotations are incomplete.
    yaml: Any = ruamel.yaml.YAML(typ="safe")
    document: dict[str, Any] = yaml.load(file)
    return document
