# Copied from overrides/appboy/mocking/attributes.py; edit it there.

"""User attributes ("User Attributes Object Specification" and "Appboy User Profile Fields")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_list, as_object, as_text, as_whole_number

from . import checks, moments
from .checks import FINE, Check
from .identifiers import identifier
from .models import PushToken, User
from .replies import Reply
from .state import State
from .store import Store

MOST_ELEMENTS = 25
"""Custom Attribute Data Types: longer arrays are truncated."""

SUBSCRIPTION_STATES = ("opted_in", "subscribed", "unsubscribed")

_STATE = checks.one_of(*SUBSCRIPTION_STATES)
_TOKENS = checks.array(checks.fields({"app_id": checks.text, "token": checks.text}))
_CONTROL = {"external_id", "_update_existing_only", "push_token_import"}


def _reserved(_: object) -> Sequence[str]:
    return ("is reserved",)


_PROFILE: dict[str, Check] = {
    "first_name": checks.text,
    "last_name": checks.text,
    "email": checks.text,
    "dob": checks.date,
    "country": checks.matching("[A-Z]{2}", "an ISO 3166-1 alpha-2 country code"),
    "language": checks.matching("[a-z]{2}", "an ISO 639-1 language code"),
    "time_zone": checks.text,
    "home_city": checks.text,
    "current_location": checks.fields({"longitude": checks.number, "latitude": checks.number}),
    "bio": checks.text,
    "gender": checks.one_of("M", "F"),
    "phone": checks.matching("[0-9]+", "a string of digits"),
    "email_subscribe": _STATE,
    "push_subscribe": _STATE,
    "date_of_first_session": checks.date_or_datetime,
    "date_of_last_session": checks.date_or_datetime,
    "image_url": checks.text,
    "push_tokens": _TOKENS,
    "facebook": checks.fields({}, {"id": checks.text, "likes": checks.array(checks.text), "num_friends": checks.whole}),
    "twitter": checks.fields(
        {},
        {
            "id": checks.whole,
            "screen_name": checks.text,
            "followers_count": checks.whole,
            "friends_count": checks.whole,
            "statuses_count": checks.whole,
        },
    ),
    "foursquare_access_token": checks.text,
    "foursquare": _reserved,
}


def check(value: object) -> Sequence[str]:
    """What is wrong with an attributes object."""
    attributes = as_object(value)
    if attributes is None:
        return ("must be an object",)
    problems = [*_check_identity(attributes)]
    for name, each in attributes.items():
        if name not in _CONTROL:
            problems += [f"{name} {problem}" for problem in _PROFILE.get(name, _custom)(each)]
    return problems


def apply(world: State, attributes: Reply, user: User | None) -> Sequence[str]:
    """Set the attributes of a user, or of anonymous ones where tokens are imported; gives what could not be set."""
    store, now = world.store, world.now()
    if user is not None:
        return _set_all(store, user, attributes, now)
    problems: list[str] = []
    for token in _tokens(attributes):
        if not store.has_token(token):
            anonymous = store.add_user(None, now)
            store.add_token(anonymous, token)
            problems += _set_all(store, anonymous, {**attributes, "push_tokens": []}, now)
    return problems


def _check_identity(attributes: Reply) -> Sequence[str]:
    flags = checks.fields({}, {"_update_existing_only": checks.flag, "push_token_import": checks.flag})(attributes)
    if attributes.get("push_token_import") is not True:
        return [*checks.fields({"external_id": identifier})(attributes), *flags]
    # Push Token Import: no external_id, and at least one token.
    problems = [*flags]
    if "external_id" in attributes:
        problems.append("external_id should not be specified with push_token_import")
    if not attributes.get("push_tokens"):
        problems.append("push_tokens is required with push_token_import")
    return problems


def _custom(value: object) -> Sequence[str]:
    """What is wrong with a custom attribute ("Custom Attribute Data Types")."""
    operations = as_object(value)
    if operations is not None:
        return _operations(operations)
    if as_list(value) is not None:
        return _SCALARS(value)
    return checks.scalar(value)


_SCALARS = checks.array(checks.scalar)


def _operations(operations: Reply) -> Sequence[str]:
    if operations.keys() == {"inc"}:
        return checks.fields({"inc": checks.whole})(operations)
    if operations and operations.keys() <= {"add", "remove"}:
        return checks.fields({}, {"add": _SCALARS, "remove": _SCALARS})(operations)
    return ("must have inc, or add and remove, if it is an object",)


def _set_all(store: Store, user: User, attributes: Reply, now: float) -> Sequence[str]:
    problems: list[str] = []
    for name, value in attributes.items():
        if name in _PROFILE:
            _set_profile(store, user, name, value)
        elif name not in _CONTROL:
            problems += [f"{name} {problem}" for problem in _set_custom(user, name, value)]
    _keep_email_state(store, user, attributes, now)
    return problems


def _set_profile(store: Store, user: User, name: str, value: object) -> None:
    match name:
        case "email":
            store.set_email(user, str(value))
        case "push_tokens":
            for token in _tokens({"push_tokens": value}):
                store.add_token(user, token)
        case "time_zone" if not moments.is_zone(value):
            # Only valid time zones are set; the others are no error.
            pass
        case _:
            user.profile[name] = value


def _keep_email_state(store: Store, user: User, attributes: Reply, now: float) -> None:
    """A state that comes with the attributes counts more than one that was uploaded for the address before."""
    state, email = as_text(attributes.get("email_subscribe")), as_text(user.profile.get("email"))
    if state is None:
        return
    user.profile["email_subscribe"] = state
    if email is not None:
        store.set_email_state(email, state, now)


def _set_custom(user: User, name: str, value: object) -> Sequence[str]:
    operations = as_object(value)
    if operations is None:
        elements = as_list(value)
        user.custom[name] = value if elements is None else elements[:MOST_ELEMENTS]
        return FINE
    if "inc" in operations:
        return _increment(user, name, as_whole_number(operations["inc"]) or 0)
    return _add_and_remove(user, name, as_list(operations.get("add")) or [], as_list(operations.get("remove")) or [])


def _increment(user: User, name: str, by: int) -> Sequence[str]:
    current = as_whole_number(user.custom.get(name, 0))
    if current is None:
        return ("is not an integer and cannot be incremented",)
    user.custom[name] = current + by
    return FINE


def _add_and_remove(user: User, name: str, add: list[object], remove: list[object]) -> Sequence[str]:
    current = as_list(user.custom.get(name, []))
    if current is None:
        return ("is not an array",)
    new = [element for element in add if element not in current]
    user.custom[name] = [element for element in [*current, *new] if element not in remove][:MOST_ELEMENTS]
    return FINE


def _tokens(attributes: Reply) -> list[PushToken]:
    tokens = [as_object(item) or {} for item in as_list(attributes.get("push_tokens")) or []]
    return [PushToken(str(token.get("app_id")), str(token.get("token"))) for token in tokens]
