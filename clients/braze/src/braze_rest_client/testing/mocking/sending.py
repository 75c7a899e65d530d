# Copied from overrides/braze/mocking/sending.py; edit it there.

"""Messages and triggers that are sent at once (`messaging`): accepted, with a `dispatch_id` for all recipients."""

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from engagement_core.testing.values import as_object, as_text

from . import messages, recipients, validators
from .channel_objects import attachment
from .models import Campaign, Canvas, Delivery, User, Variation
from .recipients import Target, check_properties
from .responses import BAD_REQUEST, INVALID_CAMPAIGN, JSONObject, fatal, reject_if, success
from .state import Call

Send = Callable[[JSONObject | None], None]
"""Sends what a request described, with other messages if any are given."""

_MESSAGE: Mapping[str, validators.Validator] = {
    "campaign_id": validators.text,
    "send_id": validators.text,
    "override_frequency_capping": validators.flag,
    "override_messaging_limits": validators.flag,
}
_TRIGGER: Mapping[str, validators.Validator] = {
    "send_id": validators.text,
    "trigger_properties": check_properties,
    "context": check_properties,
    "canvas_entry_properties": check_properties,
    "attachments": validators.array(attachment),
}


@frozen
class Outgoing:
    """A valid request to send, now or later."""

    kind: str
    source_id: str | None
    send: Send
    notice: str | None = None


def send_message(call: Call) -> JSONObject:
    """Send messages immediately using the API only."""
    outgoing = read_message(call)
    outgoing.send(None)
    tracked = call.body.get("send_id")
    return success(
        dispatch_id=call.store.ids.hexadecimal("dispatch", 32),
        **({"send_id": tracked} if isinstance(tracked, str) else {}),
    )


def trigger_campaign(call: Call) -> JSONObject:
    """Send campaign messages using API-triggered delivery."""
    read_campaign_trigger(call).send(None)
    return success(dispatch_id=call.store.ids.hexadecimal("dispatch", 32))


def trigger_canvas(call: Call) -> JSONObject:
    """Send Canvas messages using API-triggered delivery; a Canvas that is not active only gives a notice."""
    outgoing = read_canvas_trigger(call)
    outgoing.send(None)
    notice = {"notice": outgoing.notice} if outgoing.notice is not None else {}
    return success(**notice, dispatch_id=call.store.ids.hexadecimal("dispatch", 32))


def read_message(call: Call) -> Outgoing:
    """Read a message for named users, a segment or an audience."""
    reject_if(validators.fields({}, _MESSAGE)(call.body))
    target = recipients.read_target(call)
    campaign_id = as_text(call.body.get("campaign_id"))
    campaign = find_campaign(call, campaign_id) if campaign_id is not None else None
    first = messages.read(call.body.get("messages"), campaign)
    send_id = as_text(call.body.get("send_id"))

    def send(others: JSONObject | None) -> None:
        for user, _ in recipients.resolve(call.store, target, call.now):
            for name, message in (others or first).items():
                _deliver_message(call, user, name, as_object(message) or {}, campaign, send_id, target.state)

    return Outgoing("messages", campaign_id, send)


def read_campaign_trigger(call: Call) -> Outgoing:
    """Read a trigger of a campaign with API-triggered delivery."""
    reject_if(validators.fields({"campaign_id": validators.text}, _TRIGGER)(call.body))
    if call.body.get("broadcast") is True and "attachments" in call.body:
        raise fatal(BAD_REQUEST, "attachments must not be given if broadcast is true")
    campaign = find_campaign(call, str(call.body["campaign_id"]), kinds=("api_triggered",))
    target = recipients.read_recipients(call)

    def send(_: JSONObject | None) -> None:
        shared = as_object(call.body.get("trigger_properties")) or {}
        for user, recipient in recipients.resolve(call.store, target, call.now):
            properties = shared | (as_object(recipient.get("trigger_properties")) or {})
            for variation in _variations_for(campaign, user):
                if _is_reachable(user, variation.channel, target.state):
                    record(call, user, campaign, variation, properties, as_text(call.body.get("send_id")))

    return Outgoing("campaign", campaign.id, send)


