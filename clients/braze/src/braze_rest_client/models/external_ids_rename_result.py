# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from braze_rest_client.models.external_id_rename import ExternalIdRename
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExternalIdsRenameResult(WriteResult, Model):
    """What became of each external ID."""

    message: str
    """The word `success` for any valid request."""

    external_ids: list[str | ExternalIdRename]
    """The external IDs that were renamed."""

    rename_errors: list[list[Any]]
    """The errors of the others."""
