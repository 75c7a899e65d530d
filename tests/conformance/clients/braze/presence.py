"""Optional fields that the mock always sets, declared ones that it never sets, and why."""

from collections.abc import Mapping

_ALWAYS: Mapping[str, Mapping[str, str]] = {
    "the seed has one campaign of each kind": {
        "CampaignInAppMessageStatistics": (
            "conversions1 conversions1_by_send_time conversions2 conversions2_by_send_time conversions3 "
            "conversions3_by_send_time variation_name"
        ),
        "CampaignMessage": "name",
        "CampaignPushStatistics": "body_clicks bounces direct_opens sent total_opens variation_api_id",
        "CampaignSeriesPoint": (
            "conversions conversions1 conversions1_by_send_time conversions2 conversions2_by_send_time "
            "conversions3 conversions3_by_send_time conversions_by_send_time revenue"
        ),
        "SendPushStatistics": (
            "conversions1 conversions1_by_send_time conversions2 conversions2_by_send_time conversions3 "
            "conversions3_by_send_time"
        ),
        "SendSeriesMessages": "ios_push",
        "SendSeriesPoint": (
            "conversions1 conversions1_by_send_time conversions2 conversions2_by_send_time conversions3 "
            "conversions3_by_send_time conversions_by_send_time revenue"
        ),
    },
    "the pages do not say that it is always there": {
        "CanvasDetails": "first_entry last_entry",
        "CanvasStep": "next_step_ids",
        "CanvasVariant": "first_step_id",
        "CatalogErrors": "errors",
        "CatalogFieldDetails": "token",
        "ErrorObject": "index input_array type",
        "PreferenceCenterOptions": "meta-viewport-content",
        "UserDeleteResult": "message",
        "UserExport": "url",
    },
    "the samples differ; the users of the seed have all": {
        "ScimUser": "department",
        "ScimUserPermissionSet": "appGroupPermissionSetId",
        "ScimUserPermissions": "appGroup companyPermissions",
        "ScimUserRole": "appGroup roleName",
        "ScimUserWorkspace": "appGroupId",
    },
}
"""By reason and schema."""

_NEVER: Mapping[str, Mapping[str, str]] = {
    "a message of another channel has it": {
        "CampaignMessage": "body_text buttons created_at data footer_text header header_text layout updated_at",
    },
    "only a multivariate campaign or a control group has it": {
        "CampaignPushStatistics": (
            "conversions conversions1 conversions1_by_send_time conversions2 conversions2_by_send_time "
            "conversions3 conversions3_by_send_time conversions_by_send_time revenue unique_recipients "
            "variation_name"
        ),
    },
    "the seed has no message of this form": {
        "CampaignSurvey": "pages",
        "CampaignSurveyChoice": "choice_id custom_attribute_key custom_attribute_value deleted text",
        "CampaignSurveyHeader": "text",
        "CampaignSurveyPage": "choices header",
        "CampaignWhatsAppButton": "text",
    },
    "no step of the seed sends text messages": {
        "CanvasSmsStatistics": "clicks delivered delivery_failed help opt_out rejected sent sent_to_carrier",
        "CanvasStepMessages": "sms",
    },
    "the Canvas of the seed has one conversion event": {
        "CanvasSummaryStep": (
            "conversions1 conversions1_by_entry_time conversions2 conversions2_by_entry_time conversions3 "
            "conversions3_by_entry_time"
        ),
        "CanvasSummaryTotal": (
            "conversions1 conversions1_by_entry_time conversions2 conversions2_by_entry_time conversions3 "
            "conversions3_by_entry_time"
        ),
        "CanvasSummaryVariant": (
            "conversions1 conversions1_by_entry_time conversions2 conversions2_by_entry_time conversions3 "
            "conversions3_by_entry_time"
        ),
    },
    "the harness turns a partial success into a 400, and a broadcast needs an audience": {
        "CanvasTriggerSendResult": "errors",
        "EmailUpdateResult": "errors",
        "InvalidPhoneNumberRemoveResult": "errors",
        "MessageScheduleResult": "errors",
        "MessageSendResult": "errors send_id",
        "PartialSuccess": "errors message",
        "UserTrackPartialResult": "attributes_processed errors events_processed message purchases_processed",
    },
    "only the message is known": {
        "ContentBlockInclusion": "campaign_id canvas_step_id",
    },
    "no user of the seed has it": {
        "ExportedUser": "created_from",
        "ExportedUserCampaign": "multiple_converted",
        "ExportedUserEngagement": "clicked_email clicked_triggered_in_app_message opened_push",
    },
    "only a ZIP has files that fail": {
        "MediaLibraryAssetFailure": "error ext name size",
    },
    "each error has some of them": {
        "MediaLibraryErrorMeta": (
            "asset_id asset_type asset_url expected_extension file_name file_size_bytes limit original_error "
            "received_extension size_limit_bytes zip_file_name zip_file_size"
        ),
    },
    "the preference center of the seed has no links": {
        "PreferenceCenterLinkTag": "color href rel sizes type",
        "PreferenceCenterOptions": "links-tags",
    },
    "only a text that cannot be parsed has it": {
        "TranslationErrorItem": "id",
    },
}
"""By reason and schema."""


def _fields(reasons: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {
        f"{schema}.{name}": why
        for why, schemas in reasons.items()
        for schema, names in schemas.items()
        for name in names.split()
    }


ALWAYS, NEVER = _fields(_ALWAYS), _fields(_NEVER)
