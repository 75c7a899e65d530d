"""Imports the lazy modules before any test runs: a benchmark, which pauses coverage, may be the first to use them."""

from engagement_core.bulk.sources import arrow_cells, columnar, suffixes

__all__ = ["arrow_cells", "columnar", "suffixes"]
