# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.cdi_job_sync_status import CdiJobSyncStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CdiJobSyncStatusList(Model):
    """A page of syncs of an integration."""

    results: list[CdiJobSyncStatus]
    """The syncs."""

    message: str
    """The outcome."""
