"""Delivers messages, and the endpoints that do so at once ("Send Endpoints")."""

from engagement_core.testing.values import as_object

from . import messages, recipients, responses, validators
from .models import Campaign, Delivery, Outgoing, Receipt, User, Variation
from .responses import JSONObject, fatal, require, success
from .state import Call
from .store import Store

_FLAGS = validators.fields(
    {},
    {
        "campaign_id": validators.or_null(validators.text),
        "override_frequency_capping": validators.flag,
        "override_messaging_limits": validators.flag,
    },
)
_TRIGGER = validators.fields({"campaign_id": validators.text}, {"trigger_properties": validators.mapping})


def send(call: Call) -> JSONObject:
    """Sending Messages Immediately via API Only."""
    outgoing = read_message(call)
    for user in recipients.resolve(call.store, outgoing.target, call.now):
        deliver(call.store, outgoing, user, call.now)
    return success(recipients.warnings(call, outgoing.target))


def trigger(call: Call) -> JSONObject:
    """Sending Messages via API Triggered Delivery."""
    outgoing = read_trigger(call)
    for user in recipients.resolve(call.store, outgoing.target, call.now):
        deliver(call.store, outgoing, user, call.now)
    return success()


def read_message(call: Call) -> Outgoing:
    """Read a request to send or schedule messages."""
    reject_inactive(call)
    target = recipients.read_target(call.fields)
    require(_FLAGS, call.fields)
    campaign_id = call.fields.get("campaign_id")
    campaign = None if campaign_id is None else find_campaign(call.store, campaign_id)
    return Outgoing(
        target=target,
        messages=messages.read(call.fields.get("messages"), campaign),
        campaign_id=campaign.id if campaign is not None else None,
    )


def read_trigger(call: Call) -> Outgoing:
    """Read a request to trigger a campaign, now or later."""
    reject_inactive(call)
    require(_TRIGGER, call.fields)
    campaign = find_campaign(call.store, call.fields["campaign_id"], triggered=True)
    target, personal = recipients.read_recipients(call.fields, campaign.segment_id)
    return Outgoing(
        target=target,
        campaign_id=campaign.id,
        triggered=True,
        trigger_properties=as_object(call.fields.get("trigger_properties")) or {},
        personal=personal,
    )


def reject_inactive(call: Call) -> None:
    """Fatal Errors: the account cannot send."""
    if call.state.settings.inactive:
        raise fatal("Forbidden", status=403)


def find_campaign(store: Store, campaign_id: object, *, triggered: bool = False) -> Campaign:
    """Return an API campaign, or one that requests trigger; any other rejects the request."""
    campaign = store.campaigns.get(str(campaign_id))
    if campaign is None or not (campaign.api_triggered if triggered else campaign.is_api_campaign):
        raise fatal(responses.INVALID_CAMPAIGN)
    return campaign


def deliver(store: Store, outgoing: Outgoing, user: User, now: float) -> None:
    """Deliver all messages to a user whose subscription state allows it."""
    campaign = store.campaigns.get(outgoing.campaign_id) if outgoing.campaign_id is not None else None
    if outgoing.triggered and campaign is not None:
        _deliver_triggered(store, outgoing, user, campaign, now)
        return
    for channel, message in outgoing.messages.items():
        variation = campaign.variation(message.get("message_variation_id")) if campaign is not None else None
        if _is_reachable(user, channel, outgoing.target.state):
            _record(store, user, channel, campaign, variation, message, {}, now)


def _deliver_triggered(store: Store, outgoing: Outgoing, user: User, campaign: Campaign, now: float) -> None:
    properties = outgoing.trigger_properties | outgoing.personal.get(user.external_id or "", {})
    if campaign.multivariate:
        # A user gets one variation; they rotate, so that a test knows which.
        chosen = [campaign.variations[campaign.sent % len(campaign.variations)]]
    else:
        chosen = campaign.variations
    for variation in chosen:
        if _is_reachable(user, variation.channel, outgoing.target.state):
            _record(store, user, variation.channel, campaign, variation, {}, properties, now)


def _is_reachable(user: User, channel: str, state: str) -> bool:
    if state == "all" or channel in ("in_app_message", "webhook"):
        return True
    field = "email_subscribe" if channel == "email" else "push_subscribe"
    allowed = ("opted_in",) if state == "opted_in" else ("opted_in", "subscribed")
    return user.profile.get(field, "subscribed") in allowed


def _record(
    store: Store,
    user: User,
    channel: str,
    campaign: Campaign | None,
    variation: Variation | None,
    message: JSONObject,
    trigger_properties: JSONObject,
    now: float,
) -> None:
    in_control = variation is not None and variation.control
    variation_id = variation.id if variation is not None else None
    store.deliveries.append(
        Delivery(
            now,
            channel,
            user.appboy_id,
            user.external_id,
            campaign.id if campaign is not None else None,
            variation_id,
            in_control,
            message,
            trigger_properties,
        )
    )
    if campaign is not None:
        campaign.first_sent = now if campaign.first_sent is None else campaign.first_sent
        campaign.last_sent = now
        campaign.sent += 1
        user.received[campaign.id] = Receipt(now, variation_id, in_control)
