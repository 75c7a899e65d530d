# Copied from overrides/braze/mocking/attributes.py; edit it there.

"""User attributes (`objects/user_attributes`, and the table of errors of `users_track`)."""

import json
from collections.abc import Mapping, Sequence

from attrs import frozen

from engagement_core.testing.values import as_list, as_number, as_object, as_text

from . import identities, times, validators
from .custom_values import change, check_custom
from .models import PushToken, User
from .responses import JSONObject
from .store import Store
from .validators import VALID, Validator

SUBSCRIPTION_STATES = ("opted_in", "subscribed", "unsubscribed")
_CONTROL = {"external_id", "user_alias", "braze_id", "_update_existing_only", "push_token_import"}
_GROUP_STATES = ("subscribed", "unsubscribed")
_FACEBOOK = validators.fields(
    {}, {"id": validators.text, "likes": validators.array(validators.text), "num_friends": validators.whole}
)
_TWITTER = validators.fields(
    {},
    {
        "id": validators.whole,
        "screen_name": validators.text,
        "followers_count": validators.whole,
        "friends_count": validators.whole,
        "statuses_count": validators.whole,
    },
)


@frozen
class _Field:
    """A documented field of the profile, and the name of its error if it has one."""

    validate: Validator
    error: str | None = None


_STATE = validators.one_of(*SUBSCRIPTION_STATES)
_LOCATION = validators.fields({"longitude": validators.number, "latitude": validators.number})
_PROFILE: Mapping[str, _Field] = {
    "alias_name": _Field(validators.text),
    "alias_label": _Field(validators.text),
    "country": _Field(validators.text),
    "current_location": _Field(_LOCATION, "BAD_LOCATION_UPDATE"),
    "date_of_first_session": _Field(validators.date),
    "date_of_last_session": _Field(validators.date),
    "dob": _Field(validators.day),
    "email": _Field(validators.email, "EMAIL_BAD_FORMAT"),
    "email_subscribe": _Field(_STATE, "BAD_EMAIL_SUBSCRIPTION_STATE"),
    "email_open_tracking_disabled": _Field(validators.flag),
    "email_click_tracking_disabled": _Field(validators.flag),
    "facebook": _Field(_FACEBOOK),
    "first_name": _Field(validators.text),
    "gender": _Field(validators.one_of("M", "F", "O", "N", "P")),
    "home_city": _Field(validators.text),
    "language": _Field(validators.text),
    "last_name": _Field(validators.text),
    "marked_email_as_spam_at": _Field(validators.date),
    "phone": _Field(validators.text),
    "push_subscribe": _Field(_STATE, "BAD_PUSH_SUBSCRIPTION_STATE"),
    "time_zone": _Field(validators.text),
    "twitter": _Field(_TWITTER),
}


def check(store: Store, attributes: JSONObject) -> Sequence[str]:
    """Return the errors of an attributes object."""
    importing = attributes.get("push_token_import") is True
    if importing:
        if not as_list(attributes.get("push_tokens")) or "external_id" in attributes or "braze_id" in attributes:
            return ("BAD_PUSH_TOKEN_IMPORT",)
    else:
        errors = identities.check(store, attributes)
        if errors:
            return errors
    flags = validators.fields({}, {"_update_existing_only": validators.flag, "push_token_import": validators.flag})
    return [*flags(attributes), *check_values(store, attributes, importing=importing)]


def check_values(store: Store, attributes: JSONObject, *, importing: bool = False) -> Sequence[str]:
    """Return the errors of the values of an attributes object."""
    errors: list[str] = []
    for name, value in attributes.items():
        if name == "push_tokens":
            errors += _check_tokens(store, value, importing=importing)
        elif name == "subscription_groups":
            errors += _check_groups(store, value)
        elif name == "email_subscription_info":
            errors.append("INVALID_ATTRIBUTE_EMAIL_SUBSCRIPTION_INFO")
        elif name not in _CONTROL and value is not None:
            errors += _check_value(name, value)
    return errors


