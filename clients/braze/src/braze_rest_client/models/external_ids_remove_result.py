# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExternalIdsRemoveResult(WriteResult, Model):
    """What became of each external ID."""

    message: str
    """The word `success` for any valid request."""

    removed_ids: list[str]
    """The external IDs that were removed."""

    removal_errors: list[list[Any]]
    """The errors of the others."""
