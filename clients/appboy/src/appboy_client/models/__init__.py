# Generated from specs/appboy/openapi.yaml; do not edit.

"""Models of the Appboy REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appboy_client.models.android_push import AndroidPush
    from appboy_client.models.apple_push import ApplePush
    from appboy_client.models.apple_push_alert import ApplePushAlert
    from appboy_client.models.campaign import Campaign
    from appboy_client.models.campaign_details import CampaignDetails
    from appboy_client.models.campaign_list import CampaignList
    from appboy_client.models.campaign_series import CampaignSeries
    from appboy_client.models.campaign_series_messages import CampaignSeriesMessages
    from appboy_client.models.campaign_series_point import CampaignSeriesPoint
    from appboy_client.models.campaign_trigger_schedule_create import CampaignTriggerScheduleCreate
    from appboy_client.models.campaign_trigger_schedule_delete import CampaignTriggerScheduleDelete
    from appboy_client.models.campaign_trigger_schedule_update import CampaignTriggerScheduleUpdate
    from appboy_client.models.campaign_trigger_send import CampaignTriggerSend
    from appboy_client.models.card import Card
    from appboy_client.models.card_details import CardDetails
    from appboy_client.models.card_list import CardList
    from appboy_client.models.card_series import CardSeries
    from appboy_client.models.card_series_point import CardSeriesPoint
    from appboy_client.models.click_action import ClickAction
    from appboy_client.models.connected_audience import AudienceAnd, AudienceOr, ConnectedAudience
    from appboy_client.models.custom_attribute_array_change import CustomAttributeArrayChange
    from appboy_client.models.custom_attribute_comparison import CustomAttributeComparison
    from appboy_client.models.custom_attribute_existence import CustomAttributeExistence
    from appboy_client.models.custom_attribute_filter import CustomAttributeFilter
    from appboy_client.models.custom_attribute_increment import CustomAttributeIncrement
    from appboy_client.models.custom_attribute_value import CustomAttributeValue
    from appboy_client.models.dau_series import DauSeries
    from appboy_client.models.dau_series_point import DauSeriesPoint
    from appboy_client.models.email_addresses import EmailAddresses
    from appboy_client.models.email_message import EmailMessage
    from appboy_client.models.email_remove import EmailRemove
    from appboy_client.models.email_statistics import EmailStatistics
    from appboy_client.models.email_status_update import EmailStatusUpdate
    from appboy_client.models.email_subscription_filter import EmailSubscriptionFilter
    from appboy_client.models.event import Event
    from appboy_client.models.event_list import EventList
    from appboy_client.models.event_properties import EventProperties
    from appboy_client.models.event_series import EventSeries
    from appboy_client.models.event_series_point import EventSeriesPoint
    from appboy_client.models.event_time import EventTime
    from appboy_client.models.external_id import ExternalId
    from appboy_client.models.facebook_profile import FacebookProfile
    from appboy_client.models.fatal_error import FatalError
    from appboy_client.models.in_app_message import InAppMessage
    from appboy_client.models.in_app_message_button import InAppMessageButton
    from appboy_client.models.in_app_message_statistics import InAppMessageStatistics
    from appboy_client.models.invalid_user_id import InvalidUserId
    from appboy_client.models.kindle_push import KindlePush
    from appboy_client.models.location import Location
    from appboy_client.models.mau_series import MauSeries
    from appboy_client.models.mau_series_point import MauSeriesPoint
    from appboy_client.models.message_schedule_create import MessageScheduleCreate
    from appboy_client.models.message_schedule_delete import MessageScheduleDelete
    from appboy_client.models.message_schedule_update import MessageScheduleUpdate
    from appboy_client.models.message_send import MessageSend
    from appboy_client.models.messages import Messages
    from appboy_client.models.messaging_fatal_error import MessagingFatalError
    from appboy_client.models.new_users_series import NewUsersSeries
    from appboy_client.models.new_users_series_point import NewUsersSeriesPoint
    from appboy_client.models.partial_success import PartialSuccess
    from appboy_client.models.product_id import ProductId
    from appboy_client.models.product_list import ProductList
    from appboy_client.models.property_value import PropertyValue
    from appboy_client.models.purchase import Purchase
    from appboy_client.models.purchase_quantity_series import PurchaseQuantitySeries
    from appboy_client.models.purchase_quantity_series_point import PurchaseQuantitySeriesPoint
    from appboy_client.models.push_statistics import PushStatistics
    from appboy_client.models.push_subscription_filter import PushSubscriptionFilter
    from appboy_client.models.push_token import PushToken
    from appboy_client.models.push_token_removal import PushTokenRemoval
    from appboy_client.models.push_token_remove import PushTokenRemove
    from appboy_client.models.queued import Queued
    from appboy_client.models.raw_data_export import RawDataExport
    from appboy_client.models.raw_data_export_callback import RawDataExportCallback
    from appboy_client.models.raw_data_export_result import RawDataExportResult
    from appboy_client.models.recipient import Recipient
    from appboy_client.models.recipient_subscription_state import RecipientSubscriptionState
    from appboy_client.models.revenue_series import RevenueSeries
    from appboy_client.models.revenue_series_point import RevenueSeriesPoint
    from appboy_client.models.schedule import Schedule
    from appboy_client.models.schedule_created import ScheduleCreated
    from appboy_client.models.scheduled_messages import ScheduledMessages
    from appboy_client.models.segment import Segment
    from appboy_client.models.segment_details import SegmentDetails
    from appboy_client.models.segment_export import SegmentExport
    from appboy_client.models.segment_export_callback import SegmentExportCallback
    from appboy_client.models.segment_list import SegmentList
    from appboy_client.models.segment_series import SegmentSeries
    from appboy_client.models.segment_series_point import SegmentSeriesPoint
    from appboy_client.models.session_series import SessionSeries
    from appboy_client.models.session_series_point import SessionSeriesPoint
    from appboy_client.models.subscription_comparison import SubscriptionComparison
    from appboy_client.models.subscription_state import SubscriptionState
    from appboy_client.models.success import Success
    from appboy_client.models.twitter_profile import TwitterProfile
    from appboy_client.models.uninstalls_series import UninstallsSeries
    from appboy_client.models.uninstalls_series_point import UninstallsSeriesPoint
    from appboy_client.models.unsubscribe import Unsubscribe
    from appboy_client.models.unsubscribe_list import UnsubscribeList
    from appboy_client.models.user import User
    from appboy_client.models.user_app import UserApp
    from appboy_client.models.user_attributes import UserAttributes
    from appboy_client.models.user_campaign import UserCampaign
    from appboy_client.models.user_card import UserCard
    from appboy_client.models.user_custom_event import UserCustomEvent
    from appboy_client.models.user_delete import UserDelete
    from appboy_client.models.user_delete_result import UserDeleteResult
    from appboy_client.models.user_device import UserDevice
    from appboy_client.models.user_engagement import UserEngagement
    from appboy_client.models.user_export import UserExport
    from appboy_client.models.user_export_by_ids import UserExportByIds
    from appboy_client.models.user_export_by_segment import UserExportBySegment
    from appboy_client.models.user_purchase import UserPurchase
    from appboy_client.models.user_push_token import UserPushToken
    from appboy_client.models.user_track import UserTrack
    from appboy_client.models.web_push import WebPush
    from appboy_client.models.webhook_message import WebhookMessage
    from appboy_client.models.windows_phone8_push import WindowsPhone8Push
    from appboy_client.models.windows_universal_push import WindowsUniversalPush

__all__ = [
    "AndroidPush",
    "ApplePush",
    "ApplePushAlert",
    "AudienceAnd",
    "AudienceOr",
    "Campaign",
    "CampaignDetails",
    "CampaignList",
    "CampaignSeries",
    "CampaignSeriesMessages",
    "CampaignSeriesPoint",
    "CampaignTriggerScheduleCreate",
    "CampaignTriggerScheduleDelete",
    "CampaignTriggerScheduleUpdate",
    "CampaignTriggerSend",
    "Card",
    "CardDetails",
    "CardList",
    "CardSeries",
    "CardSeriesPoint",
    "ClickAction",
    "ConnectedAudience",
    "CustomAttributeArrayChange",
    "CustomAttributeComparison",
    "CustomAttributeExistence",
    "CustomAttributeFilter",
    "CustomAttributeIncrement",
    "CustomAttributeValue",
    "DauSeries",
    "DauSeriesPoint",
    "EmailAddresses",
    "EmailMessage",
    "EmailRemove",
    "EmailStatistics",
    "EmailStatusUpdate",
    "EmailSubscriptionFilter",
    "Event",
    "EventList",
    "EventProperties",
    "EventSeries",
    "EventSeriesPoint",
    "EventTime",
    "ExternalId",
    "FacebookProfile",
    "FatalError",
    "InAppMessage",
    "InAppMessageButton",
    "InAppMessageStatistics",
    "InvalidUserId",
    "KindlePush",
    "Location",
    "MauSeries",
    "MauSeriesPoint",
    "MessageScheduleCreate",
    "MessageScheduleDelete",
    "MessageScheduleUpdate",
    "MessageSend",
    "Messages",
    "MessagingFatalError",
    "NewUsersSeries",
    "NewUsersSeriesPoint",
    "PartialSuccess",
    "ProductId",
    "ProductList",
    "PropertyValue",
    "Purchase",
    "PurchaseQuantitySeries",
    "PurchaseQuantitySeriesPoint",
    "PushStatistics",
    "PushSubscriptionFilter",
    "PushToken",
    "PushTokenRemoval",
    "PushTokenRemove",
    "Queued",
    "RawDataExport",
    "RawDataExportCallback",
    "RawDataExportResult",
    "Recipient",
    "RecipientSubscriptionState",
    "RevenueSeries",
    "RevenueSeriesPoint",
    "Schedule",
    "ScheduleCreated",
    "ScheduledMessages",
    "Segment",
    "SegmentDetails",
    "SegmentExport",
    "SegmentExportCallback",
    "SegmentList",
    "SegmentSeries",
    "SegmentSeriesPoint",
    "SessionSeries",
    "SessionSeriesPoint",
    "SubscriptionComparison",
    "SubscriptionState",
    "Success",
    "TwitterProfile",
    "UninstallsSeries",
    "UninstallsSeriesPoint",
    "Unsubscribe",
    "UnsubscribeList",
    "User",
    "UserApp",
    "UserAttributes",
    "UserCampaign",
    "UserCard",
    "UserCustomEvent",
    "UserDelete",
    "UserDeleteResult",
    "UserDevice",
    "UserEngagement",
    "UserExport",
    "UserExportByIds",
    "UserExportBySegment",
    "UserPurchase",
    "UserPushToken",
    "UserTrack",
    "WebPush",
    "WebhookMessage",
    "WindowsPhone8Push",
    "WindowsUniversalPush",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "UserTrack": "user_track",
            "UserAttributes": "user_attributes",
            "CustomAttributeValue": "custom_attribute_value",
            "CustomAttributeIncrement": "custom_attribute_increment",
            "CustomAttributeArrayChange": "custom_attribute_array_change",
            "Location": "location",
            "PushToken": "push_token",
            "FacebookProfile": "facebook_profile",
            "TwitterProfile": "twitter_profile",
            "SubscriptionState": "subscription_state",
            "ExternalId": "external_id",
            "ProductId": "product_id",
            "InvalidUserId": "invalid_user_id",
            "EventTime": "event_time",
            "Event": "event",
            "Purchase": "purchase",
            "EventProperties": "event_properties",
            "PropertyValue": "property_value",
            "UserDelete": "user_delete",
            "UserDeleteResult": "user_delete_result",
            "PushTokenRemove": "push_token_remove",
            "PushTokenRemoval": "push_token_removal",
            "MessageSend": "message_send",
            "Messages": "messages",
            "RecipientSubscriptionState": "recipient_subscription_state",
            "CampaignTriggerSend": "campaign_trigger_send",
            "Recipient": "recipient",
            "MessageScheduleCreate": "message_schedule_create",
            "ScheduledMessages": "scheduled_messages",
            "Schedule": "schedule",
            "ScheduleCreated": "schedule_created",
            "CampaignTriggerScheduleCreate": "campaign_trigger_schedule_create",
            "MessageScheduleUpdate": "message_schedule_update",
            "CampaignTriggerScheduleUpdate": "campaign_trigger_schedule_update",
            "MessageScheduleDelete": "message_schedule_delete",
            "CampaignTriggerScheduleDelete": "campaign_trigger_schedule_delete",
            "AudienceAnd": "connected_audience",
            "AudienceOr": "connected_audience",
            "ConnectedAudience": "connected_audience",
            "CustomAttributeFilter": "custom_attribute_filter",
            "CustomAttributeComparison": "custom_attribute_comparison",
            "CustomAttributeExistence": "custom_attribute_existence",
            "PushSubscriptionFilter": "push_subscription_filter",
            "EmailSubscriptionFilter": "email_subscription_filter",
            "SubscriptionComparison": "subscription_comparison",
            "ApplePush": "apple_push",
            "ApplePushAlert": "apple_push_alert",
            "AndroidPush": "android_push",
            "KindlePush": "kindle_push",
            "WebPush": "web_push",
            "WindowsPhone8Push": "windows_phone8_push",
            "WindowsUniversalPush": "windows_universal_push",
            "InAppMessage": "in_app_message",
            "InAppMessageButton": "in_app_message_button",
            "ClickAction": "click_action",
            "EmailMessage": "email_message",
            "WebhookMessage": "webhook_message",
            "Success": "success",
            "PartialSuccess": "partial_success",
            "Queued": "queued",
            "FatalError": "fatal_error",
            "MessagingFatalError": "messaging_fatal_error",
            "EmailAddresses": "email_addresses",
            "UnsubscribeList": "unsubscribe_list",
            "Unsubscribe": "unsubscribe",
            "EmailStatusUpdate": "email_status_update",
            "EmailRemove": "email_remove",
            "UserExportByIds": "user_export_by_ids",
            "UserExport": "user_export",
            "UserExportBySegment": "user_export_by_segment",
            "SegmentExport": "segment_export",
            "SegmentExportCallback": "segment_export_callback",
            "User": "user",
            "UserCustomEvent": "user_custom_event",
            "UserPurchase": "user_purchase",
            "UserDevice": "user_device",
            "UserPushToken": "user_push_token",
            "UserApp": "user_app",
            "UserCampaign": "user_campaign",
            "UserEngagement": "user_engagement",
            "UserCard": "user_card",
            "SegmentList": "segment_list",
            "Segment": "segment",
            "SegmentSeries": "segment_series",
            "SegmentSeriesPoint": "segment_series_point",
            "SegmentDetails": "segment_details",
            "CampaignList": "campaign_list",
            "Campaign": "campaign",
            "CampaignSeries": "campaign_series",
            "CampaignSeriesPoint": "campaign_series_point",
            "CampaignSeriesMessages": "campaign_series_messages",
            "EmailStatistics": "email_statistics",
            "InAppMessageStatistics": "in_app_message_statistics",
            "PushStatistics": "push_statistics",
            "CampaignDetails": "campaign_details",
            "CardList": "card_list",
            "Card": "card",
            "CardSeries": "card_series",
            "CardSeriesPoint": "card_series_point",
            "CardDetails": "card_details",
            "MauSeries": "mau_series",
            "MauSeriesPoint": "mau_series_point",
            "DauSeries": "dau_series",
            "DauSeriesPoint": "dau_series_point",
            "NewUsersSeries": "new_users_series",
            "NewUsersSeriesPoint": "new_users_series_point",
            "UninstallsSeries": "uninstalls_series",
            "UninstallsSeriesPoint": "uninstalls_series_point",
            "SessionSeries": "session_series",
            "SessionSeriesPoint": "session_series_point",
            "EventList": "event_list",
            "EventSeries": "event_series",
            "EventSeriesPoint": "event_series_point",
            "ProductList": "product_list",
            "RevenueSeries": "revenue_series",
            "RevenueSeriesPoint": "revenue_series_point",
            "PurchaseQuantitySeries": "purchase_quantity_series",
            "PurchaseQuantitySeriesPoint": "purchase_quantity_series_point",
            "RawDataExport": "raw_data_export",
            "RawDataExportResult": "raw_data_export_result",
            "RawDataExportCallback": "raw_data_export_callback",
        },
    )


def __dir__() -> list[str]:
    return __all__
