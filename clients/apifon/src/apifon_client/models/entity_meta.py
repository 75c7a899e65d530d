# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EntityMeta(Model):
    """Data about an entity."""

    Etag: str
    """The entity tag."""
