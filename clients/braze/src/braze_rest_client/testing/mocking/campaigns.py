# Copied from overrides/braze/mocking/campaigns.py; edit it there.

"""Campaigns: list, details and statistics (`exports/campaigns_*` and `sends_data_series`)."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from . import queries, series
from .models import Campaign, Canvas, Variation
from .responses import INVALID_CAMPAIGN, JSONObject, fatal, success
from .sending_models import Delivery
from .series import Window
from .state import Call
from .times import DAY, to_text

Listed = TypeVar("Listed", Campaign, Canvas)

PAGE_SIZE = 100
SEND_ANALYTICS_SECONDS = 14 * DAY
_CONVERSIONS = ("conversions", "conversions1", "conversions2", "conversions3")


def listing(call: Call) -> JSONObject:
    """Export campaigns list."""
    shown = [
        {
            "id": campaign.id,
            "last_edited": to_text(campaign.updated_at),
            "name": campaign.name,
            "is_api_campaign": campaign.kind == "api",
            "tags": campaign.tags,
        }
        for campaign in chosen(call, list(call.store.campaigns.values()))
    ]
    return success(campaigns=shown)


def chosen(call: Call, models: Sequence[Listed]) -> Sequence[Listed]:
    """Return the page that the query describes, oldest first by default."""
    with_archived = queries.flag(call, "include_archived")
    descending = queries.one_of(call, "sort_direction", ("asc", "desc")) == "desc"
    edited = queries.moment(call, "last_edit.time[gt]")
    found = [
        each for each in models if (with_archived or not each.archived) and (edited is None or each.updated_at > edited)
    ]
    found.sort(key=lambda each: each.created_at, reverse=descending)
    return queries.page(call, found, PAGE_SIZE)


def details(call: Call) -> JSONObject:
    """Export campaign details."""
    campaign = _find(call)
    queries.flag(call, "post_launch_draft_version")
    translatable = queries.flag(call, "include_has_translatable_content")
    sent = {"first_sent": campaign.first_sent, "last_sent": campaign.last_sent}
    return success(
        created_at=to_text(campaign.created_at),
        updated_at=to_text(campaign.updated_at),
        archived=campaign.archived,
        draft=campaign.draft,
        enabled=campaign.enabled,
        has_post_launch_draft=False,
        name=campaign.name,
        description=campaign.description,
        schedule_type=campaign.schedule_type,
        channels=list(dict.fromkeys(each.channel for each in campaign.variations)),
        **{name: to_text(campaign.created_at if at is None else at) for name, at in sent.items()},
        tags=campaign.tags,
        teams=campaign.teams,
        messages=shown_messages(campaign.variations, translatable=translatable),
        conversion_behaviors=campaign.conversion_behaviors,
    )


def shown_messages(variations: Sequence[Variation], *, translatable: bool) -> JSONObject:
    """Return the messages of a campaign or a step by their IDs."""
    return {
        each.id: {
            "channel": each.channel,
            "name": each.name,
            **({"has_translatable_content": each.source is not None} if translatable else {}),
            **each.content,
        }
        for each in variations
    }


def statistics(call: Call) -> JSONObject:
    """Export campaign analytics; only the response of a multivariate campaign has no `message`."""
    campaign, window = _find(call), series.read(call)
    found = [each for each in call.store.deliveries if each.source_id == campaign.id]
    data = _by_day(window, found, lambda own: _messages(campaign, own))
    return {"data": data} if campaign.multivariate else success(data=data)


def send_statistics(call: Call) -> JSONObject:
    """Export send analytics, which are kept for 14 days; the page shows iOS push messages alone."""
    campaign, send_id, window = _find(call), queries.required(call, "send_id"), series.read(call)
    if call.store.send_ids.get(send_id) != campaign.id:
        raise fatal("Bad Request", "send_id is unknown")
    oldest = call.now - SEND_ANALYTICS_SECONDS
    found = [each for each in call.store.deliveries if each.send_id == send_id and each.at >= oldest]
    return success(data=_by_day(window, found, lambda own: _sends(campaign, own)))


def _by_day(
    window: Window, deliveries: Sequence[Delivery], shown: Callable[[Sequence[Delivery]], JSONObject]
) -> list[JSONObject]:
    by_step: dict[int, list[Delivery]] = {step: [] for step in window}
    for delivery in deliveries:
        by_step.get(int(delivery.at // window.unit), []).append(delivery)
    return [
        {"time": window.label(step), "messages": shown(own), **conversions(own), **_recipients(own)}
        for step, own in by_step.items()
    ]


def _find(call: Call) -> Campaign:
    campaign_id = call.query.get("campaign_id")
    if not campaign_id:
        raise fatal("campaign_id must be a string of the campaign api identifier")
    campaign = call.store.campaigns.get(campaign_id)
    if campaign is None:
        raise fatal(INVALID_CAMPAIGN)
    return campaign


def conversions(deliveries: Sequence[Delivery]) -> JSONObject:
    """Return plausible conversions: a fifth of the deliveries."""
    converted = len(deliveries) // 5
    return {name: count for each in _CONVERSIONS for name, count in _both(each, converted).items()}


def _both(name: str, count: int) -> Mapping[str, int]:
    return {name: count, f"{name}_by_send_time": count}


def _recipients(deliveries: Sequence[Delivery]) -> JSONObject:
    return {
        "unique_recipients": len({each.braze_id for each in deliveries}),
        "revenue": len(deliveries) // 5 * 9.5,
    }


def _messages(campaign: Campaign, deliveries: Sequence[Delivery]) -> JSONObject:
    shown: dict[str, list[JSONObject]] = {}
    for variation in campaign.variations:
        own = [each for each in deliveries if each.variation_id == variation.id]
        counts: JSONObject = {"variation_api_id": variation.id, **engagement(variation.channel, len(own))}
        if campaign.multivariate:
            counts = {"variation_name": variation.name, **_multivariate(variation, own)}
        shown.setdefault(variation.channel, []).append(counts)
    return {**shown}


def _multivariate(variation: Variation, own: Sequence[Delivery]) -> JSONObject:
    shared = {**_recipients(own), **conversions(own)}
    if variation.content.get("type") == "control":
        return {**shared, "enrolled": len(own)}
    return {**engagement(variation.channel, len(own)), **shared}


def _sends(campaign: Campaign, deliveries: Sequence[Delivery]) -> JSONObject:
    shown: list[JSONObject] = []
    for variation in (each for each in campaign.variations if each.channel == "ios_push"):
        own = [each for each in deliveries if each.variation_id == variation.id]
        sent = len(own)
        shown.append(
            {
                "variation_name": variation.name,
                "sent": sent,
                "delivered": sent - sent // 10,
                "undelivered": sent // 10,
                "delivery_failed": 0,
                **dict.fromkeys(("direct_opens", "total_opens", "body_clicks"), sent // 2),
                "bounces": sent // 10,
                **_recipients(own),
                **conversions(own),
            }
        )
    return {"ios_push": shown}


def engagement(channel: str, sent: int) -> Mapping[str, int]:
    """Return plausible numbers: half of the recipients open a message, and half of those click."""
    opened, clicked, failed = sent // 2, sent // 4, sent // 10
    match channel:
        case "email":
            counts = {"opens": sent, "unique_opens": opened, "clicks": opened, "unique_clicks": clicked}
            return {"sent": sent, **counts, "unsubscribes": 0, "bounces": failed, "delivered": sent, "reported_spam": 0}
        case "webhook":
            return {"sent": sent, "errors": failed}
        case "sms":
            counts = {"sent_to_carrier": sent, "delivered": sent, "rejected": 0, "delivery_failed": 0}
            return {"sent": sent, **counts, "clicks": clicked, "opt_out": 0, "help": 0}
        case "whats_app":
            return {"sent": sent, "delivered": sent, "failed": 0, "read": opened}
        case "content_cards":
            names = ("clicks", "dismissals", "impressions")
            totals = {f"total_{name}": opened for name in names} | {f"unique_{name}": clicked for name in names}
            return {"sent": sent, **totals}
        case "trigger_in_app_message":
            return {"impressions": sent, "clicks": opened, "first_button_clicks": clicked, "second_button_clicks": 0}
        case _:
            return {
                "sent": sent,
                "direct_opens": clicked,
                "total_opens": opened,
                "bounces": failed,
                "body_clicks": clicked,
            }
