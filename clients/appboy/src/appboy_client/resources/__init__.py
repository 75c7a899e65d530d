# Generated from specs/appboy/openapi.yaml; do not edit.

"""Resources of the Appboy REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appboy_client.resources.campaigns import AsyncCampaigns, Campaigns
    from appboy_client.resources.campaigns_trigger import AsyncCampaignsTrigger, CampaignsTrigger
    from appboy_client.resources.campaigns_trigger_schedule import (
        AsyncCampaignsTriggerSchedule,
        CampaignsTriggerSchedule,
    )
    from appboy_client.resources.email import AsyncEmail, Email
    from appboy_client.resources.events import AsyncEvents, Events
    from appboy_client.resources.feed import AsyncFeed, Feed
    from appboy_client.resources.kpi import AsyncKpi, Kpi
    from appboy_client.resources.messages import AsyncMessages, Messages
    from appboy_client.resources.messages_schedule import AsyncMessagesSchedule, MessagesSchedule
    from appboy_client.resources.purchases import AsyncPurchases, Purchases
    from appboy_client.resources.push_tokens import AsyncPushTokens, PushTokens
    from appboy_client.resources.raw_data import AsyncRawData, RawData
    from appboy_client.resources.segments import AsyncSegments, Segments
    from appboy_client.resources.sessions import AsyncSessions, Sessions
    from appboy_client.resources.users import AsyncUsers, Users

__all__ = [
    "AsyncCampaigns",
    "AsyncCampaignsTrigger",
    "AsyncCampaignsTriggerSchedule",
    "AsyncEmail",
    "AsyncEvents",
    "AsyncFeed",
    "AsyncKpi",
    "AsyncMessages",
    "AsyncMessagesSchedule",
    "AsyncPurchases",
    "AsyncPushTokens",
    "AsyncRawData",
    "AsyncSegments",
    "AsyncSessions",
    "AsyncUsers",
    "Campaigns",
    "CampaignsTrigger",
    "CampaignsTriggerSchedule",
    "Email",
    "Events",
    "Feed",
    "Kpi",
    "Messages",
    "MessagesSchedule",
    "Purchases",
    "PushTokens",
    "RawData",
    "Segments",
    "Sessions",
    "Users",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Users": "users",
            "AsyncUsers": "users",
            "PushTokens": "push_tokens",
            "AsyncPushTokens": "push_tokens",
            "Messages": "messages",
            "AsyncMessages": "messages",
            "MessagesSchedule": "messages_schedule",
            "AsyncMessagesSchedule": "messages_schedule",
            "Email": "email",
            "AsyncEmail": "email",
            "Segments": "segments",
            "AsyncSegments": "segments",
            "Campaigns": "campaigns",
            "AsyncCampaigns": "campaigns",
            "CampaignsTrigger": "campaigns_trigger",
            "AsyncCampaignsTrigger": "campaigns_trigger",
            "CampaignsTriggerSchedule": "campaigns_trigger_schedule",
            "AsyncCampaignsTriggerSchedule": "campaigns_trigger_schedule",
            "Feed": "feed",
            "AsyncFeed": "feed",
            "Kpi": "kpi",
            "AsyncKpi": "kpi",
            "Sessions": "sessions",
            "AsyncSessions": "sessions",
            "Events": "events",
            "AsyncEvents": "events",
            "Purchases": "purchases",
            "AsyncPurchases": "purchases",
            "RawData": "raw_data",
            "AsyncRawData": "raw_data",
        },
    )


def __dir__() -> list[str]:
    return __all__
