# Generated from specs/braze/*.yaml; do not edit.

"""Models of the Braze REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from braze_rest_client.models.alias_to_identify import AliasToIdentify
    from braze_rest_client.models.android_conversation import AndroidConversation
    from braze_rest_client.models.android_conversation_message import AndroidConversationMessage
    from braze_rest_client.models.android_conversation_person import AndroidConversationPerson
    from braze_rest_client.models.android_push import AndroidPush
    from braze_rest_client.models.android_push_button import AndroidPushButton
    from braze_rest_client.models.apple_push import ApplePush
    from braze_rest_client.models.apple_push_alert import ApplePushAlert
    from braze_rest_client.models.apple_push_button import ApplePushButton
    from braze_rest_client.models.apple_push_credential import ApplePushCredential
    from braze_rest_client.models.attribute_time import AttributeTime
    from braze_rest_client.models.campaign import Campaign
    from braze_rest_client.models.campaign_content_card_statistics import CampaignContentCardStatistics
    from braze_rest_client.models.campaign_conversion_behavior import CampaignConversionBehavior
    from braze_rest_client.models.campaign_details import CampaignDetails
    from braze_rest_client.models.campaign_duplicate import CampaignDuplicate
    from braze_rest_client.models.campaign_email_statistics import CampaignEmailStatistics
    from braze_rest_client.models.campaign_in_app_message_statistics import CampaignInAppMessageStatistics
    from braze_rest_client.models.campaign_list import CampaignList
    from braze_rest_client.models.campaign_message import CampaignMessage
    from braze_rest_client.models.campaign_push_statistics import CampaignPushStatistics
    from braze_rest_client.models.campaign_series import CampaignSeries
    from braze_rest_client.models.campaign_series_messages import CampaignSeriesMessages
    from braze_rest_client.models.campaign_series_point import CampaignSeriesPoint
    from braze_rest_client.models.campaign_sms_statistics import CampaignSmsStatistics
    from braze_rest_client.models.campaign_survey import CampaignSurvey
    from braze_rest_client.models.campaign_survey_choice import CampaignSurveyChoice
    from braze_rest_client.models.campaign_survey_header import CampaignSurveyHeader
    from braze_rest_client.models.campaign_survey_page import CampaignSurveyPage
    from braze_rest_client.models.campaign_translation_update import CampaignTranslationUpdate
    from braze_rest_client.models.campaign_trigger_schedule_create import CampaignTriggerScheduleCreate
    from braze_rest_client.models.campaign_trigger_schedule_delete import CampaignTriggerScheduleDelete
    from braze_rest_client.models.campaign_trigger_schedule_update import CampaignTriggerScheduleUpdate
    from braze_rest_client.models.campaign_trigger_send import CampaignTriggerSend
    from braze_rest_client.models.campaign_webhook_statistics import CampaignWebhookStatistics
    from braze_rest_client.models.campaign_whats_app_button import CampaignWhatsAppButton
    from braze_rest_client.models.campaign_whats_app_statistics import CampaignWhatsAppStatistics
    from braze_rest_client.models.canvas import Canvas
    from braze_rest_client.models.canvas_context import CanvasContext
    from braze_rest_client.models.canvas_details import CanvasDetails
    from braze_rest_client.models.canvas_duplicate import CanvasDuplicate
    from braze_rest_client.models.canvas_email_statistics import CanvasEmailStatistics
    from braze_rest_client.models.canvas_list import CanvasList
    from braze_rest_client.models.canvas_next_path import CanvasNextPath
    from braze_rest_client.models.canvas_push_statistics import CanvasPushStatistics
    from braze_rest_client.models.canvas_series import CanvasSeries
    from braze_rest_client.models.canvas_series_data import CanvasSeriesData
    from braze_rest_client.models.canvas_series_point import CanvasSeriesPoint
    from braze_rest_client.models.canvas_series_step import CanvasSeriesStep
    from braze_rest_client.models.canvas_series_total import CanvasSeriesTotal
    from braze_rest_client.models.canvas_series_variant import CanvasSeriesVariant
    from braze_rest_client.models.canvas_sms_statistics import CanvasSmsStatistics
    from braze_rest_client.models.canvas_step import CanvasStep
    from braze_rest_client.models.canvas_step_messages import CanvasStepMessages
    from braze_rest_client.models.canvas_summary import CanvasSummary
    from braze_rest_client.models.canvas_summary_data import CanvasSummaryData
    from braze_rest_client.models.canvas_summary_step import CanvasSummaryStep
    from braze_rest_client.models.canvas_summary_total import CanvasSummaryTotal
    from braze_rest_client.models.canvas_summary_variant import CanvasSummaryVariant
    from braze_rest_client.models.canvas_translation_update import CanvasTranslationUpdate
    from braze_rest_client.models.canvas_trigger_schedule_create import CanvasTriggerScheduleCreate
    from braze_rest_client.models.canvas_trigger_schedule_delete import CanvasTriggerScheduleDelete
    from braze_rest_client.models.canvas_trigger_schedule_update import CanvasTriggerScheduleUpdate
    from braze_rest_client.models.canvas_trigger_send import CanvasTriggerSend
    from braze_rest_client.models.canvas_trigger_send_result import CanvasTriggerSendResult
    from braze_rest_client.models.canvas_variant import CanvasVariant
    from braze_rest_client.models.catalog import Catalog
    from braze_rest_client.models.catalog_array_change import CatalogArrayChange
    from braze_rest_client.models.catalog_create import CatalogCreate
    from braze_rest_client.models.catalog_error import CatalogError
    from braze_rest_client.models.catalog_errors import CatalogErrors
    from braze_rest_client.models.catalog_field import CatalogField
    from braze_rest_client.models.catalog_field_details import CatalogFieldDetails
    from braze_rest_client.models.catalog_field_type import CatalogFieldType
    from braze_rest_client.models.catalog_fields_create import CatalogFieldsCreate
    from braze_rest_client.models.catalog_item import CatalogItem
    from braze_rest_client.models.catalog_item_change import CatalogItemChange
    from braze_rest_client.models.catalog_item_edit import CatalogItemEdit
    from braze_rest_client.models.catalog_item_list import CatalogItemList
    from braze_rest_client.models.catalog_item_new_value import CatalogItemNewValue
    from braze_rest_client.models.catalog_item_reference import CatalogItemReference
    from braze_rest_client.models.catalog_item_value import CatalogItemValue
    from braze_rest_client.models.catalog_item_write import CatalogItemWrite
    from braze_rest_client.models.catalog_items_delete import CatalogItemsDelete
    from braze_rest_client.models.catalog_items_edit import CatalogItemsEdit
    from braze_rest_client.models.catalog_items_write import CatalogItemsWrite
    from braze_rest_client.models.catalog_list import CatalogList
    from braze_rest_client.models.catalog_result import CatalogResult
    from braze_rest_client.models.catalog_selection import CatalogSelection
    from braze_rest_client.models.catalog_selection_create import CatalogSelectionCreate
    from braze_rest_client.models.catalog_selection_filter import CatalogSelectionFilter
    from braze_rest_client.models.catalogs_create import CatalogsCreate
    from braze_rest_client.models.cdi_error import CdiError
    from braze_rest_client.models.cdi_integration import CdiIntegration
    from braze_rest_client.models.cdi_integration_list import CdiIntegrationList
    from braze_rest_client.models.cdi_job_status import CdiJobStatus
    from braze_rest_client.models.cdi_job_sync_status import CdiJobSyncStatus
    from braze_rest_client.models.cdi_job_sync_status_list import CdiJobSyncStatusList
    from braze_rest_client.models.cdi_sync_result import CdiSyncResult
    from braze_rest_client.models.connected_audience import AudienceAnd, AudienceOr, ConnectedAudience
    from braze_rest_client.models.content_block import ContentBlock
    from braze_rest_client.models.content_block_content_type import ContentBlockContentType
    from braze_rest_client.models.content_block_create import ContentBlockCreate
    from braze_rest_client.models.content_block_details import ContentBlockDetails
    from braze_rest_client.models.content_block_error import ContentBlockError
    from braze_rest_client.models.content_block_inclusion import ContentBlockInclusion
    from braze_rest_client.models.content_block_list import ContentBlockList
    from braze_rest_client.models.content_block_modification_time import ContentBlockModificationTime
    from braze_rest_client.models.content_block_saved import ContentBlockSaved
    from braze_rest_client.models.content_block_state import ContentBlockState
    from braze_rest_client.models.content_block_translation_update import ContentBlockTranslationUpdate
    from braze_rest_client.models.content_block_update import ContentBlockUpdate
    from braze_rest_client.models.content_card import ContentCard
    from braze_rest_client.models.custom_attribute_array_change import CustomAttributeArrayChange
    from braze_rest_client.models.custom_attribute_comparison import CustomAttributeComparison
    from braze_rest_client.models.custom_attribute_details import CustomAttributeDetails
    from braze_rest_client.models.custom_attribute_filter import CustomAttributeFilter
    from braze_rest_client.models.custom_attribute_increment import CustomAttributeIncrement
    from braze_rest_client.models.custom_attribute_list import CustomAttributeList
    from braze_rest_client.models.custom_attribute_object_selector import CustomAttributeObjectSelector
    from braze_rest_client.models.custom_attribute_object_update import CustomAttributeObjectUpdate
    from braze_rest_client.models.custom_attribute_objects_change import CustomAttributeObjectsChange
    from braze_rest_client.models.custom_attribute_value import CustomAttributeValue
    from braze_rest_client.models.dau_series import DauSeries
    from braze_rest_client.models.dau_series_point import DauSeriesPoint
    from braze_rest_client.models.email_addresses import EmailAddresses
    from braze_rest_client.models.email_attachment import EmailAttachment
    from braze_rest_client.models.email_blocklist import EmailBlocklist
    from braze_rest_client.models.email_hard_bounce import EmailHardBounce
    from braze_rest_client.models.email_hard_bounce_list import EmailHardBounceList
    from braze_rest_client.models.email_message import EmailMessage
    from braze_rest_client.models.email_remove import EmailRemove
    from braze_rest_client.models.email_status import EmailStatus
    from braze_rest_client.models.email_status_update import EmailStatusUpdate
    from braze_rest_client.models.email_subscription_filter import EmailSubscriptionFilter
    from braze_rest_client.models.email_template import EmailTemplate
    from braze_rest_client.models.email_template_create import EmailTemplateCreate
    from braze_rest_client.models.email_template_created import EmailTemplateCreated
    from braze_rest_client.models.email_template_details import EmailTemplateDetails
    from braze_rest_client.models.email_template_error import EmailTemplateError
    from braze_rest_client.models.email_template_list import EmailTemplateList
    from braze_rest_client.models.email_template_tags import EmailTemplateTags
    from braze_rest_client.models.email_template_time import EmailTemplateTime
    from braze_rest_client.models.email_template_translation_update import EmailTemplateTranslationUpdate
    from braze_rest_client.models.email_template_update import EmailTemplateUpdate
    from braze_rest_client.models.email_template_updated import EmailTemplateUpdated
    from braze_rest_client.models.email_time import EmailTime
    from braze_rest_client.models.email_to_identify import EmailToIdentify
    from braze_rest_client.models.email_unsubscribe import EmailUnsubscribe
    from braze_rest_client.models.email_unsubscribe_list import EmailUnsubscribeList
    from braze_rest_client.models.email_update_result import EmailUpdateResult
    from braze_rest_client.models.error import Error
    from braze_rest_client.models.error_item import ErrorItem
    from braze_rest_client.models.error_object import ErrorObject
    from braze_rest_client.models.event import Event
    from braze_rest_client.models.event_details import EventDetails
    from braze_rest_client.models.event_details_list import EventDetailsList
    from braze_rest_client.models.event_name_list import EventNameList
    from braze_rest_client.models.event_properties import EventProperties
    from braze_rest_client.models.event_series import EventSeries
    from braze_rest_client.models.event_series_point import EventSeriesPoint
    from braze_rest_client.models.event_time import EventTime
    from braze_rest_client.models.exported_user import ExportedUser
    from braze_rest_client.models.exported_user_app import ExportedUserApp
    from braze_rest_client.models.exported_user_campaign import ExportedUserCampaign
    from braze_rest_client.models.exported_user_canvas import ExportedUserCanvas
    from braze_rest_client.models.exported_user_canvas_step import ExportedUserCanvasStep
    from braze_rest_client.models.exported_user_card import ExportedUserCard
    from braze_rest_client.models.exported_user_device import ExportedUserDevice
    from braze_rest_client.models.exported_user_engagement import ExportedUserEngagement
    from braze_rest_client.models.exported_user_event import ExportedUserEvent
    from braze_rest_client.models.exported_user_list import ExportedUserList
    from braze_rest_client.models.exported_user_purchase import ExportedUserPurchase
    from braze_rest_client.models.exported_user_push_token import ExportedUserPushToken
    from braze_rest_client.models.exported_user_subscription_state import ExportedUserSubscriptionState
    from braze_rest_client.models.external_id import ExternalId
    from braze_rest_client.models.external_id_rename import ExternalIdRename
    from braze_rest_client.models.external_ids_remove import ExternalIdsRemove
    from braze_rest_client.models.external_ids_remove_result import ExternalIdsRemoveResult
    from braze_rest_client.models.external_ids_rename import ExternalIdsRename
    from braze_rest_client.models.external_ids_rename_result import ExternalIdsRenameResult
    from braze_rest_client.models.facebook_profile import FacebookProfile
    from braze_rest_client.models.firebase_push_credential import FirebasePushCredential
    from braze_rest_client.models.global_control_group_export_field import GlobalControlGroupExportField
    from braze_rest_client.models.huawei_push_credential import HuaweiPushCredential
    from braze_rest_client.models.invalid_phone_number import InvalidPhoneNumber
    from braze_rest_client.models.invalid_phone_number_list import InvalidPhoneNumberList
    from braze_rest_client.models.invalid_phone_number_reason import InvalidPhoneNumberReason
    from braze_rest_client.models.invalid_phone_number_remove import InvalidPhoneNumberRemove
    from braze_rest_client.models.invalid_phone_number_remove_result import InvalidPhoneNumberRemoveResult
    from braze_rest_client.models.iso_time import IsoTime
    from braze_rest_client.models.kindle_push import KindlePush
    from braze_rest_client.models.kindle_push_credential import KindlePushCredential
    from braze_rest_client.models.last_used_app_comparison import LastUsedAppComparison
    from braze_rest_client.models.last_used_app_filter import LastUsedAppFilter
    from braze_rest_client.models.live_activity_error import LiveActivityError
    from braze_rest_client.models.live_activity_start import LiveActivityStart
    from braze_rest_client.models.live_activity_update import LiveActivityUpdate
    from braze_rest_client.models.mau_series import MauSeries
    from braze_rest_client.models.mau_series_point import MauSeriesPoint
    from braze_rest_client.models.media_library_asset import MediaLibraryAsset
    from braze_rest_client.models.media_library_asset_create import MediaLibraryAssetCreate
    from braze_rest_client.models.media_library_asset_create_result import MediaLibraryAssetCreateResult
    from braze_rest_client.models.media_library_asset_failure import MediaLibraryAssetFailure
    from braze_rest_client.models.media_library_error import MediaLibraryError
    from braze_rest_client.models.media_library_error_meta import MediaLibraryErrorMeta
    from braze_rest_client.models.media_library_file_replace import MediaLibraryFileReplace
    from braze_rest_client.models.media_library_file_replace_result import MediaLibraryFileReplaceResult
    from braze_rest_client.models.message_schedule_create import MessageScheduleCreate
    from braze_rest_client.models.message_schedule_delete import MessageScheduleDelete
    from braze_rest_client.models.message_schedule_result import MessageScheduleResult
    from braze_rest_client.models.message_schedule_update import MessageScheduleUpdate
    from braze_rest_client.models.message_send import MessageSend
    from braze_rest_client.models.message_send_result import MessageSendResult
    from braze_rest_client.models.messages import Messages
    from braze_rest_client.models.new_subscription_state import NewSubscriptionState
    from braze_rest_client.models.new_users_series import NewUsersSeries
    from braze_rest_client.models.new_users_series_point import NewUsersSeriesPoint
    from braze_rest_client.models.partial_success import PartialSuccess
    from braze_rest_client.models.phone_to_identify import PhoneToIdentify
    from braze_rest_client.models.preference_center import PreferenceCenter
    from braze_rest_client.models.preference_center_create import PreferenceCenterCreate
    from braze_rest_client.models.preference_center_created import PreferenceCenterCreated
    from braze_rest_client.models.preference_center_details import PreferenceCenterDetails
    from braze_rest_client.models.preference_center_link_tag import PreferenceCenterLinkTag
    from braze_rest_client.models.preference_center_list import PreferenceCenterList
    from braze_rest_client.models.preference_center_options import PreferenceCenterOptions
    from braze_rest_client.models.preference_center_state import PreferenceCenterState
    from braze_rest_client.models.preference_center_time import PreferenceCenterTime
    from braze_rest_client.models.preference_center_update import PreferenceCenterUpdate
    from braze_rest_client.models.preference_center_updated import PreferenceCenterUpdated
    from braze_rest_client.models.preference_center_url import PreferenceCenterUrl
    from braze_rest_client.models.prioritization import Prioritization
    from braze_rest_client.models.product_list import ProductList
    from braze_rest_client.models.property_value import PropertyValue
    from braze_rest_client.models.purchase import Purchase
    from braze_rest_client.models.purchase_quantity_series import PurchaseQuantitySeries
    from braze_rest_client.models.purchase_quantity_series_point import PurchaseQuantitySeriesPoint
    from braze_rest_client.models.push_credential_update import PushCredentialUpdate
    from braze_rest_client.models.push_credential_update_result import PushCredentialUpdateResult
    from braze_rest_client.models.push_subscription_filter import PushSubscriptionFilter
    from braze_rest_client.models.push_token import PushToken
    from braze_rest_client.models.recipient import Recipient
    from braze_rest_client.models.recipient_subscription_state import RecipientSubscriptionState
    from braze_rest_client.models.revenue_series import RevenueSeries
    from braze_rest_client.models.revenue_series_point import RevenueSeriesPoint
    from braze_rest_client.models.schedule import Schedule
    from braze_rest_client.models.scheduled_broadcast import ScheduledBroadcast
    from braze_rest_client.models.scheduled_broadcast_list import ScheduledBroadcastList
    from braze_rest_client.models.scheduled_messages import ScheduledMessages
    from braze_rest_client.models.scim_company_permission import ScimCompanyPermission
    from braze_rest_client.models.scim_department import ScimDepartment
    from braze_rest_client.models.scim_error import ScimError
    from braze_rest_client.models.scim_permissions import ScimPermissions
    from braze_rest_client.models.scim_role import ScimRole
    from braze_rest_client.models.scim_team_permissions import ScimTeamPermissions
    from braze_rest_client.models.scim_user import ScimUser
    from braze_rest_client.models.scim_user_create import ScimUserCreate
    from braze_rest_client.models.scim_user_list import ScimUserList
    from braze_rest_client.models.scim_user_name import ScimUserName
    from braze_rest_client.models.scim_user_permission_set import ScimUserPermissionSet
    from braze_rest_client.models.scim_user_permissions import ScimUserPermissions
    from braze_rest_client.models.scim_user_role import ScimUserRole
    from braze_rest_client.models.scim_user_team import ScimUserTeam
    from braze_rest_client.models.scim_user_update import ScimUserUpdate
    from braze_rest_client.models.scim_user_workspace import ScimUserWorkspace
    from braze_rest_client.models.scim_workspace_permission_set import ScimWorkspacePermissionSet
    from braze_rest_client.models.scim_workspace_permissions import ScimWorkspacePermissions
    from braze_rest_client.models.sdk_authentication_key import SdkAuthenticationKey
    from braze_rest_client.models.sdk_authentication_key_create import SdkAuthenticationKeyCreate
    from braze_rest_client.models.sdk_authentication_key_created import SdkAuthenticationKeyCreated
    from braze_rest_client.models.sdk_authentication_key_delete import SdkAuthenticationKeyDelete
    from braze_rest_client.models.sdk_authentication_key_list import SdkAuthenticationKeyList
    from braze_rest_client.models.sdk_authentication_key_primary import SdkAuthenticationKeyPrimary
    from braze_rest_client.models.segment import Segment
    from braze_rest_client.models.segment_details import SegmentDetails
    from braze_rest_client.models.segment_export_cancel import SegmentExportCancel
    from braze_rest_client.models.segment_export_cancellation import SegmentExportCancellation
    from braze_rest_client.models.segment_export_field import SegmentExportField
    from braze_rest_client.models.segment_list import SegmentList
    from braze_rest_client.models.segment_series import SegmentSeries
    from braze_rest_client.models.segment_series_point import SegmentSeriesPoint
    from braze_rest_client.models.send_id_create import SendIdCreate
    from braze_rest_client.models.send_id_create_result import SendIdCreateResult
    from braze_rest_client.models.send_push_statistics import SendPushStatistics
    from braze_rest_client.models.send_series import SendSeries
    from braze_rest_client.models.send_series_messages import SendSeriesMessages
    from braze_rest_client.models.send_series_point import SendSeriesPoint
    from braze_rest_client.models.session_series import SessionSeries
    from braze_rest_client.models.session_series_point import SessionSeriesPoint
    from braze_rest_client.models.sms_message import SmsMessage
    from braze_rest_client.models.subscription_addresses import SubscriptionAddresses
    from braze_rest_client.models.subscription_comparison import SubscriptionComparison
    from braze_rest_client.models.subscription_error import SubscriptionError
    from braze_rest_client.models.subscription_group_state import SubscriptionGroupState
    from braze_rest_client.models.subscription_group_update import SubscriptionGroupUpdate
    from braze_rest_client.models.subscription_identifiers import SubscriptionIdentifiers
    from braze_rest_client.models.subscription_state import SubscriptionState
    from braze_rest_client.models.subscription_status import SubscriptionStatus
    from braze_rest_client.models.subscription_status_map import SubscriptionStatusMap
    from braze_rest_client.models.subscription_status_result import SubscriptionStatusResult
    from braze_rest_client.models.subscription_status_update import SubscriptionStatusUpdate
    from braze_rest_client.models.subscription_status_update_v2 import SubscriptionStatusUpdateV2
    from braze_rest_client.models.subscription_user import SubscriptionUser
    from braze_rest_client.models.subscription_user_group import SubscriptionUserGroup
    from braze_rest_client.models.subscription_user_list import SubscriptionUserList
    from braze_rest_client.models.success import Success
    from braze_rest_client.models.transactional_email_event import TransactionalEmailEvent
    from braze_rest_client.models.transactional_email_event_metadata import TransactionalEmailEventMetadata
    from braze_rest_client.models.transactional_email_recipient import TransactionalEmailRecipient
    from braze_rest_client.models.transactional_email_send import TransactionalEmailSend
    from braze_rest_client.models.transactional_email_send_result import TransactionalEmailSendResult
    from braze_rest_client.models.translation import Translation
    from braze_rest_client.models.translation_error import TranslationError
    from braze_rest_client.models.translation_error_item import TranslationErrorItem
    from braze_rest_client.models.translation_list import TranslationList
    from braze_rest_client.models.translation_locale import TranslationLocale
    from braze_rest_client.models.translation_source import TranslationSource
    from braze_rest_client.models.translation_source_result import TranslationSourceResult
    from braze_rest_client.models.translation_update_result import TranslationUpdateResult
    from braze_rest_client.models.trigger_properties import TriggerProperties
    from braze_rest_client.models.twitter_profile import TwitterProfile
    from braze_rest_client.models.uninstalls_series import UninstallsSeries
    from braze_rest_client.models.uninstalls_series_point import UninstallsSeriesPoint
    from braze_rest_client.models.user_alias import UserAlias
    from braze_rest_client.models.user_alias_create import UserAliasCreate
    from braze_rest_client.models.user_alias_update import UserAliasUpdate
    from braze_rest_client.models.user_aliases_create import UserAliasesCreate
    from braze_rest_client.models.user_aliases_result import UserAliasesResult
    from braze_rest_client.models.user_aliases_update import UserAliasesUpdate
    from braze_rest_client.models.user_attributes import UserAttributes
    from braze_rest_client.models.user_delete import UserDelete
    from braze_rest_client.models.user_delete_email import UserDeleteEmail
    from braze_rest_client.models.user_delete_phone import UserDeletePhone
    from braze_rest_client.models.user_delete_prioritization import UserDeletePrioritization
    from braze_rest_client.models.user_delete_result import UserDeleteResult
    from braze_rest_client.models.user_export import UserExport
    from braze_rest_client.models.user_export_by_global_control_group import UserExportByGlobalControlGroup
    from braze_rest_client.models.user_export_by_ids import UserExportByIds
    from braze_rest_client.models.user_export_by_segment import UserExportBySegment
    from braze_rest_client.models.user_export_callback import UserExportCallback
    from braze_rest_client.models.user_export_field import UserExportField
    from braze_rest_client.models.user_export_format import UserExportFormat
    from braze_rest_client.models.user_identifier import UserIdentifier
    from braze_rest_client.models.user_identify import UserIdentify
    from braze_rest_client.models.user_location import UserLocation
    from braze_rest_client.models.user_merge import UserMerge
    from braze_rest_client.models.user_merge_update import UserMergeUpdate
    from braze_rest_client.models.user_track import UserTrack
    from braze_rest_client.models.user_track_error_item import UserTrackErrorItem
    from braze_rest_client.models.user_track_partial_result import UserTrackPartialResult
    from braze_rest_client.models.user_track_result import UserTrackResult
    from braze_rest_client.models.web_push import WebPush
    from braze_rest_client.models.web_push_button import WebPushButton
    from braze_rest_client.models.webhook_message import WebhookMessage
    from braze_rest_client.models.webhook_template_translation_error import WebhookTemplateTranslationError
    from braze_rest_client.models.webhook_template_translation_source import WebhookTemplateTranslationSource
    from braze_rest_client.models.webhook_template_translation_update import WebhookTemplateTranslationUpdate
    from braze_rest_client.models.webhook_template_translation_update_result import (
        WebhookTemplateTranslationUpdateResult,
    )
    from braze_rest_client.models.whats_app_button import WhatsAppButton
    from braze_rest_client.models.whats_app_flow import WhatsAppFlow
    from braze_rest_client.models.whats_app_flow_button import WhatsAppFlowButton
    from braze_rest_client.models.whats_app_image import WhatsAppImage
    from braze_rest_client.models.whats_app_list import WhatsAppList
    from braze_rest_client.models.whats_app_list_content import WhatsAppListContent
    from braze_rest_client.models.whats_app_list_row import WhatsAppListRow
    from braze_rest_client.models.whats_app_list_section import WhatsAppListSection
    from braze_rest_client.models.whats_app_message import WhatsAppMessage
    from braze_rest_client.models.whats_app_quick_reply import WhatsAppQuickReply
    from braze_rest_client.models.whats_app_template import WhatsAppTemplate
    from braze_rest_client.models.whats_app_text import WhatsAppText

__all__ = [
    "AliasToIdentify",
    "AndroidConversation",
    "AndroidConversationMessage",
    "AndroidConversationPerson",
    "AndroidPush",
    "AndroidPushButton",
    "ApplePush",
    "ApplePushAlert",
    "ApplePushButton",
    "ApplePushCredential",
    "AttributeTime",
    "AudienceAnd",
    "AudienceOr",
    "Campaign",
    "CampaignContentCardStatistics",
    "CampaignConversionBehavior",
    "CampaignDetails",
    "CampaignDuplicate",
    "CampaignEmailStatistics",
    "CampaignInAppMessageStatistics",
    "CampaignList",
    "CampaignMessage",
    "CampaignPushStatistics",
    "CampaignSeries",
    "CampaignSeriesMessages",
    "CampaignSeriesPoint",
    "CampaignSmsStatistics",
    "CampaignSurvey",
    "CampaignSurveyChoice",
    "CampaignSurveyHeader",
    "CampaignSurveyPage",
    "CampaignTranslationUpdate",
    "CampaignTriggerScheduleCreate",
    "CampaignTriggerScheduleDelete",
    "CampaignTriggerScheduleUpdate",
    "CampaignTriggerSend",
    "CampaignWebhookStatistics",
    "CampaignWhatsAppButton",
    "CampaignWhatsAppStatistics",
    "Canvas",
    "CanvasContext",
    "CanvasDetails",
    "CanvasDuplicate",
    "CanvasEmailStatistics",
    "CanvasList",
    "CanvasNextPath",
    "CanvasPushStatistics",
    "CanvasSeries",
    "CanvasSeriesData",
    "CanvasSeriesPoint",
    "CanvasSeriesStep",
    "CanvasSeriesTotal",
    "CanvasSeriesVariant",
    "CanvasSmsStatistics",
    "CanvasStep",
    "CanvasStepMessages",
    "CanvasSummary",
    "CanvasSummaryData",
    "CanvasSummaryStep",
    "CanvasSummaryTotal",
    "CanvasSummaryVariant",
    "CanvasTranslationUpdate",
    "CanvasTriggerScheduleCreate",
    "CanvasTriggerScheduleDelete",
    "CanvasTriggerScheduleUpdate",
    "CanvasTriggerSend",
    "CanvasTriggerSendResult",
    "CanvasVariant",
    "Catalog",
    "CatalogArrayChange",
    "CatalogCreate",
    "CatalogError",
    "CatalogErrors",
    "CatalogField",
    "CatalogFieldDetails",
    "CatalogFieldType",
    "CatalogFieldsCreate",
    "CatalogItem",
    "CatalogItemChange",
    "CatalogItemEdit",
    "CatalogItemList",
    "CatalogItemNewValue",
    "CatalogItemReference",
    "CatalogItemValue",
    "CatalogItemWrite",
    "CatalogItemsDelete",
    "CatalogItemsEdit",
    "CatalogItemsWrite",
    "CatalogList",
    "CatalogResult",
    "CatalogSelection",
    "CatalogSelectionCreate",
    "CatalogSelectionFilter",
    "CatalogsCreate",
    "CdiError",
    "CdiIntegration",
    "CdiIntegrationList",
    "CdiJobStatus",
    "CdiJobSyncStatus",
    "CdiJobSyncStatusList",
    "CdiSyncResult",
    "ConnectedAudience",
    "ContentBlock",
    "ContentBlockContentType",
    "ContentBlockCreate",
    "ContentBlockDetails",
    "ContentBlockError",
    "ContentBlockInclusion",
    "ContentBlockList",
    "ContentBlockModificationTime",
    "ContentBlockSaved",
    "ContentBlockState",
    "ContentBlockTranslationUpdate",
    "ContentBlockUpdate",
    "ContentCard",
    "CustomAttributeArrayChange",
    "CustomAttributeComparison",
    "CustomAttributeDetails",
    "CustomAttributeFilter",
    "CustomAttributeIncrement",
    "CustomAttributeList",
    "CustomAttributeObjectSelector",
    "CustomAttributeObjectUpdate",
    "CustomAttributeObjectsChange",
    "CustomAttributeValue",
    "DauSeries",
    "DauSeriesPoint",
    "EmailAddresses",
    "EmailAttachment",
    "EmailBlocklist",
    "EmailHardBounce",
    "EmailHardBounceList",
    "EmailMessage",
    "EmailRemove",
    "EmailStatus",
    "EmailStatusUpdate",
    "EmailSubscriptionFilter",
    "EmailTemplate",
    "EmailTemplateCreate",
    "EmailTemplateCreated",
    "EmailTemplateDetails",
    "EmailTemplateError",
    "EmailTemplateList",
    "EmailTemplateTags",
    "EmailTemplateTime",
    "EmailTemplateTranslationUpdate",
    "EmailTemplateUpdate",
    "EmailTemplateUpdated",
    "EmailTime",
    "EmailToIdentify",
    "EmailUnsubscribe",
    "EmailUnsubscribeList",
    "EmailUpdateResult",
    "Error",
    "ErrorItem",
    "ErrorObject",
    "Event",
    "EventDetails",
    "EventDetailsList",
    "EventNameList",
    "EventProperties",
    "EventSeries",
    "EventSeriesPoint",
    "EventTime",
    "ExportedUser",
    "ExportedUserApp",
    "ExportedUserCampaign",
    "ExportedUserCanvas",
    "ExportedUserCanvasStep",
    "ExportedUserCard",
    "ExportedUserDevice",
    "ExportedUserEngagement",
    "ExportedUserEvent",
    "ExportedUserList",
    "ExportedUserPurchase",
    "ExportedUserPushToken",
    "ExportedUserSubscriptionState",
    "ExternalId",
    "ExternalIdRename",
    "ExternalIdsRemove",
    "ExternalIdsRemoveResult",
    "ExternalIdsRename",
    "ExternalIdsRenameResult",
    "FacebookProfile",
    "FirebasePushCredential",
    "GlobalControlGroupExportField",
    "HuaweiPushCredential",
    "InvalidPhoneNumber",
    "InvalidPhoneNumberList",
    "InvalidPhoneNumberReason",
    "InvalidPhoneNumberRemove",
    "InvalidPhoneNumberRemoveResult",
    "IsoTime",
    "KindlePush",
    "KindlePushCredential",
    "LastUsedAppComparison",
    "LastUsedAppFilter",
    "LiveActivityError",
    "LiveActivityStart",
    "LiveActivityUpdate",
    "MauSeries",
    "MauSeriesPoint",
    "MediaLibraryAsset",
    "MediaLibraryAssetCreate",
    "MediaLibraryAssetCreateResult",
    "MediaLibraryAssetFailure",
    "MediaLibraryError",
    "MediaLibraryErrorMeta",
    "MediaLibraryFileReplace",
    "MediaLibraryFileReplaceResult",
    "MessageScheduleCreate",
    "MessageScheduleDelete",
    "MessageScheduleResult",
    "MessageScheduleUpdate",
    "MessageSend",
    "MessageSendResult",
    "Messages",
    "NewSubscriptionState",
    "NewUsersSeries",
    "NewUsersSeriesPoint",
    "PartialSuccess",
    "PhoneToIdentify",
    "PreferenceCenter",
    "PreferenceCenterCreate",
    "PreferenceCenterCreated",
    "PreferenceCenterDetails",
    "PreferenceCenterLinkTag",
    "PreferenceCenterList",
    "PreferenceCenterOptions",
    "PreferenceCenterState",
    "PreferenceCenterTime",
    "PreferenceCenterUpdate",
    "PreferenceCenterUpdated",
    "PreferenceCenterUrl",
    "Prioritization",
    "ProductList",
    "PropertyValue",
    "Purchase",
    "PurchaseQuantitySeries",
    "PurchaseQuantitySeriesPoint",
    "PushCredentialUpdate",
    "PushCredentialUpdateResult",
    "PushSubscriptionFilter",
    "PushToken",
    "Recipient",
    "RecipientSubscriptionState",
    "RevenueSeries",
    "RevenueSeriesPoint",
    "Schedule",
    "ScheduledBroadcast",
    "ScheduledBroadcastList",
    "ScheduledMessages",
    "ScimCompanyPermission",
    "ScimDepartment",
    "ScimError",
    "ScimPermissions",
    "ScimRole",
    "ScimTeamPermissions",
    "ScimUser",
    "ScimUserCreate",
    "ScimUserList",
    "ScimUserName",
    "ScimUserPermissionSet",
    "ScimUserPermissions",
    "ScimUserRole",
    "ScimUserTeam",
    "ScimUserUpdate",
    "ScimUserWorkspace",
    "ScimWorkspacePermissionSet",
    "ScimWorkspacePermissions",
    "SdkAuthenticationKey",
    "SdkAuthenticationKeyCreate",
    "SdkAuthenticationKeyCreated",
    "SdkAuthenticationKeyDelete",
    "SdkAuthenticationKeyList",
    "SdkAuthenticationKeyPrimary",
    "Segment",
    "SegmentDetails",
    "SegmentExportCancel",
    "SegmentExportCancellation",
    "SegmentExportField",
    "SegmentList",
    "SegmentSeries",
    "SegmentSeriesPoint",
    "SendIdCreate",
    "SendIdCreateResult",
    "SendPushStatistics",
    "SendSeries",
    "SendSeriesMessages",
    "SendSeriesPoint",
    "SessionSeries",
    "SessionSeriesPoint",
    "SmsMessage",
    "SubscriptionAddresses",
    "SubscriptionComparison",
    "SubscriptionError",
    "SubscriptionGroupState",
    "SubscriptionGroupUpdate",
    "SubscriptionIdentifiers",
    "SubscriptionState",
    "SubscriptionStatus",
    "SubscriptionStatusMap",
    "SubscriptionStatusResult",
    "SubscriptionStatusUpdate",
    "SubscriptionStatusUpdateV2",
    "SubscriptionUser",
    "SubscriptionUserGroup",
    "SubscriptionUserList",
    "Success",
    "TransactionalEmailEvent",
    "TransactionalEmailEventMetadata",
    "TransactionalEmailRecipient",
    "TransactionalEmailSend",
    "TransactionalEmailSendResult",
    "Translation",
    "TranslationError",
    "TranslationErrorItem",
    "TranslationList",
    "TranslationLocale",
    "TranslationSource",
    "TranslationSourceResult",
    "TranslationUpdateResult",
    "TriggerProperties",
    "TwitterProfile",
    "UninstallsSeries",
    "UninstallsSeriesPoint",
    "UserAlias",
    "UserAliasCreate",
    "UserAliasUpdate",
    "UserAliasesCreate",
    "UserAliasesResult",
    "UserAliasesUpdate",
    "UserAttributes",
    "UserDelete",
    "UserDeleteEmail",
    "UserDeletePhone",
    "UserDeletePrioritization",
    "UserDeleteResult",
    "UserExport",
    "UserExportByGlobalControlGroup",
    "UserExportByIds",
    "UserExportBySegment",
    "UserExportCallback",
    "UserExportField",
    "UserExportFormat",
    "UserIdentifier",
    "UserIdentify",
    "UserLocation",
    "UserMerge",
    "UserMergeUpdate",
    "UserTrack",
    "UserTrackErrorItem",
    "UserTrackPartialResult",
    "UserTrackResult",
    "WebPush",
    "WebPushButton",
    "WebhookMessage",
    "WebhookTemplateTranslationError",
    "WebhookTemplateTranslationSource",
    "WebhookTemplateTranslationUpdate",
    "WebhookTemplateTranslationUpdateResult",
    "WhatsAppButton",
    "WhatsAppFlow",
    "WhatsAppFlowButton",
    "WhatsAppImage",
    "WhatsAppList",
    "WhatsAppListContent",
    "WhatsAppListRow",
    "WhatsAppListSection",
    "WhatsAppMessage",
    "WhatsAppQuickReply",
    "WhatsAppTemplate",
    "WhatsAppText",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "UserExportCallback": "user_export_callback",
            "Error": "error",
            "ErrorItem": "error_item",
            "ErrorObject": "error_object",
            "Success": "success",
            "PartialSuccess": "partial_success",
            "UserAlias": "user_alias",
            "ExternalId": "external_id",
            "AliasToIdentify": "alias_to_identify",
            "SubscriptionState": "subscription_state",
            "UserAttributes": "user_attributes",
            "AttributeTime": "attribute_time",
            "CustomAttributeValue": "custom_attribute_value",
            "CustomAttributeIncrement": "custom_attribute_increment",
            "CustomAttributeArrayChange": "custom_attribute_array_change",
            "CustomAttributeObjectsChange": "custom_attribute_objects_change",
            "CustomAttributeObjectSelector": "custom_attribute_object_selector",
            "CustomAttributeObjectUpdate": "custom_attribute_object_update",
            "UserLocation": "user_location",
            "PushToken": "push_token",
            "SubscriptionGroupState": "subscription_group_state",
            "FacebookProfile": "facebook_profile",
            "TwitterProfile": "twitter_profile",
            "EventTime": "event_time",
            "Event": "event",
            "Purchase": "purchase",
            "EventProperties": "event_properties",
            "PropertyValue": "property_value",
            "Prioritization": "prioritization",
            "Recipient": "recipient",
            "TriggerProperties": "trigger_properties",
            "CanvasContext": "canvas_context",
            "Schedule": "schedule",
            "RecipientSubscriptionState": "recipient_subscription_state",
            "AudienceAnd": "connected_audience",
            "AudienceOr": "connected_audience",
            "ConnectedAudience": "connected_audience",
            "CustomAttributeFilter": "custom_attribute_filter",
            "CustomAttributeComparison": "custom_attribute_comparison",
            "PushSubscriptionFilter": "push_subscription_filter",
            "EmailSubscriptionFilter": "email_subscription_filter",
            "SubscriptionComparison": "subscription_comparison",
            "LastUsedAppFilter": "last_used_app_filter",
            "LastUsedAppComparison": "last_used_app_comparison",
            "IsoTime": "iso_time",
            "ApplePush": "apple_push",
            "ApplePushAlert": "apple_push_alert",
            "ApplePushButton": "apple_push_button",
            "AndroidPush": "android_push",
            "AndroidPushButton": "android_push_button",
            "AndroidConversation": "android_conversation",
            "AndroidConversationMessage": "android_conversation_message",
            "AndroidConversationPerson": "android_conversation_person",
            "KindlePush": "kindle_push",
            "WebPush": "web_push",
            "WebPushButton": "web_push_button",
            "EmailMessage": "email_message",
            "EmailAttachment": "email_attachment",
            "ContentCard": "content_card",
            "WebhookMessage": "webhook_message",
            "SmsMessage": "sms_message",
            "WhatsAppMessage": "whats_app_message",
            "WhatsAppTemplate": "whats_app_template",
            "WhatsAppText": "whats_app_text",
            "WhatsAppImage": "whats_app_image",
            "WhatsAppQuickReply": "whats_app_quick_reply",
            "WhatsAppButton": "whats_app_button",
            "WhatsAppList": "whats_app_list",
            "WhatsAppListContent": "whats_app_list_content",
            "WhatsAppListSection": "whats_app_list_section",
            "WhatsAppListRow": "whats_app_list_row",
            "WhatsAppFlow": "whats_app_flow",
            "WhatsAppFlowButton": "whats_app_flow_button",
            "PushCredentialUpdate": "push_credential_update",
            "ApplePushCredential": "apple_push_credential",
            "FirebasePushCredential": "firebase_push_credential",
            "HuaweiPushCredential": "huawei_push_credential",
            "KindlePushCredential": "kindle_push_credential",
            "PushCredentialUpdateResult": "push_credential_update_result",
            "CatalogList": "catalog_list",
            "Catalog": "catalog",
            "CatalogField": "catalog_field",
            "CatalogFieldDetails": "catalog_field_details",
            "CatalogFieldType": "catalog_field_type",
            "CatalogsCreate": "catalogs_create",
            "CatalogCreate": "catalog_create",
            "CatalogFieldsCreate": "catalog_fields_create",
            "CatalogItemList": "catalog_item_list",
            "CatalogItem": "catalog_item",
            "CatalogItemValue": "catalog_item_value",
            "CatalogItemsWrite": "catalog_items_write",
            "CatalogItemWrite": "catalog_item_write",
            "CatalogItemsEdit": "catalog_items_edit",
            "CatalogItemChange": "catalog_item_change",
            "CatalogItemEdit": "catalog_item_edit",
            "CatalogItemNewValue": "catalog_item_new_value",
            "CatalogArrayChange": "catalog_array_change",
            "CatalogItemsDelete": "catalog_items_delete",
            "CatalogItemReference": "catalog_item_reference",
            "CatalogSelectionCreate": "catalog_selection_create",
            "CatalogSelection": "catalog_selection",
            "CatalogSelectionFilter": "catalog_selection_filter",
            "CatalogResult": "catalog_result",
            "CatalogErrors": "catalog_errors",
            "CatalogError": "catalog_error",
            "CdiIntegrationList": "cdi_integration_list",
            "CdiIntegration": "cdi_integration",
            "CdiJobSyncStatusList": "cdi_job_sync_status_list",
            "CdiJobSyncStatus": "cdi_job_sync_status",
            "CdiJobStatus": "cdi_job_status",
            "CdiSyncResult": "cdi_sync_result",
            "CdiError": "cdi_error",
            "ContentBlockCreate": "content_block_create",
            "ContentBlockUpdate": "content_block_update",
            "ContentBlockState": "content_block_state",
            "ContentBlockContentType": "content_block_content_type",
            "ContentBlockSaved": "content_block_saved",
            "ContentBlockDetails": "content_block_details",
            "ContentBlockInclusion": "content_block_inclusion",
            "ContentBlockList": "content_block_list",
            "ContentBlock": "content_block",
            "ContentBlockModificationTime": "content_block_modification_time",
            "ContentBlockError": "content_block_error",
            "EmailAddresses": "email_addresses",
            "EmailTime": "email_time",
            "EmailHardBounceList": "email_hard_bounce_list",
            "EmailHardBounce": "email_hard_bounce",
            "EmailUnsubscribeList": "email_unsubscribe_list",
            "EmailUnsubscribe": "email_unsubscribe",
            "EmailStatus": "email_status",
            "EmailStatusUpdate": "email_status_update",
            "EmailRemove": "email_remove",
            "EmailBlocklist": "email_blocklist",
            "EmailUpdateResult": "email_update_result",
            "EmailTemplateCreate": "email_template_create",
            "EmailTemplateUpdate": "email_template_update",
            "EmailTemplateCreated": "email_template_created",
            "EmailTemplateUpdated": "email_template_updated",
            "EmailTemplateDetails": "email_template_details",
            "EmailTemplateTags": "email_template_tags",
            "EmailTemplateList": "email_template_list",
            "EmailTemplate": "email_template",
            "EmailTemplateTime": "email_template_time",
            "EmailTemplateError": "email_template_error",
            "CustomAttributeList": "custom_attribute_list",
            "CustomAttributeDetails": "custom_attribute_details",
            "EventNameList": "event_name_list",
            "EventSeries": "event_series",
            "EventSeriesPoint": "event_series_point",
            "EventDetailsList": "event_details_list",
            "EventDetails": "event_details",
            "NewUsersSeries": "new_users_series",
            "NewUsersSeriesPoint": "new_users_series_point",
            "DauSeries": "dau_series",
            "DauSeriesPoint": "dau_series_point",
            "MauSeries": "mau_series",
            "MauSeriesPoint": "mau_series_point",
            "UninstallsSeries": "uninstalls_series",
            "UninstallsSeriesPoint": "uninstalls_series_point",
            "ProductList": "product_list",
            "RevenueSeries": "revenue_series",
            "RevenueSeriesPoint": "revenue_series_point",
            "PurchaseQuantitySeries": "purchase_quantity_series",
            "PurchaseQuantitySeriesPoint": "purchase_quantity_series_point",
            "SegmentList": "segment_list",
            "Segment": "segment",
            "SegmentDetails": "segment_details",
            "SegmentSeries": "segment_series",
            "SegmentSeriesPoint": "segment_series_point",
            "SegmentExportCancel": "segment_export_cancel",
            "SegmentExportCancellation": "segment_export_cancellation",
            "SessionSeries": "session_series",
            "SessionSeriesPoint": "session_series_point",
            "CampaignSeries": "campaign_series",
            "CampaignSeriesPoint": "campaign_series_point",
            "CampaignSeriesMessages": "campaign_series_messages",
            "CampaignPushStatistics": "campaign_push_statistics",
            "CampaignWebhookStatistics": "campaign_webhook_statistics",
            "CampaignEmailStatistics": "campaign_email_statistics",
            "CampaignSmsStatistics": "campaign_sms_statistics",
            "CampaignWhatsAppStatistics": "campaign_whats_app_statistics",
            "CampaignContentCardStatistics": "campaign_content_card_statistics",
            "CampaignInAppMessageStatistics": "campaign_in_app_message_statistics",
            "CampaignDetails": "campaign_details",
            "CampaignMessage": "campaign_message",
            "CampaignSurvey": "campaign_survey",
            "CampaignSurveyPage": "campaign_survey_page",
            "CampaignSurveyHeader": "campaign_survey_header",
            "CampaignSurveyChoice": "campaign_survey_choice",
            "CampaignWhatsAppButton": "campaign_whats_app_button",
            "CampaignConversionBehavior": "campaign_conversion_behavior",
            "CampaignList": "campaign_list",
            "Campaign": "campaign",
            "SendSeries": "send_series",
            "SendSeriesPoint": "send_series_point",
            "SendSeriesMessages": "send_series_messages",
            "SendPushStatistics": "send_push_statistics",
            "CanvasSeries": "canvas_series",
            "CanvasSeriesData": "canvas_series_data",
            "CanvasSeriesPoint": "canvas_series_point",
            "CanvasSeriesTotal": "canvas_series_total",
            "CanvasSeriesVariant": "canvas_series_variant",
            "CanvasSeriesStep": "canvas_series_step",
            "CanvasStepMessages": "canvas_step_messages",
            "CanvasPushStatistics": "canvas_push_statistics",
            "CanvasEmailStatistics": "canvas_email_statistics",
            "CanvasSmsStatistics": "canvas_sms_statistics",
            "CanvasSummary": "canvas_summary",
            "CanvasSummaryData": "canvas_summary_data",
            "CanvasSummaryTotal": "canvas_summary_total",
            "CanvasSummaryVariant": "canvas_summary_variant",
            "CanvasSummaryStep": "canvas_summary_step",
            "CanvasDetails": "canvas_details",
            "CanvasVariant": "canvas_variant",
            "CanvasStep": "canvas_step",
            "CanvasNextPath": "canvas_next_path",
            "CanvasList": "canvas_list",
            "Canvas": "canvas",
            "UserExportByIds": "user_export_by_ids",
            "UserExportField": "user_export_field",
            "ExportedUserList": "exported_user_list",
            "UserExportBySegment": "user_export_by_segment",
            "SegmentExportField": "segment_export_field",
            "UserExportByGlobalControlGroup": "user_export_by_global_control_group",
            "GlobalControlGroupExportField": "global_control_group_export_field",
            "UserExportFormat": "user_export_format",
            "UserExport": "user_export",
            "ExportedUser": "exported_user",
            "ExportedUserSubscriptionState": "exported_user_subscription_state",
            "ExportedUserEvent": "exported_user_event",
            "ExportedUserPurchase": "exported_user_purchase",
            "ExportedUserDevice": "exported_user_device",
            "ExportedUserPushToken": "exported_user_push_token",
            "ExportedUserApp": "exported_user_app",
            "ExportedUserCampaign": "exported_user_campaign",
            "ExportedUserEngagement": "exported_user_engagement",
            "ExportedUserCanvas": "exported_user_canvas",
            "ExportedUserCanvasStep": "exported_user_canvas_step",
            "ExportedUserCard": "exported_user_card",
            "MediaLibraryAssetCreate": "media_library_asset_create",
            "MediaLibraryAssetCreateResult": "media_library_asset_create_result",
            "MediaLibraryAsset": "media_library_asset",
            "MediaLibraryAssetFailure": "media_library_asset_failure",
            "MediaLibraryFileReplace": "media_library_file_replace",
            "MediaLibraryFileReplaceResult": "media_library_file_replace_result",
            "MediaLibraryError": "media_library_error",
            "MediaLibraryErrorMeta": "media_library_error_meta",
            "MessageSend": "message_send",
            "Messages": "messages",
            "MessageSendResult": "message_send_result",
            "CampaignTriggerSend": "campaign_trigger_send",
            "CanvasTriggerSend": "canvas_trigger_send",
            "CanvasTriggerSendResult": "canvas_trigger_send_result",
            "TransactionalEmailSend": "transactional_email_send",
            "TransactionalEmailRecipient": "transactional_email_recipient",
            "TransactionalEmailSendResult": "transactional_email_send_result",
            "TransactionalEmailEvent": "transactional_email_event",
            "TransactionalEmailEventMetadata": "transactional_email_event_metadata",
            "SendIdCreate": "send_id_create",
            "SendIdCreateResult": "send_id_create_result",
            "LiveActivityStart": "live_activity_start",
            "LiveActivityUpdate": "live_activity_update",
            "LiveActivityError": "live_activity_error",
            "ScheduledBroadcastList": "scheduled_broadcast_list",
            "ScheduledBroadcast": "scheduled_broadcast",
            "MessageScheduleCreate": "message_schedule_create",
            "ScheduledMessages": "scheduled_messages",
            "MessageScheduleResult": "message_schedule_result",
            "MessageScheduleUpdate": "message_schedule_update",
            "MessageScheduleDelete": "message_schedule_delete",
            "CampaignTriggerScheduleCreate": "campaign_trigger_schedule_create",
            "CampaignTriggerScheduleUpdate": "campaign_trigger_schedule_update",
            "CampaignTriggerScheduleDelete": "campaign_trigger_schedule_delete",
            "CanvasTriggerScheduleCreate": "canvas_trigger_schedule_create",
            "CanvasTriggerScheduleUpdate": "canvas_trigger_schedule_update",
            "CanvasTriggerScheduleDelete": "canvas_trigger_schedule_delete",
            "CampaignDuplicate": "campaign_duplicate",
            "CanvasDuplicate": "canvas_duplicate",
            "PreferenceCenterUrl": "preference_center_url",
            "PreferenceCenterList": "preference_center_list",
            "PreferenceCenter": "preference_center",
            "PreferenceCenterDetails": "preference_center_details",
            "PreferenceCenterTime": "preference_center_time",
            "PreferenceCenterState": "preference_center_state",
            "PreferenceCenterCreate": "preference_center_create",
            "PreferenceCenterUpdate": "preference_center_update",
            "PreferenceCenterOptions": "preference_center_options",
            "PreferenceCenterLinkTag": "preference_center_link_tag",
            "PreferenceCenterCreated": "preference_center_created",
            "PreferenceCenterUpdated": "preference_center_updated",
            "ScimUserCreate": "scim_user_create",
            "ScimUserUpdate": "scim_user_update",
            "ScimUserName": "scim_user_name",
            "ScimDepartment": "scim_department",
            "ScimPermissions": "scim_permissions",
            "ScimRole": "scim_role",
            "ScimWorkspacePermissions": "scim_workspace_permissions",
            "ScimWorkspacePermissionSet": "scim_workspace_permission_set",
            "ScimTeamPermissions": "scim_team_permissions",
            "ScimCompanyPermission": "scim_company_permission",
            "ScimUserList": "scim_user_list",
            "ScimUser": "scim_user",
            "ScimUserPermissions": "scim_user_permissions",
            "ScimUserRole": "scim_user_role",
            "ScimUserWorkspace": "scim_user_workspace",
            "ScimUserPermissionSet": "scim_user_permission_set",
            "ScimUserTeam": "scim_user_team",
            "ScimError": "scim_error",
            "SdkAuthenticationKeyCreate": "sdk_authentication_key_create",
            "SdkAuthenticationKeyCreated": "sdk_authentication_key_created",
            "SdkAuthenticationKeyPrimary": "sdk_authentication_key_primary",
            "SdkAuthenticationKeyDelete": "sdk_authentication_key_delete",
            "SdkAuthenticationKeyList": "sdk_authentication_key_list",
            "SdkAuthenticationKey": "sdk_authentication_key",
            "InvalidPhoneNumberReason": "invalid_phone_number_reason",
            "InvalidPhoneNumberList": "invalid_phone_number_list",
            "InvalidPhoneNumber": "invalid_phone_number",
            "InvalidPhoneNumberRemove": "invalid_phone_number_remove",
            "InvalidPhoneNumberRemoveResult": "invalid_phone_number_remove_result",
            "SubscriptionStatus": "subscription_status",
            "SubscriptionStatusMap": "subscription_status_map",
            "SubscriptionUserList": "subscription_user_list",
            "SubscriptionUser": "subscription_user",
            "SubscriptionUserGroup": "subscription_user_group",
            "NewSubscriptionState": "new_subscription_state",
            "SubscriptionIdentifiers": "subscription_identifiers",
            "SubscriptionAddresses": "subscription_addresses",
            "SubscriptionStatusUpdate": "subscription_status_update",
            "SubscriptionStatusUpdateV2": "subscription_status_update_v2",
            "SubscriptionGroupUpdate": "subscription_group_update",
            "SubscriptionStatusResult": "subscription_status_result",
            "SubscriptionError": "subscription_error",
            "TranslationList": "translation_list",
            "Translation": "translation",
            "TranslationLocale": "translation_locale",
            "TranslationSourceResult": "translation_source_result",
            "WebhookTemplateTranslationSource": "webhook_template_translation_source",
            "TranslationSource": "translation_source",
            "CampaignTranslationUpdate": "campaign_translation_update",
            "CanvasTranslationUpdate": "canvas_translation_update",
            "ContentBlockTranslationUpdate": "content_block_translation_update",
            "EmailTemplateTranslationUpdate": "email_template_translation_update",
            "WebhookTemplateTranslationUpdate": "webhook_template_translation_update",
            "TranslationUpdateResult": "translation_update_result",
            "WebhookTemplateTranslationUpdateResult": "webhook_template_translation_update_result",
            "TranslationError": "translation_error",
            "TranslationErrorItem": "translation_error_item",
            "WebhookTemplateTranslationError": "webhook_template_translation_error",
            "UserTrack": "user_track",
            "UserTrackResult": "user_track_result",
            "UserTrackPartialResult": "user_track_partial_result",
            "UserTrackErrorItem": "user_track_error_item",
            "UserDelete": "user_delete",
            "UserDeleteEmail": "user_delete_email",
            "UserDeletePhone": "user_delete_phone",
            "UserDeletePrioritization": "user_delete_prioritization",
            "UserDeleteResult": "user_delete_result",
            "UserAliasesCreate": "user_aliases_create",
            "UserAliasCreate": "user_alias_create",
            "UserAliasesUpdate": "user_aliases_update",
            "UserAliasUpdate": "user_alias_update",
            "UserAliasesResult": "user_aliases_result",
            "UserIdentify": "user_identify",
            "EmailToIdentify": "email_to_identify",
            "PhoneToIdentify": "phone_to_identify",
            "UserMerge": "user_merge",
            "UserMergeUpdate": "user_merge_update",
            "UserIdentifier": "user_identifier",
            "ExternalIdsRename": "external_ids_rename",
            "ExternalIdRename": "external_id_rename",
            "ExternalIdsRenameResult": "external_ids_rename_result",
            "ExternalIdsRemove": "external_ids_remove",
            "ExternalIdsRemoveResult": "external_ids_remove_result",
        },
    )


def __dir__() -> list[str]:
    return __all__
