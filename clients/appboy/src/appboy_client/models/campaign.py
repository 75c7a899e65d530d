# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Campaign:
    """A campaign."""

    id: str
    """The identifier of the campaign."""

    name: str
    """The name of the campaign."""

    is_api_campaign: bool
    """Whether it is an API campaign."""

    tags: list[str]
    """The names of the tags of the campaign."""
