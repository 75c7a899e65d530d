# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Pagination(Model):
    """The position of a page in the list."""

    limit: int
    """The maximum number of apps per page."""

    offset: int
    """The number of apps before this page."""

    total: int
    """The total number of apps."""

    has_more: bool
    """Whether there are more apps after this page."""
