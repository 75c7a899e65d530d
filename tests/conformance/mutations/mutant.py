"""Mutants: deliberate mistakes, and the checks that must find them."""

import os
from collections.abc import Sequence
from typing import Literal, TypeVar

from attrs import field, frozen

from tests.conformance.mutations.changes import Change

Layer = Literal["edges", "random", "strict"]
"""The kind of check. `edges` sends the examples and enumerated edge cases of the spec to the mock, `random` sends
random requests, `strict` compares with the documentation and so finds what the spec no longer says."""


@frozen
class SpecMutant:
    """A mistake in a spec."""

    name: str
    operation: str
    """The `operationId` of an affected operation."""
    layer: Layer
    """`random` only if `edges` cannot find it, `strict` only if no request can."""
    change: Change
    slow: bool = field(default=False, kw_only=True)
    """Whether only `make mutants` runs it."""


@frozen
class TextMutant:
    """A mistake in a module: a text that occurs once, and its replacement."""

    name: str
    file: str
    """The module, relative to the mutated folder: `mocking/fields.py`."""
    old: str
    new: str
    killers: tuple[str, ...]
    """The checks that find it: for a mock `strict` or operationIds; for an override node ids of tests, relative to
    the folder of the vendor's tests: `test_signing.py::test_each_attempt`."""
    slow: bool = field(default=False, kw_only=True)
    """Whether only `make mutants` runs it."""


M = TypeVar("M", SpecMutant, TextMutant)
EVERYTHING = os.environ.get("MUTANTS") == "all"


def chosen(mutants: Sequence[M]) -> list[M]:
    """The mutants to run: slow ones only with `MUTANTS=all`."""
    return [mutant for mutant in mutants if EVERYTHING or not mutant.slow]


def edges(name: str, operation: str, change: Change, *, slow: bool = False) -> SpecMutant:
    """A mistake that enumerated requests find."""
    return SpecMutant(name, operation, "edges", change, slow=slow)


def random(name: str, operation: str, change: Change, *, slow: bool = False) -> SpecMutant:
    """A mistake that only random requests find."""
    return SpecMutant(name, operation, "random", change, slow=slow)


def strict(name: str, change: Change) -> SpecMutant:
    """A mistake that only the comparison with the documentation finds."""
    return SpecMutant(name, "", "strict", change)
