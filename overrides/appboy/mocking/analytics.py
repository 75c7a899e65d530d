"""Series and lists over all users (the KPI, Sessions, Custom Events and Revenue exports)."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from . import queries, recipients, segments, series
from .models import Event, Purchase, Session
from .moments import DAY
from .replies import Reply, success
from .state import Call

PAGE_SIZE = 250
MONTH_DAYS = 30
"""Monthly Active Users Endpoint: the width of the rolling window."""


def monthly_users(call: Call) -> Reply:
    """Monthly Active Users Endpoint."""
    window = series.read(call, units=False)
    active = _active_by_day(call)
    return series.reply(
        window,
        mau=[len(_union(active, range(step - MONTH_DAYS + 1, step + 1))) for step in window],
    )


def daily_users(call: Call) -> Reply:
    """Daily Active Users Endpoint."""
    window = series.read(call, units=False)
    active = _active_by_day(call)
    return series.reply(window, dau=[len(active.get(step, ())) for step in window])


def new_users(call: Call) -> Reply:
    """New Users Endpoint."""
    window, app_id = series.read(call, units=False), queries.text(call, "app_id")
    created = (user.created_at for user in call.store.users.values() if app_id in (None, user.app_id))
    return series.reply(window, new_users=window.counts(created))


def uninstalls(call: Call) -> Reply:
    """Uninstalls Endpoint."""
    window, app_id = series.read(call, units=False), queries.text(call, "app_id")
    found = (row.at for row in call.store.uninstalls if app_id in (None, row.app_id))
    return series.reply(window, uninstalls=window.counts(found))


def sessions(call: Call) -> Reply:
    """Sessions Series Endpoint."""
    window, chosen = series.read(call), _choice(call)
    return series.reply(window, sessions=window.counts(row.at for row in call.store.sessions if chosen(row)))


def event_names(call: Call) -> Reply:
    """Custom Events List Endpoint."""
    return success(events=_sorted_page(call, (row.name for row in call.store.events)))


def event_counts(call: Call) -> Reply:
    """Custom Events Series Endpoint; an event that never happened happened no times."""
    name = queries.required(call, "event")
    window, chosen = series.read(call), _choice(call)
    found = (row.at for row in call.store.events if row.name == name and chosen(row))
    return series.reply(window, count=window.counts(found))


def products(call: Call) -> Reply:
    """Products List Endpoint."""
    return success(products=_sorted_page(call, (row.product for row in call.store.purchases)))


def revenue(call: Call) -> Reply:
    """Revenue Series Endpoint."""
    window = series.read(call)
    return series.reply(window, revenue=window.sums((row.at, row.price * row.quantity) for row in _purchases(call)))


def quantities(call: Call) -> Reply:
    """Purchase Quantity Series Endpoint."""
    window = series.read(call)
    sums = window.sums((row.at, row.quantity) for row in _purchases(call))
    return series.reply(window, purchase_quantity=[int(total) for total in sums])


def _purchases(call: Call) -> Iterator[Purchase]:
    app_id, product = queries.text(call, "app_id"), queries.text(call, "product")
    for row in call.store.purchases:
        if app_id in (None, row.app_id) and product in (None, row.product):
            yield row


def _choice(call: Call) -> Callable[[Session | Event], bool]:
    """Tells what `app_id` and `segment_id` leave over."""
    app_id, segment_id = queries.text(call, "app_id"), queries.text(call, "segment_id")
    if segment_id is None:
        return lambda row: app_id in (None, row.app_id)
    segment = segments.find_tracked(call.store, segment_id)
    inside = {user.appboy_id for user in recipients.members(call.store, segment, call.now)}
    return lambda row: app_id in (None, row.app_id) and row.appboy_id in inside


def _active_by_day(call: Call) -> dict[int, set[str]]:
    """Who did something on each day: had a session, an event or a purchase."""
    app_id = queries.text(call, "app_id")
    rows = chain[Session | Event | Purchase](call.store.sessions, call.store.events, call.store.purchases)
    active: dict[int, set[str]] = {}
    for row in rows:
        if app_id in (None, row.app_id):
            active.setdefault(int(row.at // DAY), set()).add(row.appboy_id)
    return active


def _union(active: dict[int, set[str]], days: Iterable[int]) -> set[str]:
    return set[str]().union(*(active[day] for day in days if day in active))


def _sorted_page(call: Call, names: Iterable[str]) -> list[str]:
    return list(queries.page(call, sorted(set(names)), PAGE_SIZE))
