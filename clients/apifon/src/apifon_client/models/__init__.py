# Generated from specs/apifon/openapi.yaml; do not edit.

"""Models of the Apifon REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from apifon_client.models.balance import Balance
    from apifon_client.models.block_reason import BlockReason
    from apifon_client.models.blocked_subscriber import BlockedSubscriber
    from apifon_client.models.blocked_subscriber_create import BlockedSubscriberCreate
    from apifon_client.models.blocked_subscriber_page import BlockedSubscriberPage
    from apifon_client.models.blocked_subscriber_query_result import BlockedSubscriberQueryResult
    from apifon_client.models.campaign_defaults import CampaignDefaults
    from apifon_client.models.condition import Condition
    from apifon_client.models.condition_operator import ConditionOperator
    from apifon_client.models.data_coding import DataCoding
    from apifon_client.models.date_format import DateFormat
    from apifon_client.models.delivery_event import DeliveryEvent
    from apifon_client.models.delivery_metadata import DeliveryMetadata
    from apifon_client.models.delivery_report import DeliveryReport
    from apifon_client.models.delivery_status import DeliveryStatus
    from apifon_client.models.destination_type import DestinationType
    from apifon_client.models.device_target import DeviceTarget
    from apifon_client.models.double_optin import DoubleOptin
    from apifon_client.models.entity_meta import EntityMeta
    from apifon_client.models.error import Error
    from apifon_client.models.failover_message import FailoverMessage
    from apifon_client.models.file_recipient import FileRecipient
    from apifon_client.models.gateway_error import GatewayError
    from apifon_client.models.gdpr_consent import GdprConsent
    from apifon_client.models.gdpr_consent_write import GdprConsentWrite
    from apifon_client.models.gdpr_field import GdprField
    from apifon_client.models.gdpr_field_write import GdprFieldWrite
    from apifon_client.models.gdpr_properties import GdprProperties
    from apifon_client.models.group import Group
    from apifon_client.models.group_options_orientation import GroupOptionsOrientation
    from apifon_client.models.group_write import GroupWrite
    from apifon_client.models.im_action import ImAction
    from apifon_client.models.im_channel import ImChannel
    from apifon_client.models.im_file_channel import ImFileChannel
    from apifon_client.models.im_file_send import ImFileSend
    from apifon_client.models.im_file_type import ImFileType
    from apifon_client.models.im_reply import ImReply
    from apifon_client.models.im_reply_details import ImReplyDetails
    from apifon_client.models.im_reply_message import ImReplyMessage
    from apifon_client.models.im_send import ImSend
    from apifon_client.models.im_status_code import ImStatusCode
    from apifon_client.models.im_status_text import ImStatusText
    from apifon_client.models.im_video import ImVideo
    from apifon_client.models.landing_page import LandingPage
    from apifon_client.models.list_form_urls import ListFormUrls
    from apifon_client.models.list_meta import ListMeta
    from apifon_client.models.list_status import ListStatus
    from apifon_client.models.list_type import ListType
    from apifon_client.models.original_im import OriginalIm
    from apifon_client.models.otp_code_type import OtpCodeType
    from apifon_client.models.otp_create import OtpCreate
    from apifon_client.models.otp_create_result import OtpCreateResult
    from apifon_client.models.otp_im_channel import OtpImChannel
    from apifon_client.models.otp_message import OtpMessage
    from apifon_client.models.otp_outcome import OtpOutcome
    from apifon_client.models.otp_verification import OtpVerification
    from apifon_client.models.otp_verification_info import OtpVerificationInfo
    from apifon_client.models.page_links import PageLinks
    from apifon_client.models.page_meta import PageMeta
    from apifon_client.models.query import Query
    from apifon_client.models.recipient import Recipient
    from apifon_client.models.result_info import ResultInfo
    from apifon_client.models.scheduled_message_selector import ScheduledMessageSelector
    from apifon_client.models.selection_type import SelectionType
    from apifon_client.models.send_result import SendResult
    from apifon_client.models.sent_message import SentMessage
    from apifon_client.models.shortened_link import ShortenedLink
    from apifon_client.models.sms_message import SmsMessage
    from apifon_client.models.sms_reply import SmsReply
    from apifon_client.models.sms_send import SmsSend
    from apifon_client.models.sms_status_code import SmsStatusCode
    from apifon_client.models.sms_status_text import SmsStatusText
    from apifon_client.models.sort import Sort
    from apifon_client.models.sort_direction import SortDirection
    from apifon_client.models.subgroup import Subgroup
    from apifon_client.models.subgroup_write import SubgroupWrite
    from apifon_client.models.subgroups_create import SubgroupsCreate
    from apifon_client.models.subscriber import Subscriber
    from apifon_client.models.subscriber_field import SubscriberField
    from apifon_client.models.subscriber_field_create import SubscriberFieldCreate
    from apifon_client.models.subscriber_field_update import SubscriberFieldUpdate
    from apifon_client.models.subscriber_form_urls import SubscriberFormUrls
    from apifon_client.models.subscriber_list import SubscriberList
    from apifon_client.models.subscriber_list_create import SubscriberListCreate
    from apifon_client.models.subscriber_list_page import SubscriberListPage
    from apifon_client.models.subscriber_list_update import SubscriberListUpdate
    from apifon_client.models.subscriber_page import SubscriberPage
    from apifon_client.models.subscriber_query_result import SubscriberQueryResult
    from apifon_client.models.subscriber_write import SubscriberWrite
    from apifon_client.models.subscribers_create import SubscribersCreate
    from apifon_client.models.subscription import Subscription
    from apifon_client.models.subscription_status import SubscriptionStatus

__all__ = [
    "Balance",
    "BlockReason",
    "BlockedSubscriber",
    "BlockedSubscriberCreate",
    "BlockedSubscriberPage",
    "BlockedSubscriberQueryResult",
    "CampaignDefaults",
    "Condition",
    "ConditionOperator",
    "DataCoding",
    "DateFormat",
    "DeliveryEvent",
    "DeliveryMetadata",
    "DeliveryReport",
    "DeliveryStatus",
    "DestinationType",
    "DeviceTarget",
    "DoubleOptin",
    "EntityMeta",
    "Error",
    "FailoverMessage",
    "FileRecipient",
    "GatewayError",
    "GdprConsent",
    "GdprConsentWrite",
    "GdprField",
    "GdprFieldWrite",
    "GdprProperties",
    "Group",
    "GroupOptionsOrientation",
    "GroupWrite",
    "ImAction",
    "ImChannel",
    "ImFileChannel",
    "ImFileSend",
    "ImFileType",
    "ImReply",
    "ImReplyDetails",
    "ImReplyMessage",
    "ImSend",
    "ImStatusCode",
    "ImStatusText",
    "ImVideo",
    "LandingPage",
    "ListFormUrls",
    "ListMeta",
    "ListStatus",
    "ListType",
    "OriginalIm",
    "OtpCodeType",
    "OtpCreate",
    "OtpCreateResult",
    "OtpImChannel",
    "OtpMessage",
    "OtpOutcome",
    "OtpVerification",
    "OtpVerificationInfo",
    "PageLinks",
    "PageMeta",
    "Query",
    "Recipient",
    "ResultInfo",
    "ScheduledMessageSelector",
    "SelectionType",
    "SendResult",
    "SentMessage",
    "ShortenedLink",
    "SmsMessage",
    "SmsReply",
    "SmsSend",
    "SmsStatusCode",
    "SmsStatusText",
    "Sort",
    "SortDirection",
    "Subgroup",
    "SubgroupWrite",
    "SubgroupsCreate",
    "Subscriber",
    "SubscriberField",
    "SubscriberFieldCreate",
    "SubscriberFieldUpdate",
    "SubscriberFormUrls",
    "SubscriberList",
    "SubscriberListCreate",
    "SubscriberListPage",
    "SubscriberListUpdate",
    "SubscriberPage",
    "SubscriberQueryResult",
    "SubscriberWrite",
    "SubscribersCreate",
    "Subscription",
    "SubscriptionStatus",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Balance": "balance",
            "BlockedSubscriber": "blocked_subscriber",
            "BlockedSubscriberCreate": "blocked_subscriber_create",
            "BlockedSubscriberPage": "blocked_subscriber_page",
            "BlockedSubscriberQueryResult": "blocked_subscriber_query_result",
            "BlockReason": "block_reason",
            "CampaignDefaults": "campaign_defaults",
            "Condition": "condition",
            "ConditionOperator": "condition_operator",
            "DataCoding": "data_coding",
            "DateFormat": "date_format",
            "DeliveryEvent": "delivery_event",
            "DeliveryMetadata": "delivery_metadata",
            "DeliveryReport": "delivery_report",
            "DeliveryStatus": "delivery_status",
            "DestinationType": "destination_type",
            "DeviceTarget": "device_target",
            "DoubleOptin": "double_optin",
            "EntityMeta": "entity_meta",
            "Error": "error",
            "FailoverMessage": "failover_message",
            "FileRecipient": "file_recipient",
            "GatewayError": "gateway_error",
            "GdprConsent": "gdpr_consent",
            "GdprConsentWrite": "gdpr_consent_write",
            "GdprField": "gdpr_field",
            "GdprFieldWrite": "gdpr_field_write",
            "GdprProperties": "gdpr_properties",
            "Group": "group",
            "GroupOptionsOrientation": "group_options_orientation",
            "GroupWrite": "group_write",
            "ImAction": "im_action",
            "ImChannel": "im_channel",
            "ImFileChannel": "im_file_channel",
            "ImFileSend": "im_file_send",
            "ImFileType": "im_file_type",
            "ImReply": "im_reply",
            "ImReplyDetails": "im_reply_details",
            "ImReplyMessage": "im_reply_message",
            "ImSend": "im_send",
            "ImStatusCode": "im_status_code",
            "ImStatusText": "im_status_text",
            "ImVideo": "im_video",
            "LandingPage": "landing_page",
            "ListFormUrls": "list_form_urls",
            "ListMeta": "list_meta",
            "ListStatus": "list_status",
            "ListType": "list_type",
            "OriginalIm": "original_im",
            "OtpCodeType": "otp_code_type",
            "OtpCreate": "otp_create",
            "OtpCreateResult": "otp_create_result",
            "OtpImChannel": "otp_im_channel",
            "OtpMessage": "otp_message",
            "OtpOutcome": "otp_outcome",
            "OtpVerification": "otp_verification",
            "OtpVerificationInfo": "otp_verification_info",
            "PageLinks": "page_links",
            "PageMeta": "page_meta",
            "Query": "query",
            "Recipient": "recipient",
            "ResultInfo": "result_info",
            "ScheduledMessageSelector": "scheduled_message_selector",
            "SelectionType": "selection_type",
            "SendResult": "send_result",
            "SentMessage": "sent_message",
            "ShortenedLink": "shortened_link",
            "SmsMessage": "sms_message",
            "SmsReply": "sms_reply",
            "SmsSend": "sms_send",
            "SmsStatusCode": "sms_status_code",
            "SmsStatusText": "sms_status_text",
            "Sort": "sort",
            "SortDirection": "sort_direction",
            "Subgroup": "subgroup",
            "SubgroupsCreate": "subgroups_create",
            "SubgroupWrite": "subgroup_write",
            "Subscriber": "subscriber",
            "SubscriberField": "subscriber_field",
            "SubscriberFieldCreate": "subscriber_field_create",
            "SubscriberFieldUpdate": "subscriber_field_update",
            "SubscriberFormUrls": "subscriber_form_urls",
            "SubscriberList": "subscriber_list",
            "SubscriberListCreate": "subscriber_list_create",
            "SubscriberListPage": "subscriber_list_page",
            "SubscriberListUpdate": "subscriber_list_update",
            "SubscriberPage": "subscriber_page",
            "SubscriberQueryResult": "subscriber_query_result",
            "SubscribersCreate": "subscribers_create",
            "SubscriberWrite": "subscriber_write",
            "Subscription": "subscription",
            "SubscriptionStatus": "subscription_status",
        },
    )


def __dir__() -> list[str]:
    return __all__
