# Generated from specs/appboy/openapi.yaml; do not edit.

"""Field names of the objects that methods accept as dictionaries, to detect misspelled ones."""

from __future__ import annotations

from engagement_core.object_kinds import AnyOf, Fields

USER_TRACK: Fields = Fields(
    "UserTrack",
    frozenset(
        (
            "app_group_id",
            "attributes",
            "events",
            "purchases",
        )
    ),
    lambda: (
        ("attributes", "attributes", USER_ATTRIBUTES),
        ("events", "events", EVENT),
        ("purchases", "purchases", PURCHASE),
    ),
)
PUSH_TOKEN_REMOVE: Fields = Fields(
    "PushTokenRemove",
    frozenset(
        (
            "app_group_id",
            "push_tokens",
        )
    ),
    lambda: (("push_tokens", "push_tokens", PUSH_TOKEN_REMOVAL),),
)
MESSAGE_SEND: Fields = Fields(
    "MessageSend",
    frozenset(
        (
            "app_group_id",
            "external_user_ids",
            "segment_id",
            "audience",
            "campaign_id",
            "override_frequency_capping",
            "recipient_subscription_state",
            "messages",
        )
    ),
    lambda: (
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("messages", "messages", MESSAGES),
    ),
)
CAMPAIGN_TRIGGER_SEND: Fields = Fields(
    "CampaignTriggerSend",
    frozenset(
        (
            "app_group_id",
            "campaign_id",
            "trigger_properties",
            "recipients",
            "external_user_ids",
        )
    ),
    lambda: (("recipients", "recipients", RECIPIENT),),
)
MESSAGE_SCHEDULE_CREATE: Fields = Fields(
    "MessageScheduleCreate",
    frozenset(
        (
            "app_group_id",
            "external_user_ids",
            "segment_id",
            "campaign_id",
            "override_messaging_limits",
            "recipient_subscription_state",
            "schedule",
            "messages",
        )
    ),
    lambda: (
        ("schedule", "schedule", SCHEDULE),
        ("messages", "messages", SCHEDULED_MESSAGES),
    ),
)
CAMPAIGN_TRIGGER_SCHEDULE_CREATE: Fields = Fields(
    "CampaignTriggerScheduleCreate",
    frozenset(
        (
            "app_group_id",
            "campaign_id",
            "recipients",
            "external_user_ids",
            "trigger_properties",
            "schedule",
        )
    ),
    lambda: (
        ("recipients", "recipients", RECIPIENT),
        ("schedule", "schedule", SCHEDULE),
    ),
)
MESSAGE_SCHEDULE_UPDATE: Fields = Fields(
    "MessageScheduleUpdate",
    frozenset(
        (
            "app_group_id",
            "schedule_id",
            "schedule",
            "messages",
        )
    ),
    lambda: (
        ("schedule", "schedule", SCHEDULE),
        ("messages", "messages", SCHEDULED_MESSAGES),
    ),
)
CAMPAIGN_TRIGGER_SCHEDULE_UPDATE: Fields = Fields(
    "CampaignTriggerScheduleUpdate",
    frozenset(
        (
            "app_group_id",
            "campaign_id",
            "schedule_id",
            "schedule",
        )
    ),
    lambda: (("schedule", "schedule", SCHEDULE),),
)
CONNECTED_AUDIENCE: AnyOf = AnyOf(
    lambda: (
        AUDIENCE_AND,
        AUDIENCE_OR,
        CUSTOM_ATTRIBUTE_FILTER,
        PUSH_SUBSCRIPTION_FILTER,
        EMAIL_SUBSCRIPTION_FILTER,
    )
)
MESSAGES: Fields = Fields(
    "Messages",
    frozenset(
        (
            "apple_push",
            "android_push",
            "windows_phone8_push",
            "windows_universal_push",
            "kindle_push",
            "web_push",
            "in_app_message",
            "email",
        )
    ),
    lambda: (
        ("apple_push", "apple_push", APPLE_PUSH),
        ("android_push", "android_push", ANDROID_PUSH),
        ("windows_phone8_push", "windows_phone8_push", WINDOWS_PHONE8_PUSH),
        ("windows_universal_push", "windows_universal_push", WINDOWS_UNIVERSAL_PUSH),
        ("kindle_push", "kindle_push", KINDLE_PUSH),
        ("web_push", "web_push", WEB_PUSH),
        ("in_app_message", "in_app_message", IN_APP_MESSAGE),
        ("email", "email", EMAIL_MESSAGE),
    ),
)
SCHEDULE: Fields = Fields(
    "Schedule",
    frozenset(
        (
            "time",
            "in_local_time",
            "at_optimal_time",
        )
    ),
)
SCHEDULED_MESSAGES: Fields = Fields(
    "ScheduledMessages",
    frozenset(
        (
            "apple_push",
            "android_push",
            "windows_push",
            "windows8_push",
            "kindle_push",
            "web_push",
            "in_app_message",
            "email",
            "webhook",
        )
    ),
    lambda: (
        ("apple_push", "apple_push", APPLE_PUSH),
        ("android_push", "android_push", ANDROID_PUSH),
        ("windows_push", "windows_push", WINDOWS_PHONE8_PUSH),
        ("windows8_push", "windows8_push", WINDOWS_UNIVERSAL_PUSH),
        ("kindle_push", "kindle_push", KINDLE_PUSH),
        ("web_push", "web_push", WEB_PUSH),
        ("in_app_message", "in_app_message", IN_APP_MESSAGE),
        ("email", "email", EMAIL_MESSAGE),
        ("webhook", "webhook", WEBHOOK_MESSAGE),
    ),
)
USER_ATTRIBUTES: Fields = Fields(
    "UserAttributes",
    frozenset(
        (
            "external_id",
            "_update_existing_only",
            "push_token_import",
            "first_name",
            "last_name",
            "email",
            "dob",
            "country",
            "language",
            "time_zone",
            "home_city",
            "current_location",
            "bio",
            "gender",
            "phone",
            "email_subscribe",
            "push_subscribe",
            "date_of_first_session",
            "date_of_last_session",
            "image_url",
            "push_tokens",
            "facebook",
            "twitter",
            "foursquare_access_token",
            "foursquare",
        )
    ),
    lambda: (
        ("current_location", "current_location", LOCATION),
        ("push_tokens", "push_tokens", PUSH_TOKEN),
        ("facebook", "facebook", FACEBOOK_PROFILE),
        ("twitter", "twitter", TWITTER_PROFILE),
    ),
    open=True,
    others=lambda: CUSTOM_ATTRIBUTE_VALUE,
)
EVENT: Fields = Fields(
    "Event",
    frozenset(
        (
            "external_id",
            "app_id",
            "name",
            "time",
            "properties",
            "_update_existing_only",
        )
    ),
)
PURCHASE: Fields = Fields(
    "Purchase",
    frozenset(
        (
            "external_id",
            "app_id",
            "product_id",
            "currency",
            "price",
            "quantity",
            "time",
            "properties",
            "_update_existing_only",
        )
    ),
)
PUSH_TOKEN_REMOVAL: Fields = Fields(
    "PushTokenRemoval",
    frozenset(
        (
            "app_id",
            "token",
            "from_apns_feedback_service",
            "uninstalled_at",
        )
    ),
)
AUDIENCE_AND: Fields = Fields("AudienceAnd", frozenset(("AND",)), lambda: (("AND", "AND", CONNECTED_AUDIENCE),))
AUDIENCE_OR: Fields = Fields("AudienceOr", frozenset(("OR",)), lambda: (("OR", "OR", CONNECTED_AUDIENCE),))
CUSTOM_ATTRIBUTE_FILTER: Fields = Fields(
    "CustomAttributeFilter",
    frozenset(("custom_attribute",)),
    lambda: (
        (
            "custom_attribute",
            "custom_attribute",
            AnyOf(
                lambda: (
                    CUSTOM_ATTRIBUTE_COMPARISON,
                    CUSTOM_ATTRIBUTE_EXISTENCE,
                )
            ),
        ),
    ),
)
PUSH_SUBSCRIPTION_FILTER: Fields = Fields(
    "PushSubscriptionFilter",
    frozenset(("push_subscription_status",)),
    lambda: (("push_subscription_status", "push_subscription_status", SUBSCRIPTION_COMPARISON),),
)
EMAIL_SUBSCRIPTION_FILTER: Fields = Fields(
    "EmailSubscriptionFilter",
    frozenset(("email_subscription_status",)),
    lambda: (("email_subscription_status", "email_subscription_status", SUBSCRIPTION_COMPARISON),),
)
APPLE_PUSH: Fields = Fields(
    "ApplePush",
    frozenset(
        (
            "badge",
            "alert",
            "sound",
            "extra",
            "content-available",
            "category",
            "expiry",
            "custom_uri",
            "message_variation_id",
            "asset_url",
            "asset_file_type",
        )
    ),
    lambda: (("alert", "alert", AnyOf(lambda: (APPLE_PUSH_ALERT,))),),
)
ANDROID_PUSH: Fields = Fields(
    "AndroidPush",
    frozenset(
        (
            "alert",
            "title",
            "extra",
            "message_variation_id",
            "priority",
            "send_to_sync",
            "collapse_key",
            "sound",
            "custom_uri",
            "summary_text",
            "time_to_live",
            "notification_id",
            "push_icon_image_url",
            "accent_color",
        )
    ),
)
WINDOWS_PHONE8_PUSH: Fields = Fields(
    "WindowsPhone8Push",
    frozenset(
        (
            "push_type",
            "toast_title",
            "toast_content",
            "toast_navigation_uri",
            "toast_hash",
            "message_variation_id",
        )
    ),
)
WINDOWS_UNIVERSAL_PUSH: Fields = Fields(
    "WindowsUniversalPush",
    frozenset(
        (
            "push_type",
            "toast_text1",
            "toast_text2",
            "toast_text3",
            "toast_text_img_name",
            "message_variation_id",
            "extra_launch_string",
        )
    ),
)
KINDLE_PUSH: Fields = Fields(
    "KindlePush",
    frozenset(
        (
            "alert",
            "title",
            "extra",
            "message_variation_id",
            "priority",
            "collapse_key",
            "sound",
            "custom_uri",
        )
    ),
)
WEB_PUSH: Fields = Fields(
    "WebPush",
    frozenset(
        (
            "alert",
            "title",
            "extra",
            "message_variation_id",
            "custom_uri",
            "image_url",
            "time_to_live",
        )
    ),
)
IN_APP_MESSAGE: Fields = Fields(
    "InAppMessage",
    frozenset(
        (
            "type",
            "also_send_to_slideup_only_versions",
            "message",
            "message_text_color",
            "header",
            "header_text_color",
            "background_color",
            "close_button_color",
            "slide_from",
            "message_close",
            "icon",
            "icon_color",
            "icon_background_color",
            "image_url",
            "buttons",
            "extras",
            "ios_click_action",
            "android_click_action",
            "windows_click_action",
            "windows8_click_action",
            "kindle_click_action",
            "android_china_click_action",
            "web_click_action",
            "ios_uri",
            "android_uri",
            "windows_uri",
            "windows8_uri",
            "kindle_uri",
            "android_china_uri",
            "web_uri",
            "message_variation_id",
        )
    ),
    lambda: (("buttons", "buttons", IN_APP_MESSAGE_BUTTON),),
)
EMAIL_MESSAGE: Fields = Fields(
    "EmailMessage",
    frozenset(
        (
            "app_id",
            "subject",
            "from",
            "reply_to",
            "body",
            "plaintext_body",
            "email_template_id",
            "message_variation_id",
            "extras",
            "headers",
        )
    ),
)
RECIPIENT: Fields = Fields(
    "Recipient",
    frozenset(
        (
            "external_user_id",
            "trigger_properties",
        )
    ),
)
WEBHOOK_MESSAGE: Fields = Fields(
    "WebhookMessage",
    frozenset(
        (
            "url",
            "request_method",
            "request_headers",
            "body",
            "message_variation_id",
        )
    ),
)
LOCATION: Fields = Fields(
    "Location",
    frozenset(
        (
            "longitude",
            "latitude",
        )
    ),
)
FACEBOOK_PROFILE: Fields = Fields(
    "FacebookProfile",
    frozenset(
        (
            "id",
            "likes",
            "num_friends",
        )
    ),
)
TWITTER_PROFILE: Fields = Fields(
    "TwitterProfile",
    frozenset(
        (
            "id",
            "screen_name",
            "followers_count",
            "friends_count",
            "statuses_count",
        )
    ),
)
CUSTOM_ATTRIBUTE_VALUE: AnyOf = AnyOf(
    lambda: (
        CUSTOM_ATTRIBUTE_INCREMENT,
        CUSTOM_ATTRIBUTE_ARRAY_CHANGE,
    )
)
SUBSCRIPTION_COMPARISON: Fields = Fields(
    "SubscriptionComparison",
    frozenset(
        (
            "comparison",
            "value",
        )
    ),
)
PUSH_TOKEN: Fields = Fields(
    "PushToken",
    frozenset(
        (
            "app_id",
            "token",
        )
    ),
)
CUSTOM_ATTRIBUTE_INCREMENT: Fields = Fields("CustomAttributeIncrement", frozenset(("inc",)))
CUSTOM_ATTRIBUTE_ARRAY_CHANGE: Fields = Fields(
    "CustomAttributeArrayChange",
    frozenset(
        (
            "add",
            "remove",
        )
    ),
)
CUSTOM_ATTRIBUTE_COMPARISON: Fields = Fields(
    "CustomAttributeComparison",
    frozenset(
        (
            "custom_attribute_name",
            "comparison",
            "value",
        )
    ),
)
CUSTOM_ATTRIBUTE_EXISTENCE: Fields = Fields(
    "CustomAttributeExistence",
    frozenset(
        (
            "custom_attribute_name",
            "comparison",
        )
    ),
)
APPLE_PUSH_ALERT: Fields = Fields(
    "ApplePushAlert",
    frozenset(
        (
            "body",
            "title",
            "title_loc_key",
            "title_loc_args",
            "action_loc_key",
            "loc_key",
            "loc_args",
        )
    ),
)
IN_APP_MESSAGE_BUTTON: Fields = Fields(
    "InAppMessageButton",
    frozenset(
        (
            "text",
            "text_color",
            "background_color",
            "ios_click_action",
            "android_click_action",
            "windows_click_action",
            "windows8_click_action",
            "kindle_click_action",
            "android_china_click_action",
            "web_click_action",
            "ios_uri",
            "android_uri",
            "windows_uri",
            "windows8_uri",
            "kindle_uri",
            "android_china_uri",
            "web_uri",
        )
    ),
)
