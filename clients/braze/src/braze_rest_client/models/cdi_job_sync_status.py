# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.cdi_job_status import CdiJobStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CdiJobSyncStatus(Model):
    """A sync of an integration."""

    job_status: CdiJobStatus
    """The status of the sync."""

    sync_start_time: str
    """When the sync started, in ISO 8601."""

    sync_finish_time: str
    """When the sync finished, in ISO 8601."""

    last_timestamp_synced: str
    """The last `UPDATED_AT` that the sync processed, in ISO 8601."""

    rows_synced: int
    """The number of rows that were synced."""

    rows_failed_with_errors: int
    """The number of rows that failed because of errors."""
