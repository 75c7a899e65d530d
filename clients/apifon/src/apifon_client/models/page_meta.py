# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PageMeta(Model):
    """The position of a page in the results."""

    page: int
    """The number of the page, from 1."""

    size: int
    """The number of results per page."""

    total: int
    """The total number of results. Three tables call it a number of pages; the samples count results."""
