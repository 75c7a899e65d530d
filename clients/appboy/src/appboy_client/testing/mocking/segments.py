# Copied from overrides/appboy/mocking/segments.py; edit it there.

"""Segments ("Segment Export")."""

from . import queries, series
from .models import Segment
from .moments import to_text
from .recipients import members
from .responses import BAD_REQUEST, JSONObject, fatal, success
from .state import Call
from .store import Store

PAGE_SIZE = 100


def listing(call: Call) -> JSONObject:
    """Segment List Endpoint."""
    segments = sorted(call.store.segments.values(), key=lambda segment: segment.created_at, reverse=True)
    shown = [
        {
            "id": segment.id,
            "name": segment.name,
            "analytics_tracking_enabled": segment.analytics_tracking_enabled,
            "tags": segment.tags,
        }
        for segment in queries.page(call, [segment for segment in segments if not segment.archived], PAGE_SIZE)
    ]
    return success(segments=shown)


def sizes(call: Call) -> JSONObject:
    """Segment Analytics Endpoint."""
    segment = find_tracked(call.store, queries.required(call, "segment_id"))
    window = series.read(call, units=False)
    joined = [window.step(user.created_at) for user in members(call.store, segment, call.now)]
    return series.response(window, size=[sum(each <= step for each in joined) for step in window])


def details(call: Call) -> JSONObject:
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
    """Return the segment with this ID; an unknown ID rejects the request."""
    segment = store.segments.get(segment_id)
    if segment is None:
        raise fatal("Invalid Segment ID")
    return segment


def find_tracked(store: Store, segment_id: str) -> Segment:
    """Return a segment with analytics tracking, which a series requires."""
    segment = find(store, segment_id)
    if not segment.analytics_tracking_enabled:
        raise fatal(BAD_REQUEST, "analytics tracking is not enabled for this segment")
    return segment
