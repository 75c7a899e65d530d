# Copied from overrides/appboy/mocking/recipients.py; edit it there.

"""The recipients of a request ("External User ID", "Segment Identifier" and "Connected Audience")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_list, as_object, as_text

from . import audience, responses, validators
from .models import Segment, Target, User
from .responses import JSONObject, fatal, require
from .state import Call
from .store import Store
from .validators import as_identifier, as_identifiers, identifier

MAX_IDS = 50
MAX_RECIPIENTS = 50

_TARGET = validators.fields(
    {},
    {
        "external_user_ids": validators.array(identifier),
        "segment_id": validators.text,
        "audience": audience.validate,
        "recipient_subscription_state": validators.one_of("opted_in", "subscribed", "all"),
    },
)
_RECIPIENTS = validators.fields(
    {},
    {
        "external_user_ids": validators.array(identifier),
        "recipients": validators.array(
            validators.fields({"external_user_id": identifier}, {"trigger_properties": validators.mapping}),
            most=MAX_RECIPIENTS,
        ),
    },
)


def read_target(body: JSONObject) -> Target:
    """Return the target of a message; a request without recipients is rejected."""
    require(_TARGET, body)
    external_ids = _external_ids(body)
    if not external_ids and "segment_id" not in body and "audience" not in body:
        raise fatal(responses.NO_RECIPIENTS)
    return Target(
        external_ids or None,
        as_text(body.get("segment_id")),
        body.get("audience"),
        as_text(body.get("recipient_subscription_state")) or "subscribed",
    )


def read_recipients(body: JSONObject, segment_id: str | None) -> tuple[Target, dict[str, JSONObject]]:
    """Return the target of a triggered campaign within its segment, and the properties of single recipients."""
    require(_RECIPIENTS, body)
    external_ids = _external_ids(body)
    recipients = [as_object(item) or {} for item in as_list(body.get("recipients")) or []]
    personal = {
        as_identifier(recipient["external_user_id"]) or "": as_object(recipient.get("trigger_properties")) or {}
        for recipient in recipients
    }
    if "recipients" in body:
        external_ids = tuple(dict.fromkeys([*(external_ids or ()), *personal]))
    return Target(external_ids, segment_id), personal


def members(store: Store, segment: Segment, now: float) -> list[User]:
    """Return the users in a segment."""
    return [user for user in store.users.values() if audience.matches(segment.audience, user, now)]


def resolve(store: Store, target: Target, now: float) -> Sequence[User]:
    """Return the users who match a target, whatever their subscription state; unknown IDs match nobody."""
    filters = [target.audience]
    if target.segment_id is not None:
        segment = store.segments.get(target.segment_id)
        if segment is None:
            return ()
        filters.append(segment.audience)
    return [
        user
        for user in _candidates(store, target.external_ids)
        if all(audience.matches(each, user, now) for each in filters)
    ]


def warnings(call: Call, target: Target) -> Sequence[str]:
    """Return the errors of a target that are not fatal: the documentation lists none for an unknown segment."""
    unknown = target.segment_id is not None and target.segment_id not in call.store.segments
    return (f"segment_id {target.segment_id} is unknown",) if unknown else ()


def _external_ids(body: JSONObject) -> tuple[str, ...] | None:
    ids = as_list(body.get("external_user_ids"))
    if ids is not None and len(ids) > MAX_IDS:
        raise fatal(responses.MAX_INPUT_LENGTH, f"more than {MAX_IDS} external ids")
    return tuple(as_identifiers(ids)) if ids is not None else None


def _candidates(store: Store, external_ids: tuple[str, ...] | None) -> list[User]:
    if external_ids is None:
        return list(store.users.values())
    found = (store.user(external_id) for external_id in external_ids)
    return [user for user in found if user is not None]