def read_canvas_trigger(call: Call) -> Outgoing:
    """Read a trigger of a Canvas."""
    reject_if(validators.fields({"canvas_id": validators.text}, _TRIGGER)(call.body))
    canvas = find_canvas(call, str(call.body["canvas_id"]))
    target = recipients.read_recipients(call)
    notice = None
    if canvas.archived:
        notice = "The Canvas is archived. Unarchive the Canvas to ensure trigger requests will take effect."
    elif not canvas.enabled:
        notice = "The Canvas is paused. Resume the Canvas to ensure trigger requests will take effect."

    def send(_: JSONObject | None) -> None:
        if notice is None:
            _enter_canvas(call, canvas, target)

    return Outgoing("canvas", canvas.id, send, notice)


def find_campaign(call: Call, campaign_id: str, kinds: Sequence[str] = ("api", "api_triggered")) -> Campaign:
    """Return a campaign of one of these kinds."""
    campaign = call.store.campaigns.get(campaign_id)
    if campaign is None or campaign.kind not in kinds:
        raise fatal(INVALID_CAMPAIGN)
    return campaign


def find_canvas(call: Call, canvas_id: str) -> Canvas:
    """Return a Canvas."""
    canvas = call.store.canvases.get(canvas_id)
    if canvas is None:
        raise fatal("Invalid Canvas ID")
    return canvas


def record(
    call: Call,
    user: User,
    campaign: Campaign,
    variation: Variation,
    properties: JSONObject,
    send_id: str | None,
    message: JSONObject | None = None,
) -> None:
    """Record that a user got a message of a campaign."""
    now = call.now
    call.store.deliveries.append(
        Delivery(
            now,
            user.braze_id,
            user.external_id,
            variation.channel,
            campaign.id,
            variation.id,
            send_id,
            message or {},
            properties,
        )
    )
    user.received[campaign.id] = now
    campaign.first_sent = now if campaign.first_sent is None else campaign.first_sent
    campaign.last_sent = now


def _deliver_message(
    call: Call,
    user: User,
    name: str,
    message: JSONObject,
    campaign: Campaign | None,
    send_id: str | None,
    state: str,
) -> None:
    channel = messages.channel_of(name)
    if not _is_reachable(user, channel, state):
        return
    variation = None
    if campaign is not None:
        variation = next((each for each in campaign.variations if each.id == message.get("message_variation_id")), None)
    if campaign is not None and variation is not None:
        record(call, user, campaign, variation, {}, send_id, message)
    else:
        delivery = Delivery(call.now, user.braze_id, user.external_id, channel, None, None, send_id, message, {})
        call.store.deliveries.append(delivery)


def _variations_for(campaign: Campaign, user: User) -> Sequence[Variation]:
    """Return the messages of a campaign, of which a multivariate one sends one to each user."""
    if not campaign.multivariate:
        return campaign.variations
    chosen = campaign.variations[int(user.braze_id, 16) % len(campaign.variations)]
    return [] if chosen.content.get("type") == "control" else [chosen]


def _enter_canvas(call: Call, canvas: Canvas, target: Target) -> None:
    now = call.now
    shared = as_object(call.body.get("context", call.body.get("canvas_entry_properties"))) or {}
    for user, recipient in recipients.resolve(call.store, target, now):
        own = as_object(recipient.get("context", recipient.get("canvas_entry_properties"))) or {}
        call.store.deliveries.append(
            Delivery(now, user.braze_id, user.external_id, "canvas", canvas.id, None, None, {}, shared | own)
        )
        user.received[canvas.id] = now
        canvas.first_entry = now if canvas.first_entry is None else canvas.first_entry
        canvas.last_entry = now


def _is_reachable(user: User, channel: str, state: str) -> bool:
    if state == "all" or channel in ("webhook", "content_cards", "sms", "whats_app"):
        return True
    subscribed = user.profile.get("email_subscribe" if channel == "email" else "push_subscribe", "subscribed")
    return subscribed == "opted_in" or (state == "subscribed" and subscribed == "subscribed")


def create_send_id(call: Call) -> JSONObject:
    """Create send IDs; one is created if none is given."""
    reject_if(
        validators.fields(
            {"campaign_id": validators.text},
            {"send_id": validators.matching(r"[\x00-\x7F]{1,64}", "a string of up to 64 ASCII characters")},
        )(call.body)
    )
    campaign = find_campaign(call, str(call.body["campaign_id"]), kinds=("api",))
    send_id = as_text(call.body.get("send_id")) or call.store.ids.hexadecimal("send")
    call.store.send_ids[send_id] = campaign.id
    return success(send_id=send_id)
