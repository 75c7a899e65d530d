# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.external_id_rename import ExternalIdRename
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExternalIdsRename(Model):
    """External IDs to rename."""

    external_id_renames: list[ExternalIdRename]
    """The external IDs. At most 50 items."""
