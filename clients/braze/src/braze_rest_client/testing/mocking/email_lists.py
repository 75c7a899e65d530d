# Copied from overrides/braze/mocking/email_lists.py; edit it there.

"""Subscription states of e-mail addresses, and the lists of bounces and of spam (`email`)."""

from collections.abc import Mapping

from . import queries, validators
from .attributes import SUBSCRIPTION_STATES
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, success
from .state import Call
from .times import to_spaced

MAX_EMAILS = 50

_ADDRESSES = validators.either(validators.text, validators.array(validators.text, least=1, most=MAX_EMAILS))
_STATUS = validators.fields({"email": _ADDRESSES, "subscription_state": validators.one_of(*SUBSCRIPTION_STATES)})
_EMAIL = validators.fields({"email": _ADDRESSES})


def set_status(call: Call) -> JSONObject:
    """Change email subscription status, also of addresses that no user has."""
    reject_if(_STATUS(call.body))
    for email in validators.texts(call.body["email"]):
        call.store.set_email_state(email, str(call.body["subscription_state"]), call.now)
    return success()


def block(call: Call) -> JSONObject:
    """Blocklist email addresses: unsubscribes them and marks them as hard bounced."""
    reject_if(_EMAIL(call.body))
    for email in validators.texts(call.body["email"]):
        call.store.set_email_state(email, "unsubscribed", call.now)
        call.store.hard_bounces[email.lower()] = call.now
    return success()


def remove_bounces(call: Call) -> JSONObject:
    """Remove hard bounced emails."""
    return _remove(call, call.store.hard_bounces)


def remove_spam(call: Call) -> JSONObject:
    """Remove email addresses from spam list."""
    return _remove(call, call.store.spam)


def _remove(call: Call, addresses: dict[str, float]) -> JSONObject:
    reject_if(_EMAIL(call.body))
    for email in validators.texts(call.body["email"]):
        addresses.pop(email.lower(), None)
    return success()


def hard_bounces(call: Call) -> JSONObject:
    """Query hard bounced emails."""
    return _listed(call, call.store.hard_bounces, "hard_bounced_at", descending=True)


def unsubscribes(call: Call) -> JSONObject:
    """Query list of unsubscribed email addresses."""
    descending = queries.one_of(call, "sort_direction", ("desc", "asc")) == "desc"
    found = {email: each.at for email, each in call.store.email_states.items() if each.state == "unsubscribed"}
    return _listed(call, found, "unsubscribed_at", descending=descending)


def _listed(call: Call, times: Mapping[str, float], name: str, *, descending: bool) -> JSONObject:
    """Return the entries of an address, or else those between two dates; with both the address wins."""
    start, end, email = queries.day(call, "start_date"), queries.day(call, "end_date"), call.query.get("email")
    if end is None or (start is None and email is None):
        raise fatal(BAD_REQUEST, "end_date is required, and either email or start_date")
    if start is not None and start >= end:
        raise fatal(BAD_REQUEST, "start_date must be earlier than end_date")
    if email is not None:
        chosen = [(address, at) for address, at in times.items() if address == email.lower()]
    else:
        chosen = [(address, at) for address, at in times.items() if (start or 0) <= at < end]
    chosen.sort(key=lambda entry: (entry[1], entry[0]), reverse=descending)
    shown = [{"email": address, name: to_spaced(at)} for address, at in queries.limited(call, chosen)]
    return success(emails=shown)
