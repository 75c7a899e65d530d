"""Whom a request is meant for ("External User ID", "Segment Identifier" and "Connected Audience")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_list, as_object, as_text

from . import audience, checks, replies
from .identifiers import as_identifier, as_identifiers, identifier
from .models import Segment, Target, User
from .replies import Reply, demand, fatal
from .state import Call
from .store import Store

MOST_IDS = 50
MOST_RECIPIENTS = 50

_TARGET = checks.fields(
    {},
    {
        "external_user_ids": checks.array(identifier),
        "segment_id": checks.text,
        "audience": audience.check,
        "recipient_subscription_state": checks.one_of("opted_in", "subscribed", "all"),
    },
)
_RECIPIENTS = checks.fields(
    {},
    {
        "external_user_ids": checks.array(identifier),
        "recipients": checks.array(
            checks.fields({"external_user_id": identifier}, {"trigger_properties": checks.mapping}),
            most=MOST_RECIPIENTS,
        ),
    },
)


def read_target(body: Reply) -> Target:
    """The target of a message; refuses a request that names nobody."""
    demand(_TARGET, body)
    external_ids = _external_ids(body)
    if not external_ids and "segment_id" not in body and "audience" not in body:
        raise fatal(replies.NO_RECIPIENTS)
    return Target(
        external_ids or None,
        as_text(body.get("segment_id")),
        body.get("audience"),
        as_text(body.get("recipient_subscription_state")) or "subscribed",
    )


def read_recipients(body: Reply, segment_id: str | None) -> tuple[Target, dict[str, Reply]]:
    """The target of a triggered campaign, layered with its segment, and the properties of single recipients."""
    demand(_RECIPIENTS, body)
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
    """The users in a segment."""
    return [user for user in store.users.values() if audience.matches(segment.audience, user, now)]


def resolve(store: Store, target: Target, now: float) -> Sequence[User]:
    """The users who meet all that a target asks for, whatever their subscription state; unknown ids mean nobody."""
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


def complaints(call: Call, target: Target) -> Sequence[str]:
    """What is wrong with a target without being fatal: the documentation lists no error for an unknown segment."""
    unknown = target.segment_id is not None and target.segment_id not in call.store.segments
    return (f"segment_id {target.segment_id} is unknown",) if unknown else ()


def _external_ids(body: Reply) -> tuple[str, ...] | None:
    ids = as_list(body.get("external_user_ids"))
    if ids is not None and len(ids) > MOST_IDS:
        raise fatal(replies.MAX_INPUT_LENGTH, f"more than {MOST_IDS} external ids")
    return tuple(as_identifiers(ids)) if ids is not None else None


def _candidates(store: Store, external_ids: tuple[str, ...] | None) -> list[User]:
    if external_ids is None:
        return list(store.users.values())
    found = (store.user(external_id) for external_id in external_ids)
    return [user for user in found if user is not None]
