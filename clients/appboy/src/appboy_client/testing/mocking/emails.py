# Copied from overrides/appboy/mocking/emails.py; edit it there.

"""Subscription states, bounces and spam reports of addresses ("Email Sync")."""

from engagement_core.testing.values import as_text, as_texts

from . import checks, queries
from .attributes import SUBSCRIPTION_STATES
from .moments import DAY, to_text
from .replies import BAD_REQUEST, Reply, demand, fatal, success
from .state import Call

MOST_ADDRESSES = 50
DEFAULT_LIMIT = 100

_EMAIL = checks.either(checks.text, checks.array(checks.text, most=MOST_ADDRESSES))
_STATUS = checks.fields({"email": _EMAIL, "subscription_state": checks.one_of(*SUBSCRIPTION_STATES)})
_REMOVE = checks.fields({"email": _EMAIL})


def unsubscribes(call: Call) -> Reply:
    """Querying Unsubscribed Emails: by address, or by a range of days that includes both its ends.

    The documentation shows no answer; this one lists the addresses that are unsubscribed, with the time since when.
    """
    email, start, end = queries.text(call, "email"), queries.day(call, "start_date"), queries.day(call, "end_date")
    limit, offset = queries.natural(call, "limit", DEFAULT_LIMIT), queries.natural(call, "offset", 0)
    if email is None and (start is None or end is None):
        raise fatal(BAD_REQUEST, "either email, or start_date and end_date, is required")
    if start is not None and end is not None and start >= end:
        raise fatal(BAD_REQUEST, "start_date must be earlier than end_date")
    found = sorted(
        (row.changed_at, address)
        for address, row in call.store.email_states.items()
        if row.state == "unsubscribed"
        and email in (None, address)
        and (start is None or row.changed_at >= start)
        and (end is None or row.changed_at < end + DAY)
    )
    shown = found[offset : offset + limit]
    return success(emails=[{"email": address, "unsubscribed_at": to_text(at)} for at, address in shown])


def status(call: Call) -> Reply:
    """Changing Email Subscription Status, also of addresses that no user has yet."""
    demand(_STATUS, call.fields)
    for address in _addresses(call):
        call.store.set_email_state(address, str(call.fields["subscription_state"]), call.now)
    return success()


def remove_bounces(call: Call) -> Reply:
    """Removing Hard Bounces."""
    return _remove(call, call.store.bounces)


def remove_spam(call: Call) -> Reply:
    """Removing Spam."""
    return _remove(call, call.store.spam)


def _remove(call: Call, addresses: list[str]) -> Reply:
    demand(_REMOVE, call.fields)
    gone = set(_addresses(call))
    addresses[:] = [address for address in addresses if address not in gone]
    return success()


def _addresses(call: Call) -> list[str]:
    one = as_text(call.fields["email"])
    return [one] if one is not None else as_texts(call.fields["email"]) or []
