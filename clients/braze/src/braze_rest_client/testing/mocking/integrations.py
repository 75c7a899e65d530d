# Copied from overrides/braze/mocking/integrations.py; edit it there.

"""Cloud Data Ingestion (`cdi`)."""

from engagement_core.testing.mock import HTTPError

from . import queries
from .content_models import Integration, Sync
from .responses import JSONObject, fatal, success
from .state import Call
from .times import DAY, to_millis

PAGE_SIZE = 10
_MAX_ID = 64


def listing(call: Call) -> JSONObject:
    """List integrations, 10 at a time."""
    found = queries.linked(
        call, list(call.store.integrations.values()), PAGE_SIZE, "/cdi/integrations", _invalid_cursor
    )
    return success(results=[_shown(call, each) for each in found])


def statuses(call: Call) -> JSONObject:
    """List job sync status, newest first, 10 at a time."""
    integration = call.store.integrations.get(call.path["integration_id"])
    if integration is None:
        raise fatal("Invalid integration ID")
    path = f"/cdi/integrations/{integration.id}/job_sync_status"
    syncs = list(integration.syncs)
    if integration.running_since is not None:
        syncs.insert(0, Sync(integration.running_since, integration.running_since, "running", 0, 0))
    shown = [
        {
            "job_status": sync.status,
            "sync_start_time": to_millis(sync.started_at),
            "sync_finish_time": to_millis(sync.finished_at),
            "last_timestamp_synced": to_millis(sync.started_at),
            "rows_synced": sync.rows,
            "rows_failed_with_errors": sync.failed,
        }
        for sync in queries.linked(call, syncs, PAGE_SIZE, path, _invalid_cursor)
    ]
    return success(results=shown)


def start(call: Call) -> JSONObject:
    """Trigger a sync: one at a time."""
    integration_id = call.path["integration_id"]
    integration = call.store.integrations.get(integration_id)
    if len(integration_id) > _MAX_ID or not integration_id.isprintable():
        raise fatal("Invalid integration ID")
    if integration is None:
        raise fatal("Integration not found", status=404)
    if integration.running_since is not None:
        raise fatal("Another job is in progress", status=429)
    started = integration.running_since = call.now

    def finish() -> None:
        integration.running_since, integration.updated_at = None, call.now
        integration.syncs.insert(0, Sync(started, call.now, "success", 100, 0))

    call.state.after(call.state.settings.sync_seconds, finish)
    return success()


def _shown(call: Call, integration: Integration) -> JSONObject:
    last = integration.syncs[0] if integration.syncs else None
    return {
        "integration_id": integration.id,
        "app_group_id": call.store.id,
        "integration_name": integration.name,
        "integration_type": integration.type,
        "integration_status": integration.status,
        "contact_emails": "data@example.com",
        "last_updated_at": to_millis(integration.updated_at),
        "warehouse_type": integration.warehouse,
        "last_job_start_time": to_millis(last.started_at if last is not None else integration.updated_at),
        "last_job_status": last.status if last is not None else "success",
        "next_scheduled_run": to_millis(integration.updated_at + DAY),
    }


def _invalid_cursor(_: str) -> HTTPError:
    return fatal("Invalid cursor")
