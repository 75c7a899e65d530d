"""Random values that depend on nothing but the seed.

Hypothesis likes to draw literals of the modules that happen to be loaded. Which those are differs from one process to
the next, and literals of a mock would make spec and mock agree on what only the mock knows.
"""

from functools import cached_property

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


class RepeatableProvider(providers.HypothesisProvider):
    """Draws as Hypothesis does, without the literals."""

    @cached_property
    def _local_constants(self) -> Constants:
        return Constants()


def use() -> None:
    """Draw like this from now on."""
    providers.AVAILABLE_PROVIDERS["hypothesis"] = RepeatableProvider
