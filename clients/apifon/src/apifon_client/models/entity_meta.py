# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EntityMeta:
    """Data about an entity."""

    Etag: str
    """The entity tag."""
