# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class PageMeta:
    """Where a page stands among all."""

    page: int
    """The number of the page, from 1."""

    size: int
    """How many results a page holds."""

    total: int
    """How many results there are in all. Three tables call it a number of pages; the samples count results."""
