"""Deliberate mistakes, and which checks must notice them."""

import os
from collections.abc import Sequence
from typing import Literal, TypeVar

from attrs import field, frozen

from tests.conformance.mutations.changes import Change

Layer = Literal["edges", "random", "strict"]
"""Who notices. `edges` are the examples of the spec and the enumerated edges of its schemas, sent to the mock; `random`
are random requests; `strict` are the comparisons with the documentation, which see what the spec stops saying."""


@frozen
class SpecMutant:
    """One mistake in a spec."""

    name: str
    operation: str
    """The `operationId` of an operation that uses what is changed."""
    layer: Layer
    """`random` only where edges cannot notice, `strict` only where no request can."""
    change: Change
    slow: bool = field(default=False, kw_only=True)
    """Whether it is left to `make mutants`."""


@frozen
class TextMutant:
    """One mistake in a module: text that stands there once, and what takes its place."""

    name: str
    file: str
    """The module, from the folder that the mutants are of: `mocking/fields.py`."""
    old: str
    new: str
    killers: tuple[str, ...]
    """Who notices: for a mock `strict`, or the `operationId` of operations; for an override, tests by their node id
    from the folder of the vendor's tests, `test_signing.py::test_each_attempt`."""
    slow: bool = field(default=False, kw_only=True)
    """Whether it is left to `make mutants`."""


M = TypeVar("M", SpecMutant, TextMutant)
EVERYTHING = os.environ.get("MUTANTS") == "all"


def chosen(mutants: Sequence[M]) -> list[M]:
    """Those that run now: without `MUTANTS=all`, the slow ones do not."""
    return [mutant for mutant in mutants if EVERYTHING or not mutant.slow]


def edges(name: str, operation: str, change: Change, *, slow: bool = False) -> SpecMutant:
    """A mistake that enumerated requests notice."""
    return SpecMutant(name, operation, "edges", change, slow=slow)


def random(name: str, operation: str, change: Change, *, slow: bool = False) -> SpecMutant:
    """A mistake that takes random requests."""
    return SpecMutant(name, operation, "random", change, slow=slow)


def strict(name: str, change: Change) -> SpecMutant:
    """A mistake that shows against the documentation alone."""
    return SpecMutant(name, "", "strict", change)
