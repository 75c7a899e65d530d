"""Campaigns ("Campaign Export")."""

from collections.abc import Mapping, Sequence

from . import queries, responses, series
from .models import Campaign, Delivery, Variation
from .moments import to_text
from .responses import JSONObject, fatal, success
from .state import Call

PAGE_SIZE = 100
CONTROL_GROUP = "Control Group"
REPORTED = (
    "email",
    "in_app_message",
    "android_push",
    "apple_push",
    "kindle_push",
    "windows_phone8_push",
    "windows_universal_push",
)
"""Campaign Analytics Endpoint: the message types that have statistics."""


def listing(call: Call) -> JSONObject:
    """Campaign List Endpoint."""
    with_archived = queries.flag(call, "include_archived")
    campaigns = sorted(call.store.campaigns.values(), key=lambda campaign: campaign.created_at, reverse=True)
    shown = [
        {"id": campaign.id, "name": campaign.name, "is_api_campaign": campaign.is_api_campaign, "tags": campaign.tags}
        for campaign in queries.page(
            call, [campaign for campaign in campaigns if with_archived or not campaign.archived], PAGE_SIZE
        )
    ]
    return success(campaigns=shown)


def statistics(call: Call) -> JSONObject:
    """Campaign Analytics Endpoint; only the sample of a multivariate campaign has no `message`."""
    campaign = _find(call)
    window = series.read(call, units=False)
    by_step: dict[int, list[Delivery]] = {step: [] for step in window}
    for outcome in call.store.deliveries:
        if outcome.campaign_id == campaign.id and window.step(outcome.at) in by_step:
            by_step[window.step(outcome.at)].append(outcome)
    data = [
        {"time": window.label(step), **_conversions(deliveries), "messages": _messages(campaign, deliveries)}
        for step, deliveries in by_step.items()
    ]
    return {"data": data} if campaign.multivariate else success(data=data)


def details(call: Call) -> JSONObject:
    """Campaign Details Endpoint; a campaign that was never sent has no sending dates."""
    campaign = _find(call)
    sent = {"first_sent": campaign.first_sent, "last_sent": campaign.last_sent}
    return success(
        created_at=to_text(campaign.created_at),
        updated_at=to_text(campaign.updated_at),
        name=campaign.name,
        schedule_type=campaign.schedule_type,
        channels=campaign.channels(),
        **{name: to_text(at) for name, at in sent.items() if at is not None},
        tags=campaign.tags,
    )


def _find(call: Call) -> Campaign:
    campaign = call.store.campaigns.get(queries.required(call, "campaign_id"))
    if campaign is None:
        raise fatal(responses.INVALID_CAMPAIGN)
    return campaign


def _messages(campaign: Campaign, deliveries: Sequence[Delivery]) -> dict[str, list[JSONObject]]:
    return {
        channel: [
            _variation(campaign, variation, deliveries)
            for variation in campaign.variations
            if variation.channel == channel
        ]
        for channel in campaign.channels()
        if channel in REPORTED
    }


def _variation(campaign: Campaign, variation: Variation, deliveries: Sequence[Delivery]) -> JSONObject:
    own = [outcome for outcome in deliveries if outcome.variation_id == variation.id]
    if not campaign.multivariate:
        return {**_engagement(variation.channel, len(own))}
    name = CONTROL_GROUP if variation.control else variation.name
    return {
        **({"variation_name": name} if name is not None else {}),
        **({"enrolled": len(own)} if variation.control else _engagement(variation.channel, len(own))),
        "unique_recipients": len({outcome.appboy_id for outcome in own}),
        **(_conversions(own) if variation.counts_conversions else {}),
    }


def _engagement(channel: str, sent: int) -> Mapping[str, int]:
    """Return plausible numbers: half of the recipients open a message, and half of those click."""
    if channel == "email":
        return {
            "sent": sent,
            "opens": sent,
            "unique_opens": sent // 2,
            "clicks": sent // 2,
            "unique_clicks": sent // 4,
            "unsubscribes": sent // 10,
            "bounces_including_dropped": sent // 10,
            "delivered": sent - sent // 10,
            "reported_spam": sent // 20,
        }
    if channel == "in_app_message":
        return {"sent": sent, "impressions": sent, "opens": sent // 2}
    return {"sent": sent, "direct_opens": sent // 4, "total_opens": sent // 2, "bounces": sent // 10}


def _conversions(deliveries: Sequence[Delivery]) -> JSONObject:
    converted = len(deliveries) // 5
    return {"conversions": converted, "revenue": converted * 9.5, "conversions_by_send_time": converted}
