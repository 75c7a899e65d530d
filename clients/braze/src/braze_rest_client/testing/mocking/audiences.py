# Copied from overrides/braze/mocking/audiences.py; edit it there.

"""Connected audiences and segments: filters over users (`objects/connected_audience`)."""

import re
from collections.abc import Callable, Mapping, Sequence

from engagement_core.testing.values import as_list, as_number, as_object, as_text

from . import times, validators
from .attributes import SUBSCRIPTION_STATES
from .models import Segment, User
from .responses import JSONObject
from .store import Store
from .validators import VALID

_EXISTENCE = ("exists", "does_not_exist")
_EQUALITY = ("equals", "not_equal")
_MEMBERSHIP = ("includes_value", "does_not_include_value")
_PATTERNS = ("matches_regex", "does_not_match_regex")
_ORDER = ("greater_than", "greater_than_or_equal_to", "less_than", "less_than_or_equal_to")
_DAYS = (
    "less_than_x_days_ago",
    "greater_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "greater_than_x_days_in_the_future",
)
_DATES = ("after", "before")
_MAX_PATTERN, _MAX_TEXT, _MAX_QUANTIFIERS = 255, 255, 2

_custom = validators.fields(
    {
        "custom_attribute_name": validators.text,
        "comparison": validators.one_of(*_EXISTENCE, *_EQUALITY, *_MEMBERSHIP, *_PATTERNS, *_ORDER, *_DAYS, *_DATES),
    },
    {"value": validators.scalar},
)
_status = validators.fields(
    {"comparison": validators.one_of("is", "is_not"), "value": validators.one_of(*SUBSCRIPTION_STATES)}
)
_last_used = validators.fields({"comparison": validators.one_of(*_DATES), "value": validators.moment})


def validate(value: object) -> Sequence[str]:
    """Return the errors of a connected audience: one filter, or several under AND or OR."""
    audience = as_object(value)
    kinds = [kind for kind in _KINDS if audience is not None and kind in audience]
    if audience is None or len(kinds) != 1:
        return (f"must be an object with exactly one of {', '.join(_KINDS)}",)
    return [f"{kinds[0]} {error}" for error in _KINDS[kinds[0]](audience[kinds[0]])]


def _check_custom(value: object) -> Sequence[str]:
    errors = _custom(value)
    if errors:
        return errors
    given = as_object(value) or {}
    comparison = given["comparison"]
    if comparison in _EXISTENCE:
        return VALID
    if "value" not in given:
        return (f"value is required with {comparison}",)
    if comparison in (*_ORDER, *_DAYS):
        return [f"value {error}" for error in validators.number(given["value"])]
    if comparison in _DATES:
        return [f"value {error}" for error in validators.date(given["value"])]
    if comparison in _PATTERNS:
        return [f"value {error}" for error in validators.text(given["value"])]
    return VALID


_KINDS: Mapping[str, validators.Validator] = {
    "AND": validators.array(validate, least=1),
    "OR": validators.array(validate, least=1),
    "custom_attribute": _check_custom,
    "push_subscription_status": _status,
    "email_subscription_status": _status,
    "last_used_app": _last_used,
}


def members(store: Store, segment: Segment, now: float) -> list[User]:
    """Return the users in a segment."""
    return [user for user in store.users if matches(segment.audience, user, now)]


def matches(audience: object, user: User, now: float) -> bool:
    """Whether a user is in a validated audience; None matches everybody."""
    parts = as_object(audience)
    if parts is None:
        return True
    kind, value = next((kind, parts[kind]) for kind in _KINDS if kind in parts)
    if kind in ("AND", "OR"):
        return (all if kind == "AND" else any)(matches(part, user, now) for part in as_list(value) or [])
    fields = as_object(value) or {}
    if kind == "custom_attribute":
        return _matches_custom(fields, user, now)
    if kind == "last_used_app":
        last = times.parse_any(user.profile.get("date_of_last_session"))
        return last is not None and _compare_dates(str(fields["comparison"]), last, fields["value"], now)
    name = "push_subscribe" if kind == "push_subscription_status" else "email_subscribe"
    return (user.profile.get(name, "subscribed") == fields["value"]) == (fields["comparison"] == "is")


def _matches_custom(fields: JSONObject, user: User, now: float) -> bool:
    found = user.custom.get(str(fields["custom_attribute_name"]))
    comparison, value = str(fields["comparison"]), fields.get("value")
    if comparison in _EXISTENCE:
        return (found is not None) == (comparison == "exists")
    if comparison in _EQUALITY:
        return (type(found) is type(value) and found == value) == (comparison == "equals")
    if comparison in _MEMBERSHIP:
        return (value in (as_list(found) or [])) == (comparison == "includes_value")
    if comparison in _PATTERNS:
        return isinstance(found, str) and _occurs(str(value), found) == (comparison == "matches_regex")
    if comparison in _ORDER:
        number, bound = as_number(found), as_number(value)
        return number is not None and bound is not None and _ORDERS[comparison](number, bound)
    at = times.parse_any(as_text(found))
    return at is not None and _compare_dates(comparison, at, value, now)


_ORDERS: Mapping[str, Callable[[float, float], bool]] = {
    "greater_than": lambda number, bound: number > bound,
    "greater_than_or_equal_to": lambda number, bound: number >= bound,
    "less_than": lambda number, bound: number < bound,
    "less_than_or_equal_to": lambda number, bound: number <= bound,
}


def _compare_dates(comparison: str, at: float, value: object, now: float) -> bool:
    if comparison in _DATES:
        bound = times.parse_any(value) or 0.0
        return at > bound if comparison == "after" else at < bound
    days, ahead = as_number(value) or 0, comparison.endswith("future")
    distance = (at - now if ahead else now - at) / times.DAY
    return 0 <= distance < days if comparison.startswith("less") else distance > days


def _occurs(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text. One that Python could take forever to match does not: quantifiers of groups
    and more than two quantifiers are not supported.
    """
    if len(pattern) > _MAX_PATTERN or len(text) > _MAX_TEXT or re.search(r"\)[*+?{]", pattern):
        return False
    if len(re.findall(r"[*+?{]", pattern)) > _MAX_QUANTIFIERS:
        return False
    try:
        return re.search(pattern, text) is not None
    except (re.error, OverflowError):
        return False
