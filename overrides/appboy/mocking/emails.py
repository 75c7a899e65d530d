"""Subscription states, bounces and spam reports of addresses ("Email Sync")."""

from engagement_core.testing.values import as_text, as_texts

from . import queries, validators
from .attributes import SUBSCRIPTION_STATES
from .moments import DAY, to_text
from .responses import BAD_REQUEST, JSONObject, fatal, require, success
from .state import Call

MAX_ADDRESSES = 50
DEFAULT_LIMIT = 100

_EMAIL = validators.either(validators.text, validators.array(validators.text, most=MAX_ADDRESSES))
_STATUS = validators.fields({"email": _EMAIL, "subscription_state": validators.one_of(*SUBSCRIPTION_STATES)})
_REMOVE = validators.fields({"email": _EMAIL})


def unsubscribes(call: Call) -> JSONObject:
    """Querying Unsubscribed Emails, by address or by a range of days, both inclusive.

    The documentation shows no response; this one lists the unsubscribed addresses and when they unsubscribed.
    """
    email, start, end = queries.text(call, "email"), queries.day(call, "start_date"), queries.day(call, "end_date")
    limit, offset = queries.natural(call, "limit", DEFAULT_LIMIT), queries.natural(call, "offset", 0)
    if email is None and (start is None or end is None):
        raise fatal(BAD_REQUEST, "either email, or start_date and end_date, is required")
    if start is not None and end is not None and start >= end:
        raise fatal(BAD_REQUEST, "start_date must be earlier than end_date")
    found = sorted(
        (email_state.changed_at, address)
        for address, email_state in call.store.email_states.items()
        if email_state.state == "unsubscribed"
        and email in (None, address)
        and (start is None or email_state.changed_at >= start)
        and (end is None or email_state.changed_at < end + DAY)
    )
    shown = found[offset : offset + limit]
    return success(emails=[{"email": address, "unsubscribed_at": to_text(at)} for at, address in shown])


def status(call: Call) -> JSONObject:
    """Changing Email Subscription Status, also for addresses of no user."""
    require(_STATUS, call.fields)
    for address in _addresses(call):
        call.store.set_email_state(address, str(call.fields["subscription_state"]), call.now)
    return success()


def remove_bounces(call: Call) -> JSONObject:
    """Removing Hard Bounces."""
    return _remove(call, call.store.bounces)


def remove_spam(call: Call) -> JSONObject:
    """Removing Spam."""
    return _remove(call, call.store.spam)


def _remove(call: Call, addresses: list[str]) -> JSONObject:
    require(_REMOVE, call.fields)
    removed = set(_addresses(call))
    addresses[:] = [address for address in addresses if address not in removed]
    return success()


def _addresses(call: Call) -> list[str]:
    one = as_text(call.fields["email"])
    return [one] if one is not None else as_texts(call.fields["email"]) or []
