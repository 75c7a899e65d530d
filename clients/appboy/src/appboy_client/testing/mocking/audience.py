# Copied from overrides/appboy/mocking/audience.py; edit it there.

"""Connected Audiences: recursive filters over users ("Connected Audience Object" and "Connected Audience Filter")."""

from collections.abc import Callable, Mapping, Sequence

from engagement_core.testing.values import as_list, as_number, as_object, as_text

from . import patterns, validators
from .attributes import SUBSCRIPTION_STATES
from .models import User
from .moments import DAY, parse_either
from .responses import JSONObject
from .validators import VALID

LOGICAL = ("AND", "OR")
CUSTOM, PUSH, EMAIL = "custom_attribute", "push_subscription_status", "email_subscription_status"

EXISTENCE = ("exists", "does_not_exist")
EQUALITY = ("equals", "not_equal", "does_not_equal", "includes_value", "does_not_include_value")
ORDER = ("greater_than", "greater_than_or_equal_to", "less_than", "less_than_or_equal_to")
PATTERNS = ("matches_regex", "does_not_match_regex")
DAYS = (
    "less_than_x_days_ago",
    "greater_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "greater_than_x_days_in_the_future",
)
DATES = ("after", "before")

_NAMED = validators.fields(
    {
        "custom_attribute_name": validators.text,
        "comparison": validators.one_of(*EXISTENCE, *EQUALITY, *ORDER, *PATTERNS, *DAYS, *DATES),
    },
    {"value": validators.scalar},
)
_STATUS = validators.fields(
    {"comparison": validators.one_of("is", "is_not"), "value": validators.one_of(*SUBSCRIPTION_STATES)}
)


def validate(value: object) -> Sequence[str]:
    """Return the errors of a Connected Audience: one filter, or several under AND or OR."""
    audience = as_object(value)
    if audience is None:
        return ("must be an object",)
    kinds = [kind for kind in (*LOGICAL, CUSTOM, PUSH, EMAIL) if kind in audience]
    if len(kinds) != 1:
        return (f"must have exactly one of {', '.join((*LOGICAL, CUSTOM, PUSH, EMAIL))}",)
    kind = kinds[0]
    return [f"{kind} {error}" for error in _VALIDATORS.get(kind, _check_several)(audience[kind])]


def matches(audience: object, user: User, now: float) -> bool:
    """Whether a user is in a validated audience; None matches everybody."""
    parts = as_object(audience)
    if parts is None:
        return True
    if "AND" in parts:
        return all(matches(part, user, now) for part in as_list(parts["AND"]) or [])
    if "OR" in parts:
        return any(matches(part, user, now) for part in as_list(parts["OR"]) or [])
    if CUSTOM in parts:
        return _has_custom(as_object(parts[CUSTOM]) or {}, user, now)
    kind, field = (PUSH, "push_subscribe") if PUSH in parts else (EMAIL, "email_subscribe")
    status = as_object(parts[kind]) or {}
    return (user.profile.get(field, "subscribed") == status.get("value")) == (status.get("comparison") == "is")


def _check_several(value: object) -> Sequence[str]:
    return validators.array(validate)(value) if value != [] else ("must not be empty",)


def _check_custom(value: object) -> Sequence[str]:
    errors = _NAMED(value)
    if errors:
        return errors
    named = as_object(value) or {}
    comparison = named["comparison"]
    if comparison in EXISTENCE:
        return VALID
    if "value" not in named:
        return (f"value is required for {comparison}",)
    if comparison in (*ORDER, *DAYS):
        return [f"value {error} for {comparison}" for error in validators.number(named["value"])]
    if comparison in PATTERNS:
        return [f"value {error} for {comparison}" for error in validators.text(named["value"])]
    if comparison in DATES:
        return [f"value {error}" for error in validators.datetime(named["value"])]
    return VALID


_VALIDATORS: Mapping[str, validators.Validator] = {CUSTOM: _check_custom, PUSH: _STATUS, EMAIL: _STATUS}


def _has_custom(named: JSONObject, user: User, now: float) -> bool:
    comparison, wanted = str(named.get("comparison")), named.get("value")
    actual = user.custom.get(str(named.get("custom_attribute_name")))
    if comparison in EXISTENCE:
        return (actual is not None) == (comparison == "exists")
    if actual is None:
        # A user without the attribute does not have the value either.
        return comparison in ("not_equal", "does_not_equal", "does_not_include_value", "does_not_match_regex")
    if comparison in EQUALITY:
        return _EQUALITY[comparison](actual, wanted)
    if comparison in ORDER:
        return _is_ordered(comparison, as_number(actual), as_number(wanted))
    if comparison in PATTERNS:
        return _matches_regex(actual, wanted) == (comparison == "matches_regex")
    at = parse_either(actual)
    return at is not None and _is_in_time(comparison, at, wanted, now)


def _equal(actual: object, wanted: object) -> bool:
    # In Python True equals 1, in JSON it does not.
    return isinstance(actual, bool) == isinstance(wanted, bool) and actual == wanted


def _includes(actual: object, wanted: object) -> bool:
    return any(_equal(element, wanted) for element in as_list(actual) or [])


_EQUALITY: Mapping[str, Callable[[object, object], bool]] = {
    "equals": _equal,
    "not_equal": lambda actual, wanted: not _equal(actual, wanted),
    "does_not_equal": lambda actual, wanted: not _equal(actual, wanted),
    "includes_value": _includes,
    "does_not_include_value": lambda actual, wanted: not _includes(actual, wanted),
}


def _is_ordered(comparison: str, actual: float | None, wanted: float | None) -> bool:
    if actual is None or wanted is None:
        return False
    if actual == wanted:
        return comparison.endswith("_or_equal_to")
    return (actual > wanted) == comparison.startswith("greater")


def _matches_regex(actual: object, wanted: object) -> bool:
    text, pattern = as_text(actual), as_text(wanted)
    if text is None or pattern is None:
        return False
    return patterns.occurs(pattern, text)


def _is_in_time(comparison: str, at: float, wanted: object, now: float) -> bool:
    if comparison in DATES:
        limit = parse_either(wanted)
        return limit is not None and (at > limit if comparison == "after" else at < limit)
    days, limit_days = (now - at) / DAY, as_number(wanted)
    if limit_days is None:
        return False
    if comparison.endswith("_in_the_future"):
        days = -days
    # Both comparisons apply only to the side of now that they name.
    return days >= 0 and (days < limit_days if comparison.startswith("less") else days > limit_days)
