"""Random values that depend only on the seed.

Hypothesis also draws literals from the loaded modules. These differ between processes, and literals from a mock would
hide facts that only the mock knows.
"""

from functools import cached_property

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


class RepeatableProvider(providers.HypothesisProvider):
    """Draws as Hypothesis does, but without literals."""

    @cached_property
    def _local_constants(self) -> Constants:
        return Constants()


def use() -> None:
    """Make this the provider of Hypothesis."""
    providers.AVAILABLE_PROVIDERS["hypothesis"] = RepeatableProvider
