"""Transactional e-mail and Live Activities (`messaging`)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_object, as_text

from . import attributes, audiences, push_objects, validators
from .identities import alias_fields, as_alias
from .models import Campaign, User
from .recipients import MAX_IDS, check_properties
from .responses import BAD_REQUEST, JSONObject, fatal, live_activity_error, reject_if, success
from .sending import record
from .state import Call
from .times import DAY, to_text

DEDUPLICATION_SECONDS = DAY

_SEND = validators.fields(
    {
        "recipient": validators.fields(
            {},
            {"external_user_id": validators.text, "user_alias": alias_fields, "attributes": validators.mapping},
        )
    },
    {
        "external_send_id": validators.matching(r"[a-zA-Z0-9_+/=-]+", "a Base64-compatible string"),
        "trigger_properties": check_properties,
    },
)
_ACTIVITY: Mapping[str, validators.Validator] = {
    "app_id": validators.text,
    "activity_id": validators.text,
    "content_state": validators.mapping,
}
_START = validators.fields(
    {
        **_ACTIVITY,
        "activity_attributes_type": validators.text,
        "activity_attributes": validators.mapping,
        "notification": push_objects.apple,
    },
    {
        "stale_date": validators.moment,
        "external_user_ids": validators.array(validators.text, most=MAX_IDS),
        "segment_id": validators.text,
        "custom_audience": audiences.validate,
    },
)
_UPDATE = validators.fields(
    _ACTIVITY,
    {
        "end_activity": validators.flag,
        "dismissal_date": validators.moment,
        "stale_date": validators.moment,
        "notification": push_objects.apple,
    },
)
_TARGETS = ("external_user_ids", "segment_id", "custom_audience")


def send(call: Call) -> JSONObject:
    """Send transactional emails using API-triggered delivery, once per `external_send_id` in 24 hours."""
    campaign = _find_transactional(call)
    reject_if(_SEND(call.body))
    recipient = as_object(call.body["recipient"]) or {}
    if ("external_user_id" in recipient) == ("user_alias" in recipient):
        raise fatal(BAD_REQUEST, "recipient must have either external_user_id or user_alias")
    given = as_object(recipient.get("attributes")) or {}
    reject_if([f"recipient attributes {error}" for error in attributes.check_values(call.store, given)])
    external_send_id = as_text(call.body.get("external_send_id"))
    if external_send_id is not None:
        sent_at = call.store.external_sends.get(external_send_id)
        if sent_at is not None and call.now < sent_at + DEDUPLICATION_SECONDS:
            raise fatal("The external reference has been queued.  Please retry to obtain send_id.")
        call.store.external_sends[external_send_id] = call.now
    user = _recipient(call, recipient)
    if user is not None:
        properties = as_object(call.body.get("trigger_properties")) or {}
        record(call, user, campaign, campaign.variations[0], properties, external_send_id)
    return {
        "dispatch_id": call.store.ids.hexadecimal("dispatch", 32),
        "status": "sent",
        "metadata": {
            **{name: to_text(call.now) for name in ("received_at", "enqueued_at", "executed_at", "sent_at")},
            "campaign_api_id": campaign.id,
            **({"external_send_id": external_send_id} if external_send_id is not None else {}),
        },
    }


def _find_transactional(call: Call) -> Campaign:
    campaign = call.store.campaigns.get(call.path["campaign_id"])
    if campaign is None:
        raise fatal("Campaign does not exist")
    if campaign.kind != "transactional":
        raise fatal("The campaign is not a transactional campaign. Only transactional campaigns may use this endpoint")
    if campaign.archived:
        raise fatal("The campaign is archived. Unarchive the campaign in order for trigger requests to take effect.")
    if not campaign.enabled:
        raise fatal("The campaign is paused. Resume the campaign in order for trigger requests to take effect.")
    return campaign


def _recipient(call: Call, recipient: JSONObject) -> User | None:
    given = as_object(recipient.get("attributes"))
    if "user_alias" in recipient:
        user = call.store.users.by_alias(as_alias(recipient["user_alias"]))
    else:
        external_id = str(recipient["external_user_id"])
        user = call.store.users.by_external_id(external_id)
        if user is None and given:
            user = call.store.add_user(call.now, external_id)
    if user is not None and given is not None:
        attributes.apply(call.store, given, user, call.now)
    return user


def start_live_activity(call: Call) -> JSONObject:
    """Start Live Activity for users, a segment or an audience."""
    errors = list(_START(call.body))
    if sum(name in call.body for name in _TARGETS) != 1:
        errors.append(f"exactly one of {', '.join(_TARGETS)} is required")
    _reject_activity(errors)
    call.store.live_activities[str(call.body["activity_id"])] = call.body
    return success()


def update_live_activity(call: Call) -> JSONObject:
    """Update Live Activity; one that the SDK started is not known here and is accepted, too."""
    _reject_activity(list(_UPDATE(call.body)))
    activity_id = str(call.body["activity_id"])
    if call.body.get("end_activity") is True:
        call.store.live_activities.pop(activity_id, None)
    else:
        call.store.live_activities[activity_id] = {**call.store.live_activities.get(activity_id, {}), **call.body}
    return success()


def _reject_activity(errors: Sequence[str]) -> None:
    if errors:
        raise live_activity_error("; ".join(errors))
