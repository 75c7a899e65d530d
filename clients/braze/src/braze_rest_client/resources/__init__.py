# Generated from specs/braze/*.yaml; do not edit.

"""Resources of the Braze REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from braze_rest_client.resources.apps import Apps, AsyncApps
    from braze_rest_client.resources.campaigns import AsyncCampaigns, Campaigns
    from braze_rest_client.resources.campaigns_translations import AsyncCampaignsTranslations, CampaignsTranslations
    from braze_rest_client.resources.campaigns_trigger import AsyncCampaignsTrigger, CampaignsTrigger
    from braze_rest_client.resources.campaigns_trigger_schedule import (
        AsyncCampaignsTriggerSchedule,
        CampaignsTriggerSchedule,
    )
    from braze_rest_client.resources.canvas import AsyncCanvas, Canvas
    from braze_rest_client.resources.canvas_translations import AsyncCanvasTranslations, CanvasTranslations
    from braze_rest_client.resources.canvas_trigger import AsyncCanvasTrigger, CanvasTrigger
    from braze_rest_client.resources.canvas_trigger_schedule import AsyncCanvasTriggerSchedule, CanvasTriggerSchedule
    from braze_rest_client.resources.catalogs import AsyncCatalogs, Catalogs
    from braze_rest_client.resources.catalogs_fields import AsyncCatalogsFields, CatalogsFields
    from braze_rest_client.resources.catalogs_items import AsyncCatalogsItems, CatalogsItems
    from braze_rest_client.resources.catalogs_selections import AsyncCatalogsSelections, CatalogsSelections
    from braze_rest_client.resources.cdi import AsyncCdi, Cdi
    from braze_rest_client.resources.content_blocks import AsyncContentBlocks, ContentBlocks
    from braze_rest_client.resources.content_blocks_translations import (
        AsyncContentBlocksTranslations,
        ContentBlocksTranslations,
    )
    from braze_rest_client.resources.custom_attributes import AsyncCustomAttributes, CustomAttributes
    from braze_rest_client.resources.email import AsyncEmail, Email
    from braze_rest_client.resources.events import AsyncEvents, Events
    from braze_rest_client.resources.kpi import AsyncKpi, Kpi
    from braze_rest_client.resources.media_library import AsyncMediaLibrary, MediaLibrary
    from braze_rest_client.resources.messages import AsyncMessages, Messages
    from braze_rest_client.resources.messages_live_activity import AsyncMessagesLiveActivity, MessagesLiveActivity
    from braze_rest_client.resources.messages_schedule import AsyncMessagesSchedule, MessagesSchedule
    from braze_rest_client.resources.preference_center import AsyncPreferenceCenter, PreferenceCenter
    from braze_rest_client.resources.purchases import AsyncPurchases, Purchases
    from braze_rest_client.resources.scim import AsyncScim, Scim
    from braze_rest_client.resources.scim_users import AsyncScimUsers, ScimUsers
    from braze_rest_client.resources.sdk_authentication import AsyncSdkAuthentication, SdkAuthentication
    from braze_rest_client.resources.segments import AsyncSegments, Segments
    from braze_rest_client.resources.sends import AsyncSends, Sends
    from braze_rest_client.resources.sessions import AsyncSessions, Sessions
    from braze_rest_client.resources.sms import AsyncSms, Sms
    from braze_rest_client.resources.subscription import AsyncSubscription, Subscription
    from braze_rest_client.resources.templates import AsyncTemplates, Templates
    from braze_rest_client.resources.templates_email import AsyncTemplatesEmail, TemplatesEmail
    from braze_rest_client.resources.templates_email_translations import (
        AsyncTemplatesEmailTranslations,
        TemplatesEmailTranslations,
    )
    from braze_rest_client.resources.templates_webhook import AsyncTemplatesWebhook, TemplatesWebhook
    from braze_rest_client.resources.templates_webhook_translations import (
        AsyncTemplatesWebhookTranslations,
        TemplatesWebhookTranslations,
    )
    from braze_rest_client.resources.transactional import AsyncTransactional, Transactional
    from braze_rest_client.resources.users import AsyncUsers, Users
    from braze_rest_client.resources.users_alias import AsyncUsersAlias, UsersAlias
    from braze_rest_client.resources.users_export import AsyncUsersExport, UsersExport
    from braze_rest_client.resources.users_external_ids import AsyncUsersExternalIds, UsersExternalIds

__all__ = [
    "Apps",
    "AsyncApps",
    "AsyncCampaigns",
    "AsyncCampaignsTranslations",
    "AsyncCampaignsTrigger",
    "AsyncCampaignsTriggerSchedule",
    "AsyncCanvas",
    "AsyncCanvasTranslations",
    "AsyncCanvasTrigger",
    "AsyncCanvasTriggerSchedule",
    "AsyncCatalogs",
    "AsyncCatalogsFields",
    "AsyncCatalogsItems",
    "AsyncCatalogsSelections",
    "AsyncCdi",
    "AsyncContentBlocks",
    "AsyncContentBlocksTranslations",
    "AsyncCustomAttributes",
    "AsyncEmail",
    "AsyncEvents",
    "AsyncKpi",
    "AsyncMediaLibrary",
    "AsyncMessages",
    "AsyncMessagesLiveActivity",
    "AsyncMessagesSchedule",
    "AsyncPreferenceCenter",
    "AsyncPurchases",
    "AsyncScim",
    "AsyncScimUsers",
    "AsyncSdkAuthentication",
    "AsyncSegments",
    "AsyncSends",
    "AsyncSessions",
    "AsyncSms",
    "AsyncSubscription",
    "AsyncTemplates",
    "AsyncTemplatesEmail",
    "AsyncTemplatesEmailTranslations",
    "AsyncTemplatesWebhook",
    "AsyncTemplatesWebhookTranslations",
    "AsyncTransactional",
    "AsyncUsers",
    "AsyncUsersAlias",
    "AsyncUsersExport",
    "AsyncUsersExternalIds",
    "Campaigns",
    "CampaignsTranslations",
    "CampaignsTrigger",
    "CampaignsTriggerSchedule",
    "Canvas",
    "CanvasTranslations",
    "CanvasTrigger",
    "CanvasTriggerSchedule",
    "Catalogs",
    "CatalogsFields",
    "CatalogsItems",
    "CatalogsSelections",
    "Cdi",
    "ContentBlocks",
    "ContentBlocksTranslations",
    "CustomAttributes",
    "Email",
    "Events",
    "Kpi",
    "MediaLibrary",
    "Messages",
    "MessagesLiveActivity",
    "MessagesSchedule",
    "PreferenceCenter",
    "Purchases",
    "Scim",
    "ScimUsers",
    "SdkAuthentication",
    "Segments",
    "Sends",
    "Sessions",
    "Sms",
    "Subscription",
    "Templates",
    "TemplatesEmail",
    "TemplatesEmailTranslations",
    "TemplatesWebhook",
    "TemplatesWebhookTranslations",
    "Transactional",
    "Users",
    "UsersAlias",
    "UsersExport",
    "UsersExternalIds",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Users": "users",
            "AsyncUsers": "users",
            "UsersAlias": "users_alias",
            "AsyncUsersAlias": "users_alias",
            "UsersExternalIds": "users_external_ids",
            "AsyncUsersExternalIds": "users_external_ids",
            "UsersExport": "users_export",
            "AsyncUsersExport": "users_export",
            "Messages": "messages",
            "AsyncMessages": "messages",
            "MessagesSchedule": "messages_schedule",
            "AsyncMessagesSchedule": "messages_schedule",
            "MessagesLiveActivity": "messages_live_activity",
            "AsyncMessagesLiveActivity": "messages_live_activity",
            "Campaigns": "campaigns",
            "AsyncCampaigns": "campaigns",
            "CampaignsTrigger": "campaigns_trigger",
            "AsyncCampaignsTrigger": "campaigns_trigger",
            "CampaignsTriggerSchedule": "campaigns_trigger_schedule",
            "AsyncCampaignsTriggerSchedule": "campaigns_trigger_schedule",
            "CampaignsTranslations": "campaigns_translations",
            "AsyncCampaignsTranslations": "campaigns_translations",
            "Canvas": "canvas",
            "AsyncCanvas": "canvas",
            "CanvasTrigger": "canvas_trigger",
            "AsyncCanvasTrigger": "canvas_trigger",
            "CanvasTriggerSchedule": "canvas_trigger_schedule",
            "AsyncCanvasTriggerSchedule": "canvas_trigger_schedule",
            "CanvasTranslations": "canvas_translations",
            "AsyncCanvasTranslations": "canvas_translations",
            "Sends": "sends",
            "AsyncSends": "sends",
            "Transactional": "transactional",
            "AsyncTransactional": "transactional",
            "Segments": "segments",
            "AsyncSegments": "segments",
            "Events": "events",
            "AsyncEvents": "events",
            "Purchases": "purchases",
            "AsyncPurchases": "purchases",
            "Sessions": "sessions",
            "AsyncSessions": "sessions",
            "Kpi": "kpi",
            "AsyncKpi": "kpi",
            "CustomAttributes": "custom_attributes",
            "AsyncCustomAttributes": "custom_attributes",
            "Catalogs": "catalogs",
            "AsyncCatalogs": "catalogs",
            "CatalogsItems": "catalogs_items",
            "AsyncCatalogsItems": "catalogs_items",
            "CatalogsFields": "catalogs_fields",
            "AsyncCatalogsFields": "catalogs_fields",
            "CatalogsSelections": "catalogs_selections",
            "AsyncCatalogsSelections": "catalogs_selections",
            "Cdi": "cdi",
            "AsyncCdi": "cdi",
            "MediaLibrary": "media_library",
            "AsyncMediaLibrary": "media_library",
            "Apps": "apps",
            "AsyncApps": "apps",
            "ContentBlocks": "content_blocks",
            "AsyncContentBlocks": "content_blocks",
            "ContentBlocksTranslations": "content_blocks_translations",
            "AsyncContentBlocksTranslations": "content_blocks_translations",
            "Templates": "templates",
            "AsyncTemplates": "templates",
            "TemplatesEmail": "templates_email",
            "AsyncTemplatesEmail": "templates_email",
            "TemplatesEmailTranslations": "templates_email_translations",
            "AsyncTemplatesEmailTranslations": "templates_email_translations",
            "TemplatesWebhook": "templates_webhook",
            "AsyncTemplatesWebhook": "templates_webhook",
            "TemplatesWebhookTranslations": "templates_webhook_translations",
            "AsyncTemplatesWebhookTranslations": "templates_webhook_translations",
            "PreferenceCenter": "preference_center",
            "AsyncPreferenceCenter": "preference_center",
            "Email": "email",
            "AsyncEmail": "email",
            "Subscription": "subscription",
            "AsyncSubscription": "subscription",
            "Sms": "sms",
            "AsyncSms": "sms",
            "Scim": "scim",
            "AsyncScim": "scim",
            "ScimUsers": "scim_users",
            "AsyncScimUsers": "scim_users",
            "SdkAuthentication": "sdk_authentication",
            "AsyncSdkAuthentication": "sdk_authentication",
        },
    )


def __dir__() -> list[str]:
    return __all__
