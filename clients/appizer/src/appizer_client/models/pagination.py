# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Pagination:
    """Where a page stands in the whole list."""

    limit: int
    """How many apps a page holds at most."""

    offset: int
    """How many apps come before this page."""

    total: int
    """How many apps there are in all."""

    has_more: bool
    """Whether apps come after this page."""
