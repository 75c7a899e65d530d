# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PageLinks(Model):
    """The URLs of other pages."""

    prev: str
    """The previous page; empty on the first page."""

    next: str
    """The next page; empty on the last page."""

    first: str
    """The first page."""

    last: str
    """The last page."""
