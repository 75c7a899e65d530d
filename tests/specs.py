"""The vendors of this repository: specs, each read once per process, and the names of clients."""

import importlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from generator.spec import yaml11

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
OVERRIDES = ROOT / "overrides"
VENDORS = tuple(sorted(file.parent.name for file in OVERRIDES.glob("*/client.toml")))
"""Every vendor with a client; a test that holds for all of them lists none by name."""


def spec_file(vendor: str) -> Path:
    """The spec of a vendor."""
    return SPECS / vendor / "openapi.yaml"


@cache
def read_spec(file: Path) -> dict[str, Any]:
    """The shared document of a spec and its parts: copy it before changing it."""
    return yaml11.read_spec(file)


@cache
def client_settings(vendor: str) -> dict[str, Any]:
    """The settings of a vendor's client: its name, package and distribution."""
    return tomllib.loads((OVERRIDES / vendor / "client.toml").read_text(encoding="utf-8"))


def package_of(vendor: str) -> str:
    """The name of the package of a vendor's client."""
    return str(client_settings(vendor)["package"])


def client_class(vendor: str, prefix: str = "") -> Any:
    """The client of a vendor; with the prefix `Async`, the asynchronous one."""
    return getattr(importlib.import_module(package_of(vendor)), f"{prefix}{client_settings(vendor)['name']}")


def mock_class(vendor: str) -> Any:
    """The mock of a vendor."""
    module = importlib.import_module(f"{package_of(vendor)}.testing")
    return getattr(module, f"{client_settings(vendor)['name']}Mock")


def example_settings(vendor: str) -> dict[str, Any]:
    """The credentials of a vendor's mock, and an address that no request reaches."""
    return {**mock_class(vendor).CREDENTIALS, "base_url": "https://api.example"}
