# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CdiIntegration(Model):
    """An integration of cloud data ingestion, which reads data from a data warehouse."""

    integration_id: str
    """The identifier of the integration."""

    app_group_id: str
    """The identifier of the workspace."""

    integration_name: str
    """The name of the integration."""

    integration_type: str
    """The type of the integration."""

    integration_status: str
    """The status of the integration."""

    contact_emails: str
    """The e-mail addresses of the contacts."""

    last_updated_at: str
    """The last timestamp that was synced, in ISO 8601."""

    warehouse_type: str
    """The type of the data warehouse."""

    last_job_start_time: str
    """When the last sync ran, in ISO 8601."""

    last_job_status: str
    """The status of the last sync."""

    next_scheduled_run: str
    """When the next sync is scheduled, in ISO 8601."""
