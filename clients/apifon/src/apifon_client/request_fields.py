# Generated from specs/apifon/openapi.yaml; do not edit.

"""Field names of the objects that methods accept as dictionaries, to detect misspelled ones."""

from __future__ import annotations

from engagement_core.object_kinds import AnyOf, Fields, MapOf

QUERY: Fields = Fields(
    "Query",
    frozenset(
        (
            "conditions",
            "sort",
            "fields",
            "page",
            "size",
        )
    ),
    lambda: (
        ("conditions", "conditions", CONDITION),
        ("sort", "sort", SORT),
    ),
)
SUBSCRIBER_LIST_CREATE: Fields = Fields(
    "SubscriberListCreate",
    frozenset(
        (
            "type",
            "title",
            "description",
            "prefix",
            "campaign_defaults",
            "gdpr_properties",
            "double_optin",
        )
    ),
    lambda: (
        ("campaign_defaults", "campaign_defaults", CAMPAIGN_DEFAULTS),
        ("gdpr_properties", "gdpr_properties", GDPR_PROPERTIES),
        ("double_optin", "double_optin", DOUBLE_OPTIN),
    ),
)
SUBSCRIBER_LIST_UPDATE: Fields = Fields(
    "SubscriberListUpdate",
    frozenset(
        (
            "title",
            "description",
            "prefix",
            "campaign_defaults",
            "gdpr_properties",
            "double_optin",
        )
    ),
    lambda: (
        ("campaign_defaults", "campaign_defaults", CAMPAIGN_DEFAULTS),
        ("gdpr_properties", "gdpr_properties", GDPR_PROPERTIES),
        ("double_optin", "double_optin", DOUBLE_OPTIN),
    ),
)
SUBSCRIBER_WRITE: Fields = Fields(
    "SubscriberWrite",
    frozenset(
        (
            "destination",
            "email",
            "status",
            "email_status",
            "subscriber_fields",
            "gdpr_fields",
            "groupOptions",
        )
    ),
    lambda: (("gdpr_fields", "gdpr_fields", MapOf(lambda: GDPR_CONSENT_WRITE)),),
)
SUBSCRIBERS_CREATE: Fields = Fields(
    "SubscribersCreate",
    frozenset(
        (
            "update_on_duplicate",
            "subscribers",
        )
    ),
    lambda: (("subscribers", "subscribers", SUBSCRIBER_WRITE),),
)
SMS_SEND: Fields = Fields(
    "SmsSend",
    frozenset(
        (
            "subscribers",
            "reference_id",
            "message",
            "callback_url",
            "tte",
            "date",
        )
    ),
    lambda: (
        ("subscribers", "subscribers", RECIPIENT),
        ("message", "message", SMS_MESSAGE),
    ),
)
IM_SEND: Fields = Fields(
    "ImSend",
    frozenset(
        (
            "subscribers",
            "reference_id",
            "message",
            "callback_url",
            "reply_url",
            "im_channels",
            "date",
        )
    ),
    lambda: (
        ("subscribers", "subscribers", RECIPIENT),
        ("message", "message", FAILOVER_MESSAGE),
        ("im_channels", "im_channels", IM_CHANNEL),
    ),
)
IM_FILE_SEND: Fields = Fields(
    "ImFileSend",
    frozenset(
        (
            "subscribers",
            "reference_id",
            "callback_url",
            "reply_url",
            "im_channels",
            "date",
        )
    ),
    lambda: (
        ("subscribers", "subscribers", FILE_RECIPIENT),
        ("im_channels", "im_channels", IM_FILE_CHANNEL),
    ),
)
OTP_CREATE: Fields = Fields(
    "OtpCreate",
    frozenset(
        (
            "reference_id",
            "subscriber",
            "code_length",
            "code_type",
            "callback_url",
            "expire",
            "message",
            "im_channels",
        )
    ),
    lambda: (
        ("message", "message", OTP_MESSAGE),
        ("im_channels", "im_channels", OTP_IM_CHANNEL),
    ),
)
SORT: Fields = Fields(
    "Sort",
    frozenset(
        (
            "sort_dir",
            "sort_field",
        )
    ),
)
CAMPAIGN_DEFAULTS: Fields = Fields(
    "CampaignDefaults",
    frozenset(
        (
            "sender_id",
            "viber_sender_id",
            "sender_name",
            "from",
            "reply_to",
        )
    ),
)
GDPR_PROPERTIES: Fields = Fields(
    "GdprProperties",
    frozenset(
        (
            "gdpr_compliant",
            "legal_text",
            "title",
            "description",
        )
    ),
)
DOUBLE_OPTIN: Fields = Fields(
    "DoubleOptin",
    frozenset(
        (
            "mobile",
            "email",
            "review_mobile_details",
        )
    ),
)
SMS_MESSAGE: Fields = Fields(
    "SmsMessage",
    frozenset(
        (
            "text",
            "dc",
            "sender_id",
        )
    ),
)
FAILOVER_MESSAGE: Fields = Fields(
    "FailoverMessage",
    frozenset(
        (
            "text",
            "dc",
            "sender_id",
        )
    ),
)
OTP_MESSAGE: Fields = Fields(
    "OtpMessage",
    frozenset(
        (
            "text",
            "dc",
            "sender_id",
        )
    ),
)
CONDITION: Fields = Fields(
    "Condition",
    frozenset(
        (
            "name",
            "op",
            "vl",
        )
    ),
)
GDPR_CONSENT_WRITE: Fields = Fields(
    "GdprConsentWrite",
    frozenset(
        (
            "mobile",
            "email",
        )
    ),
)
RECIPIENT: Fields = Fields(
    "Recipient",
    frozenset(
        (
            "number",
            "custom_id",
            "params",
        )
    ),
    lambda: (("params", "params", MapOf(lambda: AnyOf(lambda: (LANDING_PAGE,)))),),
)
IM_CHANNEL: Fields = Fields(
    "ImChannel",
    frozenset(
        (
            "id",
            "sender_id",
            "text",
            "images",
            "actions",
            "videos",
            "ttl",
            "expiry_text",
            "device_target",
        )
    ),
    lambda: (
        ("actions", "actions", IM_ACTION),
        ("videos", "videos", IM_VIDEO),
    ),
)
FILE_RECIPIENT: Fields = Fields(
    "FileRecipient",
    frozenset(
        (
            "number",
            "custom_id",
        )
    ),
)
IM_FILE_CHANNEL: Fields = Fields(
    "ImFileChannel",
    frozenset(
        (
            "id",
            "sender_id",
            "file_name",
            "file_type",
            "file_url",
            "ttl",
        )
    ),
)
OTP_IM_CHANNEL: Fields = Fields(
    "OtpImChannel",
    frozenset(
        (
            "text",
            "sender_id",
            "ttl",
            "device_target",
        )
    ),
)
IM_ACTION: Fields = Fields(
    "ImAction",
    frozenset(
        (
            "title",
            "target_url",
        )
    ),
)
IM_VIDEO: Fields = Fields(
    "ImVideo",
    frozenset(
        (
            "video_url",
            "video_content_length",
            "video_duration",
            "thumbnail_image_url",
            "video_content_type",
            "video_caption",
        )
    ),
)
LANDING_PAGE: Fields = Fields(
    "LandingPage",
    frozenset(
        (
            "url",
            "data",
            "redirect",
            "method",
            "prevent_sys_params",
            "landing_domain",
            "enable_tracking",
        )
    ),
)
