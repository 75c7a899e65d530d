# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ShortenedLink:
    """A shortened link."""

    short_url: str
    """The shortened URL."""

    short_code: str
    """The code in it."""
