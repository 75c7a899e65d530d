"""All cases, in the order of the table."""

from collections.abc import Sequence

from tests.benchmarks.case import Case
from tests.benchmarks.cases import (
    bulk,
    calls,
    command_line,
    decode,
    encode,
    generation,
    imports,
    memory,
    scale,
    throughput,
)

CASES: Sequence[Case] = (
    *decode.CASES,
    *encode.CASES,
    *calls.CASES,
    *throughput.CASES,
    *bulk.CASES,
    *imports.CASES,
    *command_line.CASES,
    *memory.CASES,
    *scale.CASES,
    *generation.CASES,
)


def case_named(name: str) -> Case:
    """A case by its name."""
    return next(case for case in CASES if case.name == name)
