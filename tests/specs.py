"""The specs, each read once per process."""

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
    """The shared document of a spec and its parts: copy it before changing it."""
    return yaml11.read_spec(file)


def package_of(vendor: str) -> str:
    """The name of the package of a vendor's client."""
    (package,) = (SPECS.parent / "clients" / vendor / "src").glob("*_client")
    return package.name
