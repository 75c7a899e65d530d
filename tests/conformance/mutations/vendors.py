"""The four vendors as the harness sees them, each loaded when it is first asked for."""

import importlib
from collections.abc import Sequence
from typing import TypeVar

import pytest

from tests.conformance.fuzz.vendor import Vendor
from tests.conformance.mutations.mutant import SpecMutant, TextMutant, chosen

VENDORS = ("apifon", "appboy", "appizer", "appoxee")
M = TypeVar("M", SpecMutant, TextMutant)


def vendor_of(name: str) -> Vendor:
    """A vendor with its mock, as it is imported at the moment."""
    module = importlib.import_module(f"tests.conformance.clients.{name}.vendor")
    vendor = getattr(module, name.upper())
    assert isinstance(vendor, Vendor)
    return vendor


def parameters(mutants: dict[str, Sequence[M]]) -> list[object]:
    """The parameters of a test that takes a vendor's name and a mutant."""
    return [
        pytest.param(vendor, mutant, id=f"{vendor}-{mutant.name}")
        for vendor, listed in mutants.items()
        for mutant in chosen(listed)
    ]
