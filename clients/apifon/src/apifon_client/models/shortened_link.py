# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ShortenedLink(Model):
    """A shortened link."""

    short_url: str
    """The shortened URL."""

    short_code: str
    """The code in it."""
