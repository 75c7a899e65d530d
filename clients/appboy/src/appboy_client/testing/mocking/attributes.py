# Copied from overrides/appboy/mocking/attributes.py; edit it there.

"""User attributes ("User Attributes Object Specification" and "Appboy User Profile Fields")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_list, as_object, as_text, as_whole_number

from . import moments, validators
from .models import PushToken, User
from .responses import JSONObject
from .state import State
from .store import Store
from .validators import VALID, Validator, identifier

MAX_ELEMENTS = 25
"""Custom Attribute Data Types: longer arrays are truncated."""

SUBSCRIPTION_STATES = ("opted_in", "subscribed", "unsubscribed")

_STATE = validators.one_of(*SUBSCRIPTION_STATES)
_TOKENS = validators.array(validators.fields({"app_id": validators.text, "token": validators.text}))
_CONTROL = {"external_id", "_update_existing_only", "push_token_import"}


def _reserved(_: object) -> Sequence[str]:
    return ("is reserved",)


_PROFILE: dict[str, Validator] = {
    "first_name": validators.text,
    "last_name": validators.text,
    "email": validators.text,
    "dob": validators.date,
    "country": validators.matching("[A-Z]{2}", "an ISO 3166-1 alpha-2 country code"),
    "language": validators.matching("[a-z]{2}", "an ISO 639-1 language code"),
    "time_zone": validators.text,
    "home_city": validators.text,
    "current_location": validators.fields({"longitude": validators.number, "latitude": validators.number}),
    "bio": validators.text,
    "gender": validators.one_of("M", "F"),
    "phone": validators.matching("[0-9]+", "a string of digits"),
    "email_subscribe": _STATE,
    "push_subscribe": _STATE,
    "date_of_first_session": validators.date_or_datetime,
    "date_of_last_session": validators.date_or_datetime,
    "image_url": validators.text,
    "push_tokens": _TOKENS,
    "facebook": validators.fields(
        {}, {"id": validators.text, "likes": validators.array(validators.text), "num_friends": validators.whole}
    ),
    "twitter": validators.fields(
        {},
        {
            "id": validators.whole,
            "screen_name": validators.text,
            "followers_count": validators.whole,
            "friends_count": validators.whole,
            "statuses_count": validators.whole,
        },
    ),
    "foursquare_access_token": validators.text,
    "foursquare": _reserved,
}


def validate(value: object) -> Sequence[str]:
    """Return the errors of an attributes object."""
    attributes = as_object(value)
    if attributes is None:
        return ("must be an object",)
    errors = [*_check_identity(attributes)]
    for name, each in attributes.items():
        if name not in _CONTROL:
            errors += [f"{name} {error}" for error in _PROFILE.get(name, _custom)(each)]
    return errors


def apply(state: State, attributes: JSONObject, user: User | None) -> Sequence[str]:
    """Set the attributes of a user, or of anonymous users if tokens are imported; return errors."""
    store, now = state.store, state.now()
    if user is not None:
        return _set_all(store, user, attributes, now)
    errors: list[str] = []
    for token in _tokens(attributes):
        if not store.has_token(token):
            anonymous = store.add_user(None, now)
            store.add_token(anonymous, token)
            errors += _set_all(store, anonymous, {**attributes, "push_tokens": []}, now)
    return errors


def _check_identity(attributes: JSONObject) -> Sequence[str]:
    flags = validators.fields({}, {"_update_existing_only": validators.flag, "push_token_import": validators.flag})(
        attributes
    )
    if attributes.get("push_token_import") is not True:
        return [*validators.fields({"external_id": identifier})(attributes), *flags]
    # Push Token Import: no external_id, and at least one token.
    errors = [*flags]
    if "external_id" in attributes:
        errors.append("external_id should not be specified with push_token_import")
    if not attributes.get("push_tokens"):
        errors.append("push_tokens is required with push_token_import")
    return errors


def _custom(value: object) -> Sequence[str]:
    """Return the errors of a custom attribute ("Custom Attribute Data Types")."""
    operations = as_object(value)
    if operations is not None:
        return _operations(operations)
    if as_list(value) is not None:
        return _SCALARS(value)
    return validators.scalar(value)


_SCALARS = validators.array(validators.scalar)


def _operations(operations: JSONObject) -> Sequence[str]:
    if operations.keys() == {"inc"}:
        return validators.fields({"inc": validators.whole})(operations)
    if operations and operations.keys() <= {"add", "remove"}:
        return validators.fields({}, {"add": _SCALARS, "remove": _SCALARS})(operations)
    return ("must have inc, or add and remove, if it is an object",)


def _set_all(store: Store, user: User, attributes: JSONObject, now: float) -> Sequence[str]:
    errors: list[str] = []
    for name, value in attributes.items():
        if name in _PROFILE:
            _set_profile(store, user, name, value)
        elif name not in _CONTROL:
            errors += [f"{name} {error}" for error in _set_custom(user, name, value)]
    _keep_email_state(store, user, attributes, now)
    return errors


def _set_profile(store: Store, user: User, name: str, value: object) -> None:
    match name:
        case "email":
            store.set_email(user, str(value))
        case "push_tokens":
            for token in _tokens({"push_tokens": value}):
                store.add_token(user, token)
        case "time_zone" if not moments.is_zone(value):
            # An invalid time zone is ignored; it is not an error.
            pass
        case _:
            user.profile[name] = value


def _keep_email_state(store: Store, user: User, attributes: JSONObject, now: float) -> None:
    """A state in the attributes overrides one that was set for the address before."""
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
        user.custom[name] = value if elements is None else elements[:MAX_ELEMENTS]
        return VALID
    if "inc" in operations:
        return _increment(user, name, as_whole_number(operations["inc"]) or 0)
    return _add_and_remove(user, name, as_list(operations.get("add")) or [], as_list(operations.get("remove")) or [])


def _increment(user: User, name: str, by: int) -> Sequence[str]:
    current = as_whole_number(user.custom.get(name, 0))
    if current is None:
        return ("is not an integer and cannot be incremented",)
    user.custom[name] = current + by
    return VALID


def _add_and_remove(user: User, name: str, add: list[object], remove: list[object]) -> Sequence[str]:
    current = as_list(user.custom.get(name, []))
    if current is None:
        return ("is not an array",)
    new = [element for element in add if element not in current]
    user.custom[name] = [element for element in [*current, *new] if element not in remove][:MAX_ELEMENTS]
    return VALID


def _tokens(attributes: JSONObject) -> list[PushToken]:
    tokens = [as_object(item) or {} for item in as_list(attributes.get("push_tokens")) or []]
    return [PushToken(str(token.get("app_id")), str(token.get("token"))) for token in tokens]
