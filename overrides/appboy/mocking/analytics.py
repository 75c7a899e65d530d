"""Series and lists over all users: the KPI, Sessions, Custom Events and Revenue exports."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from . import queries, recipients, segments, series
from .models import Event, Purchase, Session
from .moments import DAY
from .responses import JSONObject, success
from .state import Call

PAGE_SIZE = 250
MONTH_DAYS = 30
"""The rolling window of the Monthly Active Users Endpoint."""


def monthly_users(call: Call) -> JSONObject:
    """Monthly Active Users Endpoint."""
    window = series.read(call, units=False)
    active = _active_by_day(call)
    return series.response(
        window,
        mau=[len(_union(active, range(step - MONTH_DAYS + 1, step + 1))) for step in window],
    )


def daily_users(call: Call) -> JSONObject:
    """Daily Active Users Endpoint."""
    window = series.read(call, units=False)
    active = _active_by_day(call)
    return series.response(window, dau=[len(active.get(step, ())) for step in window])


def new_users(call: Call) -> JSONObject:
    """New Users Endpoint."""
    window, app_id = series.read(call, units=False), queries.text(call, "app_id")
    created = (user.created_at for user in call.store.users.values() if app_id in (None, user.app_id))
    return series.response(window, new_users=window.counts(created))


def uninstalls(call: Call) -> JSONObject:
    """Uninstalls Endpoint."""
    window, app_id = series.read(call, units=False), queries.text(call, "app_id")
    found = (uninstall.at for uninstall in call.store.uninstalls if app_id in (None, uninstall.app_id))
    return series.response(window, uninstalls=window.counts(found))


def sessions(call: Call) -> JSONObject:
    """Sessions Series Endpoint."""
    window, selects = series.read(call), _filter(call)
    return series.response(
        window, sessions=window.counts(session.at for session in call.store.sessions if selects(session))
    )


def event_names(call: Call) -> JSONObject:
    """Custom Events List Endpoint."""
    return success(events=_sorted_page(call, (event.name for event in call.store.events)))


def event_counts(call: Call) -> JSONObject:
    """Custom Events Series Endpoint; an unknown event has a count of 0."""
    name = queries.required(call, "event")
    window, selects = series.read(call), _filter(call)
    found = (event.at for event in call.store.events if event.name == name and selects(event))
    return series.response(window, count=window.counts(found))


def products(call: Call) -> JSONObject:
    """Products List Endpoint."""
    return success(products=_sorted_page(call, (purchase.product for purchase in call.store.purchases)))


def revenue(call: Call) -> JSONObject:
    """Revenue Series Endpoint."""
    window = series.read(call)
    return series.response(
        window, revenue=window.sums((purchase.at, purchase.price * purchase.quantity) for purchase in _purchases(call))
    )


def quantities(call: Call) -> JSONObject:
    """Purchase Quantity Series Endpoint."""
    window = series.read(call)
    sums = window.sums((purchase.at, purchase.quantity) for purchase in _purchases(call))
    return series.response(window, purchase_quantity=[int(total) for total in sums])


def _purchases(call: Call) -> Iterator[Purchase]:
    app_id, product = queries.text(call, "app_id"), queries.text(call, "product")
    for purchase in call.store.purchases:
        if app_id in (None, purchase.app_id) and product in (None, purchase.product):
            yield purchase


def _filter(call: Call) -> Callable[[Session | Event], bool]:
    """Return the filter that `app_id` and `segment_id` describe."""
    app_id, segment_id = queries.text(call, "app_id"), queries.text(call, "segment_id")
    if segment_id is None:
        return lambda model: app_id in (None, model.app_id)
    segment = segments.find_tracked(call.store, segment_id)
    members = {user.appboy_id for user in recipients.members(call.store, segment, call.now)}
    return lambda model: app_id in (None, model.app_id) and model.appboy_id in members


def _active_by_day(call: Call) -> dict[int, set[str]]:
    """Return the users with a session, an event or a purchase on each day."""
    app_id = queries.text(call, "app_id")
    actions = chain[Session | Event | Purchase](call.store.sessions, call.store.events, call.store.purchases)
    active: dict[int, set[str]] = {}
    for action in actions:
        if app_id in (None, action.app_id):
            active.setdefault(int(action.at // DAY), set()).add(action.appboy_id)
    return active


def _union(active: dict[int, set[str]], days: Iterable[int]) -> set[str]:
    return set[str]().union(*(active[day] for day in days if day in active))


def _sorted_page(call: Call, names: Iterable[str]) -> list[str]:
    return list(queries.page(call, sorted(set(names)), PAGE_SIZE))
