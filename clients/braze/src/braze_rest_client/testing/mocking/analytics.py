# Copied from overrides/braze/mocking/analytics.py; edit it there.

"""Series and lists over all users: KPIs, sessions, custom events, purchases and custom attributes (`exports`)."""

from collections.abc import Callable, Iterable, Iterator

from engagement_core.testing.mock import HTTPError

from . import audiences, queries, series
from .models import Occurrence, Segment
from .responses import BAD_REQUEST, JSONObject, fatal, success
from .state import Call
from .times import DAY, to_text

NAMES_PER_PAGE, DEFINITIONS_PER_PAGE, SEGMENTS_PER_PAGE = 250, 50, 100
MONTH_DAYS = 30


def daily_users(call: Call) -> JSONObject:
    """Export daily active users by date."""
    window, active = series.read(call), _active_by_day(call)
    return series.response(window, dau=[len(active.get(step, ())) for step in window])


def monthly_users(call: Call) -> JSONObject:
    """Export monthly active users for last 30 days."""
    window, active = series.read(call), _active_by_day(call)
    months = (range(step - MONTH_DAYS + 1, step + 1) for step in window)
    return series.response(
        window, mau=[len(set[str]().union(*(active.get(day, ()) for day in days))) for days in months]
    )


def new_users(call: Call) -> JSONObject:
    """Export daily new users by date."""
    window = series.read(call)
    return series.response(window, new_users=window.counts(user.created_at for user in call.store.users))


def uninstalls(call: Call) -> JSONObject:
    """Export daily app uninstalls by date."""
    window = series.read(call)
    return series.response(window, uninstalls=window.counts(each.at for each in _of_app(call, call.store.uninstalls)))


def sessions(call: Call) -> JSONObject:
    """Export app session data by time."""
    window, selects = series.read(call, units=True), _segment_filter(call)
    found = (each.at for each in _of_app(call, call.store.sessions) if selects(each))
    return series.response(window, sessions=window.counts(found))


def event_counts(call: Call) -> JSONObject:
    """Export custom events analytics; an unknown event has a count of 0."""
    name = queries.required(call, "event")
    window, selects = series.read(call, units=True), _segment_filter(call)
    found = (each.at for each in _of_app(call, call.store.events) if each.name == name and selects(each))
    return series.response(window, count=window.counts(found))


def event_names(call: Call) -> JSONObject:
    """Export custom events list."""
    names = sorted({*call.store.event_definitions, *(event.name for event in call.store.events)})
    return success(events=list(queries.page(call, names, NAMES_PER_PAGE)))


def products(call: Call) -> JSONObject:
    """Export product IDs."""
    names = sorted({purchase.name for purchase in call.store.purchases})
    return success(products=list(queries.page(call, names, NAMES_PER_PAGE)))


def revenue(call: Call) -> JSONObject:
    """Export revenue data by time."""
    window = series.read(call, units=True)
    return series.response(window, revenue=window.sums((each.at, each.price * each.quantity) for each in _bought(call)))


def quantities(call: Call) -> JSONObject:
    """Export number of purchases."""
    window = series.read(call, units=True)
    sums = window.sums((each.at, each.quantity) for each in _bought(call))
    return series.response(window, purchase_quantity=[int(total) for total in sums])


def custom_attributes(call: Call) -> JSONObject:
    """Export custom attributes, sorted, 50 at a time."""
    found = sorted(call.store.attribute_definitions.values(), key=lambda each: each.name)
    shown = [
        {
            "array_length": each.array_length,
            "data_type": each.data_type,
            "description": each.description,
            "name": each.name,
            "status": each.status,
            "tag_names": list(each.tags),
        }
        for each in queries.linked(call, found, DEFINITIONS_PER_PAGE, "/custom_attributes", _invalid_cursor)
    ]
    return success(attributes=shown)


def event_definitions(call: Call) -> JSONObject:
    """Export custom events, sorted, 50 at a time."""
    found = sorted(call.store.event_definitions.values(), key=lambda each: each.name)
    shown = [
        {
            "name": each.name,
            "description": each.description,
            "included_in_analytics_report": each.status == "active",
            "status": each.status,
            "tag_names": list(each.tags),
        }
        for each in queries.linked(call, found, DEFINITIONS_PER_PAGE, "/events", _invalid_cursor)
    ]
    return success(events=shown)


def segment_list(call: Call) -> JSONObject:
    """Export segment list, oldest first by default."""
    descending = queries.one_of(call, "sort_direction", ("asc", "desc")) == "desc"
    segments = sorted(call.store.segments.values(), key=lambda each: each.created_at, reverse=descending)
    shown = [
        {
            "id": segment.id,
            "name": segment.name,
            "analytics_tracking_enabled": segment.analytics_tracking_enabled,
            "tags": segment.tags,
        }
        for segment in queries.page(call, segments, SEGMENTS_PER_PAGE)
    ]
    return success(segments=shown)


def segment_details(call: Call) -> JSONObject:
    """Export segment details."""
    segment = _find_segment(call)
    return success(
        created_at=to_text(segment.created_at),
        updated_at=to_text(segment.created_at),
        name=segment.name,
        description=segment.description,
        text_description=segment.text_description,
        tags=segment.tags,
        teams=segment.teams,
    )


def segment_sizes(call: Call) -> JSONObject:
    """Export segment analytics: the size counts the present members who existed on each day."""
    segment, window = _find_segment(call), series.read(call)
    members = audiences.members(call.store, segment, call.now)
    sizes = [sum(user.created_at < (step + 1) * DAY for user in members) for step in window]
    return series.response(window, size=sizes)


def _find_segment(call: Call) -> Segment:
    segment = call.store.segments.get(queries.required(call, "segment_id"))
    if segment is None:
        raise fatal(BAD_REQUEST, "segment_id is unknown")
    return segment


def _of_app(call: Call, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    app_id = call.query.get("app_id")
    return (each for each in found if app_id in (None, each.app_id))


def _bought(call: Call) -> Iterator[Occurrence]:
    product = call.query.get("product")
    return (each for each in _of_app(call, call.store.purchases) if product in (None, each.name))


def _segment_filter(call: Call) -> Callable[[Occurrence], bool]:
    if "segment_id" not in call.query:
        return lambda _: True
    segment = _find_segment(call)
    if not segment.analytics_tracking_enabled:
        raise fatal(BAD_REQUEST, "the segment has no analytics")
    members = {user.braze_id for user in audiences.members(call.store, segment, call.now)}
    return lambda each: each.braze_id in members


def _active_by_day(call: Call) -> dict[int, set[str]]:
    active: dict[int, set[str]] = {}
    for found in (call.store.sessions, call.store.events, call.store.purchases):
        for each in _of_app(call, found):
            active.setdefault(int(each.at // DAY), set()).add(each.braze_id)
    return active


def _invalid_cursor(_: str) -> HTTPError:
    return fatal("Invalid cursor")
