"""Segments ("Segment Export")."""

from . import queries, series
from .models import Segment
from .moments import to_text
from .recipients import members
from .replies import BAD_REQUEST, Reply, fatal, success
from .state import Call
from .store import Store

PAGE_SIZE = 100


def listing(call: Call) -> Reply:
    """Segment List Endpoint."""
    rows = sorted(call.store.segments.values(), key=lambda row: row.created_at, reverse=True)
    shown = [
        {
            "id": row.id,
            "name": row.name,
            "analytics_tracking_enabled": row.analytics_tracking_enabled,
            "tags": row.tags,
        }
        for row in queries.page(call, [row for row in rows if not row.archived], PAGE_SIZE)
    ]
    return success(segments=shown)


def sizes(call: Call) -> Reply:
    """Segment Analytics Endpoint."""
    segment = find_tracked(call.store, queries.required(call, "segment_id"))
    window = series.read(call, units=False)
    joined = [window.step(user.created_at) for user in members(call.store, segment, call.now)]
    return series.reply(window, size=[sum(each <= step for each in joined) for step in window])


def details(call: Call) -> Reply:
    """Segment Details Endpoint."""
    segment = find(call.store, queries.required(call, "segment_id"))
    return success(
        created_at=to_text(segment.created_at),
        updated_at=to_text(segment.updated_at),
        name=segment.name,
        description=segment.description,
        tags=segment.tags,
    )


def find(store: Store, segment_id: str) -> Segment:
    """The segment with this id; refuses an unknown one."""
    segment = store.segments.get(segment_id)
    if segment is None:
        raise fatal("Invalid Segment ID")
    return segment


def find_tracked(store: Store, segment_id: str) -> Segment:
    """A segment with analytics tracking enabled, without which there is no series."""
    segment = find(store, segment_id)
    if not segment.analytics_tracking_enabled:
        raise fatal(BAD_REQUEST, "analytics tracking is not enabled for this segment")
    return segment
