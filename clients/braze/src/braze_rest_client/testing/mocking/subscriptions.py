# Copied from overrides/braze/mocking/subscriptions.py; edit it there.

"""Subscription groups (`subscription_groups`) and invalid phone numbers (`sms`)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_text

from . import queries, validators
from .models import SubscriptionGroup, User
from .responses import BAD_REQUEST, INVALID_GROUP, JSONObject, fatal, reject_if, success
from .state import Call
from .store import Store
from .times import DAY, to_millis

MAX_USERS = 50
MAX_PAGE = 100
REASONS = ("provider_error", "deactivated", "invalid_format")
BOTH_CONTACTS = "Either an email address or a phone number should be provided, but not both."

_STATE = validators.one_of("unsubscribed", "subscribed")


def _some(item: validators.Validator) -> validators.Validator:
    return validators.either(item, validators.array(item, least=1, most=MAX_USERS))


_SHARED: Mapping[str, validators.Validator] = {
    "subscription_group_id": validators.text,
    "subscription_state": _STATE,
}
_IDENTIFIERS: Mapping[str, tuple[str, ...]] = {
    "external_id": ("external_id", "external_ids"),
    "email": ("email", "emails"),
    "phone": ("phone", "phones"),
}
"""The names of each kind of identifier: the pages of the second version name them in the plural, and recordings of 2020
and 2021 send `external_id`."""
_SET = validators.fields(
    _SHARED,
    {
        "external_id": _some(validators.text),
        "email": _some(validators.text),
        "phone": _some(validators.phone),
        "use_double_opt_in_logic": validators.flag,
    },
)
_SET_MANY = validators.fields(
    {
        "subscription_groups": validators.array(
            validators.fields(
                _SHARED,
                {
                    "external_id": _some(validators.text),
                    "external_ids": validators.array(validators.text, most=MAX_USERS),
                    "emails": _some(validators.text),
                    "phones": _some(validators.phone),
                    "use_double_opt_in_logic": validators.flag,
                },
            ),
            least=1,
        )
    }
)


def set_status(call: Call) -> JSONObject:
    """Update user's subscription group status."""
    reject_if(_SET(call.body))
    _set(call, [call.body])
    return success()


def set_statuses(call: Call) -> JSONObject:
    """Update user's subscription group status (V2): several groups in one request."""
    reject_if(_SET_MANY(call.body))
    _set(call, validators.objects(call.body["subscription_groups"]))
    return success()


def _set(call: Call, changes: Sequence[JSONObject]) -> None:
    groups = [_find_group(call, as_text(change["subscription_group_id"]) or "") for change in changes]
    named = [_named(change) for change in changes]
    if not all(named):
        raise fatal(BAD_REQUEST, "one of external_id, email, phone is required")
    if {"email", "phone"} <= {kind for found in named for kind in found}:
        raise fatal(BOTH_CONTACTS)
    for change, group, found in zip(changes, groups, named, strict=True):
        for user in _users(call.store, found):
            call.store.set_group_state(user, group, str(change["subscription_state"]))
            call.store.users.touch(user, call.now)


def _named(change: JSONObject) -> dict[str, list[str]]:
    found = {
        kind: [text for name in names for text in validators.texts(change.get(name))]
        for kind, names in _IDENTIFIERS.items()
    }
    return {kind: texts for kind, texts in found.items() if texts}


def _users(store: Store, named: Mapping[str, Sequence[str]]) -> list[User]:
    """Return the users with an identifier; an external ID outranks the contacts."""
    if "external_id" in named:
        found = [store.users.by_external_id(each) for each in named["external_id"]]
        return [user for user in found if user is not None]
    return [user for kind, values in named.items() for value in values for user in store.users.by_contact(kind, value)]


def _find_group(call: Call, group_id: str) -> SubscriptionGroup:
    group = call.store.groups.get(group_id)
    if group is None:
        raise fatal(INVALID_GROUP)
    return group


def get_status(call: Call) -> JSONObject:
    """List user's subscription group status."""
    group = _find_group(call, queries.required(call, "subscription_group_id"))
    named = _query(call)
    if "external_id" not in named and {"email", "phone"} <= named.keys():
        raise fatal(BOTH_CONTACTS)
    kind = next(iter(named))
    status = {value: _shown_state(_users(call.store, {kind: [value]}), group) for value in named[kind]}
    return success(status=status)


def _shown_state(users: Sequence[User], group: SubscriptionGroup) -> str:
    state = next((user.groups[group.id] for user in users if group.id in user.groups), None)
    # Recorded in 2020 in small letters; the page writes "Unknown".
    return "unknown" if state is None else state.capitalize()


def get_groups(call: Call) -> JSONObject:
    """List user's subscription groups: only those with an update in the user's history."""
    users = {user.braze_id: user for user in _users(call.store, _query(call))}
    shown = [
        {
            "email": user.profile.get("email"),
            "phone": user.profile.get("phone"),
            "external_id": user.external_id,
            "subscription_groups": [
                {
                    "id": group.id,
                    "name": group.name,
                    "channel": group.channel,
                    "status": user.groups[group.id].capitalize(),
                }
                for group in call.store.groups.values()
                if group.id in user.groups
            ],
        }
        for user in queries.limited(call, list(users.values()), most=MAX_PAGE)
    ]
    return success(users=shown, total_count=len(users))


def _query(call: Call) -> dict[str, list[str]]:
    found = {kind: queries.array(call, kind, most=MAX_USERS) for kind in _IDENTIFIERS}
    named = {kind: values for kind, values in found.items() if values}
    if not named:
        raise fatal(BAD_REQUEST, "one of external_id, email, phone is required")
    return named


def invalid_phones(call: Call) -> JSONObject:
    """Query invalid phone numbers: those given, or else those of a span, newest first."""
    start, end = queries.day(call, "start_date"), queries.day(call, "end_date")
    numbers = queries.array(call, "phone_numbers", most=MAX_USERS)
    reason = call.query.get("reason")
    if reason is not None and reason not in REASONS:
        raise fatal(BAD_REQUEST, f"reason must be one of {', '.join(REASONS)}")
    if not numbers and (start is None or end is None):
        raise fatal(BAD_REQUEST, "either start_date and end_date or phone_numbers is required")
    if start is not None and end is not None and start >= end:
        raise fatal(BAD_REQUEST, "start_date must be earlier than end_date")
    wanted = {number.lstrip("+ ") for number in numbers}
    found = [
        (phone, each)
        for phone, each in call.store.invalid_phones.items()
        if reason in (None, each.reason)
        # The last day counts as a whole.
        and (phone.lstrip("+") in wanted if wanted else (start or 0) <= each.at < (end or 0) + DAY)
    ]
    found.sort(key=lambda entry: (entry[1].at, entry[0]), reverse=True)
    shown = [
        {"phone": phone, "invalid_detected_at": to_millis(each.at), "reason": each.reason}
        for phone, each in queries.limited(call, found)
    ]
    return success(sms=shown)


def remove_invalid_phones(call: Call) -> JSONObject:
    """Remove invalid phone numbers."""
    reject_if(
        validators.fields({"phone_numbers": validators.array(validators.phone, least=1, most=MAX_USERS)})(call.body)
    )
    wanted = {number.lstrip("+") for number in validators.texts(call.body["phone_numbers"])}
    for phone in [each for each in call.store.invalid_phones if each.lstrip("+") in wanted]:
        del call.store.invalid_phones[phone]
    return success()