def apply(store: Store, attributes: JSONObject, user: User | None, now: float) -> None:
    """Set the attributes of a user, or import the tokens of anonymous users."""
    if attributes.get("push_token_import") is True:
        for token in read_tokens(store, attributes):
            if all(token not in each.push_tokens for each in store.users):
                anonymous = store.add_user(now)
                anonymous.push_tokens.append(token)
                _set_all(store, anonymous, {**attributes, "push_tokens": []}, now)
    elif user is not None:
        _set_all(store, user, attributes, now)
        store.users.touch(user, now)


def read_tokens(store: Store, attributes: JSONObject) -> list[PushToken]:
    """Return the push tokens; the device is random, here numbered, if none is given."""
    return [
        PushToken(
            str(token.get("app_id")),
            str(token.get("token")),
            as_text(token.get("device_id")) or store.ids.hexadecimal("device"),
        )
        for token in validators.objects(attributes.get("push_tokens"))
    ]


def _check_value(name: str, value: object) -> Sequence[str]:
    field = _PROFILE.get(name)
    errors = check_custom(value) if field is None else field.validate(value)
    if errors and field is not None and field.error is not None:
        return (field.error,)
    return [f"{name} {error}" for error in errors]


def _check_tokens(store: Store, value: object, *, importing: bool) -> Sequence[str]:
    tokens = as_list(value)
    if tokens is None or len(validators.objects(value)) != len(tokens):
        return ("BAD_PUSH_TOKEN_VALUE",)
    for token in validators.objects(value):
        device_id = token.get("device_id")
        if not isinstance(token.get("token"), str):
            return ("BAD_PUSH_TOKEN_STRING",)
        if not isinstance(token.get("app_id"), str) or (importing and token["app_id"] not in store.apps):
            return ("BAD_PUSH_TOKEN_APP_ID",)
        if device_id is not None and not (isinstance(device_id, str) and 8 <= len(json.dumps(device_id)) - 2 <= 255):
            return ("BAD_DEVICE_ID",)
    return VALID


def _check_groups(store: Store, value: object) -> Sequence[str]:
    groups = as_list(value)
    if groups is None:
        return ("BAD_SUBSCRIPTION_GROUP_ARRAY",)
    for each in groups:
        group = as_object(each)
        if group is None or not {"subscription_group_id", "subscription_state"} <= group.keys():
            return ("BAD_SUBSCRIPTION_GROUP_HASH",)
        if as_text(group["subscription_group_id"]) not in store.groups:
            return ("BAD_SUBSCRIPTION_GROUP_ID",)
        if group["subscription_state"] not in _GROUP_STATES:
            return ("BAD_SUBSCRIPTION_GROUP_STATE",)
        if not isinstance(group.get("use_double_opt_in_logic", False), bool):
            return ("use_double_opt_in_logic must be a boolean",)
    return VALID


def _set_all(store: Store, user: User, attributes: JSONObject, now: float) -> None:
    for name, value in attributes.items():
        if name in _PROFILE:
            _set_field(store, user, name, value)
        elif name == "push_tokens":
            _move_tokens(store, user, read_tokens(store, attributes))
        elif name not in _CONTROL and name != "subscription_groups":
            change(user.custom, name, value)
    state, email = as_text(attributes.get("email_subscribe")), as_text(user.profile.get("email"))
    if state is not None and email is not None:
        store.set_email_state(email, state, now)
    for group in validators.objects(attributes.get("subscription_groups")):
        found = store.groups[str(group["subscription_group_id"])]
        store.set_group_state(user, found, str(group["subscription_state"]))


def _set_field(store: Store, user: User, name: str, value: object) -> None:
    if name == "email":
        store.set_email(user, as_text(value))
    elif name == "phone":
        store.users.set_contact(user, "phone", as_text(value))
    elif value is None or (name == "country" and not (isinstance(value, str) and len(value) == 2)):
        # An unknown country is set to null.
        user.profile.pop(name, None)
    elif name == "current_location":
        location = as_object(value) or {}
        user.profile[name] = [as_number(location["longitude"]), as_number(location["latitude"])]
    elif name not in ("alias_name", "alias_label") and (name != "time_zone" or times.is_zone(value)):
        user.profile[name] = value


def _move_tokens(store: Store, user: User, tokens: Sequence[PushToken]) -> None:
    for token in tokens:
        for other in store.users:
            other.push_tokens = [
                each for each in other.push_tokens if (each.app_id, each.token) != (token.app_id, token.token)
            ]
        user.push_tokens.append(token)
