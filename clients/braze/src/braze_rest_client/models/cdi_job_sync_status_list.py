# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.cdi_job_sync_status import CdiJobSyncStatus


@attrs.define(kw_only=True)
class CdiJobSyncStatusList:
    """A page of syncs of an integration."""

    results: list[CdiJobSyncStatus]
    """The syncs."""

    message: str
    """The outcome."""
