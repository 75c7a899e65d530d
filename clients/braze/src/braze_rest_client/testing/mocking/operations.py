# Copied from overrides/braze/mocking/operations.py; edit it there.

"""The operations: method, path, permission, status and rate limit of each (`endpoints.tsv`)."""

from collections.abc import Sequence

from engagement_core.testing.mock import HTTPError

from . import (
    analytics,
    campaigns,
    canvases,
    duplicates,
    exports,
    external_ids,
    recipients,
    schedules,
    sending,
    tracking,
    transactional,
    users,
)
from .content_operations import CONTENT_OPERATIONS
from .responses import MISMATCHED_FORMAT, live_activity_error
from .state import Operation, bucket, get, post, write

_USERS_BUCKET, _NAMES = bucket("users"), bucket("names")
_USERS = (
    post("/users/track", "users.track", tracking.track, bucket("users_track")),
    post("/users/alias/new", "users.alias.new", users.new_aliases, _USERS_BUCKET),
    post("/users/alias/update", "users.alias.update", users.update_aliases, _USERS_BUCKET),
    post("/users/delete", "users.delete", users.delete, _USERS_BUCKET),
    post("/users/identify", "users.identify", users.identify, _USERS_BUCKET),
    post("/users/merge", "users.merge", users.merge_users, _USERS_BUCKET, 202),
    post("/users/external_ids/rename", "users.external_ids.rename", external_ids.rename, bucket("external_ids_rename")),
    post("/users/external_ids/remove", "users.external_ids.remove", external_ids.remove, bucket("external_ids_remove")),
    post("/users/export/ids", "users.export.ids", exports.by_ids, exports.ids_buckets),
    post("/users/export/segment", "users.export.segment", exports.by_segment),
    post("/users/export/global_control_group", "users.export.global_control_group", exports.control_group),
    post("/export/segment/cancel", "segments.list", exports.cancel),
)
_BROADCAST = recipients.broadcast_buckets


def _malformed_activity(_: str) -> HTTPError:
    return live_activity_error(MISMATCHED_FORMAT)


_MESSAGING = (
    post("/messages/send", "messages.send", sending.send_message, _BROADCAST),
    post("/messages/schedule/create", "messages.schedule.create", schedules.create_message),
    post("/messages/schedule/update", "messages.schedule.update", schedules.update_message),
    post("/messages/schedule/delete", "messages.schedule.delete", schedules.delete_message),
    get("/messages/scheduled_broadcasts", "messages.schedule_broadcasts", schedules.broadcasts),
    write(
        "POST",
        "/messages/live_activity/start",
        "messages.live_activity.start",
        transactional.start_live_activity,
        status=201,
        malformed=_malformed_activity,
    ),
    write(
        "POST",
        "/messages/live_activity/update",
        "messages.live_activity.update",
        transactional.update_live_activity,
        status=201,
        malformed=_malformed_activity,
    ),
    post("/campaigns/trigger/send", "campaigns.trigger.send", sending.trigger_campaign, _BROADCAST),
    post(
        "/campaigns/trigger/schedule/create",
        "campaigns.trigger.schedule.create",
        schedules.create_campaign_trigger,
        _BROADCAST,
    ),
    post(
        "/campaigns/trigger/schedule/update",
        "campaigns.trigger.schedule.update",
        schedules.update_campaign_trigger,
    ),
    post(
        "/campaigns/trigger/schedule/delete",
        "campaigns.trigger.schedule.delete",
        schedules.delete_campaign_trigger,
    ),
    post("/canvas/trigger/send", "canvas.trigger.send", sending.trigger_canvas, _BROADCAST),
    post(
        "/canvas/trigger/schedule/create", "canvas.trigger.schedule.create", schedules.create_canvas_trigger, _BROADCAST
    ),
    post("/canvas/trigger/schedule/update", "canvas.trigger.schedule.update", schedules.update_canvas_trigger),
    post("/canvas/trigger/schedule/delete", "canvas.trigger.schedule.delete", schedules.delete_canvas_trigger),
    post("/sends/id/create", "sends.id.create", sending.create_send_id, bucket("sends_id")),
    post("/transactional/v1/campaigns/{campaign_id}/send", "transactional.send", transactional.send),
    post(
        "/campaigns/duplicate",
        "campaigns.duplicate",
        duplicates.duplicate_campaign,
        bucket("campaigns_duplicate"),
        202,
    ),
    post("/canvas/duplicate", "canvas.duplicate", duplicates.duplicate_canvas, bucket("canvas_duplicate"), 202),
)
_EXPORTS = (
    get("/campaigns/list", "campaigns.list", campaigns.listing),
    get("/campaigns/details", "campaigns.details", campaigns.details),
    get("/campaigns/data_series", "campaigns.data_series", campaigns.statistics, bucket("campaigns_data_series")),
    get("/sends/data_series", "sends.data_series", campaigns.send_statistics),
    get("/canvas/list", "canvas.list", canvases.listing),
    get("/canvas/details", "canvas.details", canvases.details),
    get("/canvas/data_series", "canvas.data_series", canvases.statistics),
    get("/canvas/data_summary", "canvas.data_summary", canvases.summary),
    get("/custom_attributes", "custom_attributes.get", analytics.custom_attributes, _NAMES),
    get("/events", "events.get", analytics.event_definitions, _NAMES),
    get("/events/list", "events.list", analytics.event_names, _NAMES),
    get("/events/data_series", "events.data_series", analytics.event_counts),
    get("/kpi/dau/data_series", "kpi.dau.data_series", analytics.daily_users),
    get("/kpi/mau/data_series", "kpi.mau.data_series", analytics.monthly_users),
    get("/kpi/new_users/data_series", "kpi.new_users.data_series", analytics.new_users),
    get("/kpi/uninstalls/data_series", "kpi.uninstalls.data_series", analytics.uninstalls),
    get("/purchases/product_list", "purchases.product_list", analytics.products, _NAMES),
    get("/purchases/quantity_series", "purchases.quantity_series", analytics.quantities),
    get("/purchases/revenue_series", "purchases.revenue_series", analytics.revenue),
    get("/segments/list", "segments.list", analytics.segment_list),
    get("/segments/details", "segments.details", analytics.segment_details),
    get("/segments/data_series", "segments.data_series", analytics.segment_sizes),
    get("/sessions/data_series", "sessions.data_series", analytics.sessions),
)

OPERATIONS: Sequence[Operation] = (*_USERS, *_MESSAGING, *_EXPORTS, *CONTENT_OPERATIONS)
