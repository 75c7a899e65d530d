"""The vendors' harnesses, loaded on first use."""

import importlib
from collections.abc import Sequence
from typing import TypeVar

import pytest

from tests.conformance.fuzz.vendor import Vendor
from tests.conformance.mutations.mutant import SpecMutant, TextMutant, chosen

VENDORS = ("apifon", "appboy", "appizer", "appoxee", "braze")
M = TypeVar("M", SpecMutant, TextMutant)


def vendor_of(name: str) -> Vendor:
    """A vendor with its currently imported mock."""
    module = importlib.import_module(f"tests.conformance.clients.{name}.vendor")
    vendor = getattr(module, name.upper())
    assert isinstance(vendor, Vendor)
    return vendor


def parameters(mutants: dict[str, Sequence[M]]) -> list[object]:
    """The parameters of a test with a vendor's name and a mutant."""
    return [
        pytest.param(vendor, mutant, id=f"{vendor}-{mutant.name}")
        for vendor, listed in mutants.items()
        for mutant in chosen(listed)
    ]
