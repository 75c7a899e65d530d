# Copied from overrides/braze/mocking/sending.py; edit it there.

"""Messages and triggers that are sent at once (`messaging`): accepted, with a `dispatch_id` for all recipients."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_object, as_text

from . import messages, recipients, validators
from .channel_objects import attachment
from .models import Campaign, Canvas, User, Variation
from .recipients import check_properties
from .responses import BAD_REQUEST, INVALID_CAMPAIGN, JSONObject, fatal, reject_if, success
from .sending_models import Delivery, Outgoing
from .state import Call

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


def send_message(call: Call) -> JSONObject:
    """Send messages immediately using the API only."""
    _send_now(call, read_message(call))
    tracked = call.body.get("send_id")
    return success(
        dispatch_id=call.store.ids.hexadecimal("dispatch", 32),
        **({"send_id": tracked} if isinstance(tracked, str) else {}),
    )


def trigger_campaign(call: Call) -> JSONObject:
    """Send campaign messages using API-triggered delivery."""
    _send_now(call, read_campaign_trigger(call))
    return success(dispatch_id=call.store.ids.hexadecimal("dispatch", 32))


def trigger_canvas(call: Call) -> JSONObject:
    """Send Canvas messages using API-triggered delivery; a Canvas that is not active only gives a notice."""
    outgoing = read_canvas_trigger(call)
    _send_now(call, outgoing)
    notice = {"notice": outgoing.notice} if outgoing.notice is not None else {}
    return success(**notice, dispatch_id=call.store.ids.hexadecimal("dispatch", 32))


def _send_now(call: Call, outgoing: Outgoing) -> None:
    for user, recipient in recipients.resolve(call.store, outgoing.target, call.now):
        outgoing.deliver(user, recipient, None)


def read_message(call: Call) -> Outgoing:
    """Read a message for named users, a segment or an audience."""
    reject_if(validators.fields({}, _MESSAGE)(call.body))
    target = recipients.read_target(call)
    campaign_id = as_text(call.body.get("campaign_id"))
    campaign = find_campaign(call, campaign_id) if campaign_id is not None else None
    first = messages.read(call.body.get("messages"), campaign)
    send_id = as_text(call.body.get("send_id"))

    def deliver(user: User, _: JSONObject, others: JSONObject | None) -> None:
        for name, message in (others or first).items():
            _deliver_message(call, user, name, as_object(message) or {}, campaign, send_id, target.state)

    return Outgoing("messages", campaign_id, target, deliver)


def read_campaign_trigger(call: Call) -> Outgoing:
    """Read a trigger of a campaign with API-triggered delivery."""
    reject_if(validators.fields({"campaign_id": validators.text}, _TRIGGER)(call.body))
    if call.body.get("broadcast") is True and "attachments" in call.body:
        raise fatal(BAD_REQUEST, "attachments must not be given if broadcast is true")
    campaign = find_campaign(call, str(call.body["campaign_id"]), kinds=("api_triggered",))
    target = recipients.read_recipients(call)

    def deliver(user: User, recipient: JSONObject, _: JSONObject | None) -> None:
        shared, own = (as_object(each.get("trigger_properties")) or {} for each in (call.body, recipient))
        for variation in _variations_for(campaign, user):
            if _is_reachable(user, variation.channel, target.state):
                record(call, user, campaign, variation, shared | own, as_text(call.body.get("send_id")))

    return Outgoing("campaign", campaign.id, target, deliver)


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

    def deliver(user: User, recipient: JSONObject, _: JSONObject | None) -> None:
        if notice is None:
            _enter_canvas(call, canvas, user, recipient)

    return Outgoing("canvas", canvas.id, target, deliver, notice)


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


def _enter_canvas(call: Call, canvas: Canvas, user: User, recipient: JSONObject) -> None:
    now = call.now
    shared, own = (
        as_object(each.get("context", each.get("canvas_entry_properties"))) or {} for each in (call.body, recipient)
    )
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
