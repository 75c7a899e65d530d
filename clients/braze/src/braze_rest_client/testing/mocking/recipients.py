# Copied from overrides/braze/mocking/recipients.py; edit it there.

"""Whom a request reaches: users by identifiers, a segment or a connected audience (`objects/recipient`)."""

import hashlib
import json
from collections.abc import Sequence

from engagement_core.testing.values import as_list, as_object, as_text

from . import attributes, audiences, validators
from .identities import PRIMARY, RULES, alias_fields, as_alias, by_priority, find, prioritization
from .models import User
from .responses import BAD_REQUEST, NO_RECIPIENTS, TOO_MANY_USERS, JSONObject, fatal, reject_if
from .sending_models import Target
from .state import Call
from .store import Store
from .validators import as_identifier, identifier

MAX_IDS = 50
MAX_PROPERTIES_BYTES = 50 * 1024


def check_properties(value: object) -> Sequence[str]:
    """Return the errors of trigger properties or of the context of a Canvas."""
    errors = validators.mapping(value)
    if not errors and len(json.dumps(value)) > MAX_PROPERTIES_BYTES:
        return (f"must not have more than {MAX_PROPERTIES_BYTES} bytes",)
    return errors


_TARGET = validators.fields(
    {},
    {
        "broadcast": validators.flag,
        "external_user_ids": validators.array(identifier),
        "user_aliases": validators.array(alias_fields),
        "segment_id": validators.text,
        "audience": audiences.validate,
        "recipient_subscription_state": validators.one_of("opted_in", "subscribed", "all"),
    },
)
_RECIPIENT = validators.fields(
    {},
    {
        "external_user_id": identifier,
        "user_alias": alias_fields,
        "braze_id": validators.text,
        "email": validators.text,
        "prioritization": prioritization(*RULES),
        "trigger_properties": check_properties,
        "context": check_properties,
        "canvas_entry_properties": check_properties,
        "send_to_existing_only": validators.flag,
        "attributes": validators.mapping,
    },
)
_IDENTIFIERS = ("external_user_id", "user_alias", "braze_id", "email")


def broadcast_buckets(call: Call) -> Sequence[str]:
    """Return the buckets of a message: broadcasts have their own, and one for each audience."""
    body = call.body
    if body.get("broadcast") is not True and "segment_id" not in body and "audience" not in body:
        return ("default",)
    parts = [body.get(name) for name in ("campaign_id", "canvas_id", "segment_id", "audience")]
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode("ascii")).hexdigest()
    return ("broadcast", f"audience:{digest}")


def read_target(call: Call) -> Target:
    """Return the target of a message; a request without recipients is rejected."""
    reject_if(_TARGET(call.body))
    ids, aliases = (as_list(call.body.get(name)) or [] for name in ("external_user_ids", "user_aliases"))
    if len(ids) + len(aliases) > MAX_IDS:
        raise fatal(TOO_MANY_USERS)
    named = [*({"external_user_id": each} for each in ids), *({"user_alias": each} for each in aliases)]
    segment_id, audience = as_text(call.body.get("segment_id")), call.body.get("audience")
    if not named and segment_id is None and audience is None:
        raise fatal(NO_RECIPIENTS)
    _check_broadcast(call, has_names=bool(named))
    state = as_text(call.body.get("recipient_subscription_state")) or "subscribed"
    return Target(named or None, _known_segment(call, segment_id), audience, state)


def read_recipients(call: Call) -> Target:
    """Return the target of a triggered campaign or Canvas, which is its whole audience without recipients."""
    allowed = {"recipients": validators.array(_check_recipient), "broadcast": validators.flag}
    reject_if(validators.fields({}, {**allowed, "audience": audiences.validate})(call.body))
    named = validators.objects(call.body.get("recipients"))
    if len(named) > MAX_IDS:
        raise fatal(TOO_MANY_USERS)
    errors = [
        f"recipients[{index}] attributes {error}"
        for index, each in enumerate(named)
        for error in attributes.check_values(call.store, as_object(each.get("attributes")) or {})
    ]
    reject_if(errors)
    _check_broadcast(call, has_names="recipients" in call.body)
    return Target(named if "recipients" in call.body else None, None, call.body.get("audience"))


def _check_recipient(value: object) -> Sequence[str]:
    errors = [*_RECIPIENT(value)]
    recipient = as_object(value) or {}
    if sum(name in recipient for name in _IDENTIFIERS) != 1:
        errors.append(f"must have exactly one of {', '.join(_IDENTIFIERS)}")
    if "email" in recipient and "prioritization" not in recipient:
        errors.append("prioritization is required with email")
    if recipient.get("send_to_existing_only") is False and "attributes" not in recipient:
        errors.append("attributes is required if send_to_existing_only is false")
    if "send_to_existing_only" in recipient and "user_alias" in recipient:
        errors.append("send_to_existing_only must not be set with user_alias")
    return errors


def _check_broadcast(call: Call, *, has_names: bool) -> None:
    broadcast = call.body.get("broadcast") is True
    if broadcast and has_names:
        raise fatal(BAD_REQUEST, "recipients must not be given if broadcast is true")
    if not broadcast and not has_names:
        raise fatal(BAD_REQUEST, "broadcast must be true if no recipients are given")


def _known_segment(call: Call, segment_id: str | None) -> str | None:
    if segment_id is not None and segment_id not in call.store.segments:
        raise fatal(BAD_REQUEST, "segment_id is unknown")
    return segment_id


def resolve(store: Store, target: Target, now: float) -> list[tuple[User, JSONObject]]:
    """Return the users whom a target reaches, each with its recipients object; unknown identifiers reach nobody."""
    if target.named is None:
        found = {user.braze_id: (user, dict[str, object]()) for user in store.users}
    else:
        users = [(_user_of(store, recipient, now), recipient) for recipient in target.named]
        found = {user.braze_id: (user, recipient) for user, recipient in users if user is not None}
    segment = store.segments.get(target.segment_id) if target.segment_id is not None else None
    filters = [target.audience, segment.audience if segment is not None else None]
    return [each for each in found.values() if all(audiences.matches(part, each[0], now) for part in filters)]


def _user_of(store: Store, recipient: JSONObject, now: float) -> User | None:
    external_id = as_identifier(recipient.get("external_user_id"))
    if external_id is not None:
        user = store.users.by_external_id(external_id)
        if user is None and recipient.get("send_to_existing_only") is False:
            user = store.add_user(now, external_id)
    elif "email" in recipient:
        user = by_priority(store, "email", recipient["email"], recipient.get("prioritization"))
    elif "user_alias" in recipient:
        user = store.users.by_alias(as_alias(recipient["user_alias"]))
    else:
        user = find(store, {PRIMARY[2]: recipient["braze_id"]})
    given = as_object(recipient.get("attributes"))
    if user is not None and given is not None:
        attributes.apply(store, given, user, now)
    return user
