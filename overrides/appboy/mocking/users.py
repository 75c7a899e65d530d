"""Tracking and deleting users ("User Data")."""

from collections.abc import Callable, Sequence

from attrs import frozen

from engagement_core.testing.values import as_list, as_object, as_text

from . import attributes, checks, events, purchases
from .checks import Check
from .identifiers import as_identifier, as_identifiers, identifier
from .models import User
from .replies import BAD_REQUEST, Reply, demand, fatal, success
from .state import Call, State

MOST_OBJECTS = 50
"""User Track Endpoint: of each kind in one request."""
MOST_IDS = 50
"""User Delete Endpoint."""


@frozen
class _Kind:
    field: str
    check: Check
    apply: Callable[[State, Reply, User | None], Sequence[str]]


_KINDS = (
    _Kind("attributes", attributes.check, attributes.apply),
    _Kind("events", events.check, events.apply),
    _Kind("purchases", purchases.check, purchases.apply),
)
_LISTS = checks.fields({}, {kind.field: checks.array(checks.anything, most=MOST_OBJECTS) for kind in _KINDS})
_DELETE = checks.fields(
    {},
    {
        "external_ids": checks.array(identifier, most=MOST_IDS),
        "appboy_ids": checks.array(checks.text, most=MOST_IDS),
    },
)


def track(call: Call) -> Reply:
    """User Track Endpoint: what is valid is recorded, and the rest is told about."""
    demand(_LISTS, call.fields)
    errors: list[str] = []
    valid: list[tuple[_Kind, str, Reply]] = []
    for kind in _KINDS:
        for index, each in enumerate(as_list(call.fields.get(kind.field)) or []):
            where = f"{kind.field}[{index}]"
            problems = kind.check(each)
            errors += [f"{where} {problem}" for problem in problems]
            if not problems:
                valid.append((kind, where, as_object(each) or {}))
    if errors and (call.world.settings.strict or not valid):
        raise fatal(BAD_REQUEST, *errors)
    for kind, where, each in valid:
        errors += [f"{where} {problem}" for problem in _record(call, kind, each)]
    return success(errors)


def delete(call: Call) -> Reply:
    """User Delete Endpoint: one of the lists, beside which the other may be there if it is empty."""
    demand(_DELETE, call.fields)
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


def _record(call: Call, kind: _Kind, each: Reply) -> Sequence[str]:
    external_id = as_identifier(each.get("external_id"))
    if external_id is None:
        return kind.apply(call.world, each, None)
    user = call.store.user(external_id)
    if user is None and each.get("_update_existing_only") is True:
        return (f"external_id {external_id} is unknown and only existing users are updated",)
    if user is None:
        user = call.store.add_user(external_id, call.now)
        user.app_id = as_text(each.get("app_id"))
    return kind.apply(call.world, each, user)
