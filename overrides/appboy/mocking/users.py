"""Tracking and deleting users ("User Data"), and removing push tokens ("Push Notification Removal")."""

from collections.abc import Callable, Sequence

from attrs import frozen

from engagement_core.testing.values import as_list, as_object, as_text, as_whole_number

from . import attributes, events, purchases, validators
from .models import PushToken, Uninstall, User
from .moments import LATEST
from .responses import BAD_REQUEST, JSONObject, fatal, require, success
from .state import Call, State
from .validators import Validator, as_identifier, as_identifiers, identifier

MAX_OBJECTS = 50
"""Objects of each kind in one request ("User Track Endpoint")."""
MAX_IDS = 50
"""Identifiers in one request ("User Delete Endpoint")."""
MAX_TOKENS = 50


@frozen
class _Kind:
    field: str
    validate: Validator
    apply: Callable[[State, JSONObject, User | None], Sequence[str]]


_KINDS = (
    _Kind("attributes", attributes.validate, attributes.apply),
    _Kind("events", events.validate, events.apply),
    _Kind("purchases", purchases.validate, purchases.apply),
)
_LISTS = validators.fields({}, {kind.field: validators.array(validators.anything, most=MAX_OBJECTS) for kind in _KINDS})
_DELETE = validators.fields(
    {},
    {
        "external_ids": validators.array(identifier, most=MAX_IDS),
        "appboy_ids": validators.array(validators.text, most=MAX_IDS),
    },
)


_REMOVE = validators.fields(
    {
        "push_tokens": validators.array(
            validators.fields(
                {"app_id": validators.text, "token": validators.text},
                {"from_apns_feedback_service": validators.flag, "uninstalled_at": validators.whole},
            ),
            most=MAX_TOKENS,
        )
    }
)


def track(call: Call) -> JSONObject:
    """User Track Endpoint: valid objects are recorded, the others are reported."""
    require(_LISTS, call.fields)
    errors: list[str] = []
    valid: list[tuple[_Kind, str, JSONObject]] = []
    for kind in _KINDS:
        for index, each in enumerate(as_list(call.fields.get(kind.field)) or []):
            position = f"{kind.field}[{index}]"
            found = kind.validate(each)
            errors += [f"{position} {error}" for error in found]
            if not found:
                valid.append((kind, position, as_object(each) or {}))
    if errors and (call.state.settings.strict or not valid):
        raise fatal(BAD_REQUEST, *errors)
    for kind, position, each in valid:
        errors += [f"{position} {error}" for error in _record(call, kind, each)]
    return success(errors)


def delete(call: Call) -> JSONObject:
    """User Delete Endpoint: one of the lists; the other may only be empty."""
    require(_DELETE, call.fields)
    external_ids, appboy_ids = (as_identifiers(call.fields.get(name)) for name in ("external_ids", "appboy_ids"))
    if call.fields.keys().isdisjoint(("external_ids", "appboy_ids")) or (external_ids and appboy_ids):
        raise fatal(BAD_REQUEST, "exactly one of external_ids and appboy_ids is required")
    find = call.store.user if external_ids else call.store.users.get
    deleted, unknown = 0, list[object]()
    for each, given in (external_ids or appboy_ids).items():
        user = find(each)
        if user is None:
            unknown.append(given)
        else:
            call.store.delete_user(user)
            deleted += 1
    return success(deleted=deleted, **({"invalid_user_ids": unknown} if unknown else {}))


def remove_push_tokens(call: Call) -> JSONObject:
    """Remove tokens and record the uninstalls that the feedback service reported; unknown tokens are ignored."""
    require(_REMOVE, call.fields)
    for item in as_list(call.fields["push_tokens"]) or []:
        removal = as_object(item) or {}
        app_id, uninstalled_at = str(removal["app_id"]), as_whole_number(removal.get("uninstalled_at"))
        call.store.remove_token(PushToken(app_id, str(removal["token"])))
        if uninstalled_at is not None:
            call.store.uninstalls.append(Uninstall(app_id, float(min(max(uninstalled_at, -LATEST), LATEST))))
        elif removal.get("from_apns_feedback_service") is True:
            call.store.uninstalls.append(Uninstall(app_id, call.now))
    return success()


def _record(call: Call, kind: _Kind, each: JSONObject) -> Sequence[str]:
    external_id = as_identifier(each.get("external_id"))
    if external_id is None:
        return kind.apply(call.state, each, None)
    user = call.store.user(external_id)
    if user is None and each.get("_update_existing_only") is True:
        return (f"external_id {external_id} is unknown and only existing users are updated",)
    if user is None:
        user = call.store.add_user(external_id, call.now)
        user.app_id = as_text(each.get("app_id"))
    return kind.apply(call.state, each, user)
