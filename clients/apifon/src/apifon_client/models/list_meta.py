# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ListMeta(Model):
    """Data about a list as an entity. The table of fields writes `Etag`, the samples `ETag`."""

    Etag: str | None = None
    """The entity tag, as the table writes it."""

    ETag: str | None = None
    """The entity tag, as the samples write it."""
