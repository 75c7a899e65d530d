# Generated from specs/braze/*.yaml; do not edit.

"""Field names of the objects that methods accept as dictionaries, to detect misspelled ones."""

from __future__ import annotations

from engagement_core.object_kinds import AnyOf, Fields

PUSH_CREDENTIAL_UPDATE: Fields = Fields(
    "PushCredentialUpdate",
    frozenset(
        (
            "app_id",
            "apple",
            "firebase",
            "huawei",
            "kindle",
        )
    ),
    lambda: (
        ("apple", "apple", APPLE_PUSH_CREDENTIAL),
        ("firebase", "firebase", FIREBASE_PUSH_CREDENTIAL),
        ("huawei", "huawei", HUAWEI_PUSH_CREDENTIAL),
        ("kindle", "kindle", KINDLE_PUSH_CREDENTIAL),
    ),
)
CATALOGS_CREATE: Fields = Fields(
    "CatalogsCreate", frozenset(("catalogs",)), lambda: (("catalogs", "catalogs", CATALOG_CREATE),)
)
CATALOG_FIELDS_CREATE: Fields = Fields(
    "CatalogFieldsCreate", frozenset(("fields",)), lambda: (("fields", "fields", CATALOG_FIELD),)
)
CATALOG_ITEMS_DELETE: Fields = Fields(
    "CatalogItemsDelete", frozenset(("items",)), lambda: (("items", "items", CATALOG_ITEM_REFERENCE),)
)
CATALOG_ITEMS_EDIT: Fields = Fields(
    "CatalogItemsEdit", frozenset(("items",)), lambda: (("items", "items", CATALOG_ITEM_CHANGE),)
)
CATALOG_ITEMS_WRITE: Fields = Fields(
    "CatalogItemsWrite", frozenset(("items",)), lambda: (("items", "items", CATALOG_ITEM),)
)
CATALOG_SELECTION_CREATE: Fields = Fields(
    "CatalogSelectionCreate", frozenset(("selection",)), lambda: (("selection", "selection", CATALOG_SELECTION),)
)
USER_EXPORT_BY_IDS: Fields = Fields(
    "UserExportByIds",
    frozenset(
        (
            "external_ids",
            "user_aliases",
            "device_id",
            "braze_id",
            "email_address",
            "phone",
            "fields_to_export",
        )
    ),
    lambda: (("user_aliases", "user_aliases", USER_ALIAS),),
)
MESSAGE_SEND: Fields = Fields(
    "MessageSend",
    frozenset(
        (
            "broadcast",
            "external_user_ids",
            "user_aliases",
            "segment_id",
            "audience",
            "campaign_id",
            "send_id",
            "override_frequency_capping",
            "recipient_subscription_state",
            "messages",
        )
    ),
    lambda: (
        ("user_aliases", "user_aliases", USER_ALIAS),
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("messages", "messages", MESSAGES),
    ),
)
CAMPAIGN_TRIGGER_SEND: Fields = Fields(
    "CampaignTriggerSend",
    frozenset(
        (
            "campaign_id",
            "send_id",
            "trigger_properties",
            "broadcast",
            "audience",
            "recipients",
            "attachments",
        )
    ),
    lambda: (
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("recipients", "recipients", RECIPIENT),
        ("attachments", "attachments", EMAIL_ATTACHMENT),
    ),
)
CANVAS_TRIGGER_SEND: Fields = Fields(
    "CanvasTriggerSend",
    frozenset(
        (
            "canvas_id",
            "context",
            "broadcast",
            "audience",
            "recipients",
        )
    ),
    lambda: (
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("recipients", "recipients", RECIPIENT),
    ),
)
TRANSACTIONAL_EMAIL_SEND: Fields = Fields(
    "TransactionalEmailSend",
    frozenset(
        (
            "external_send_id",
            "trigger_properties",
            "recipient",
        )
    ),
    lambda: (("recipient", "recipient", TRANSACTIONAL_EMAIL_RECIPIENT),),
)
LIVE_ACTIVITY_START: Fields = Fields(
    "LiveActivityStart",
    frozenset(
        (
            "app_id",
            "activity_id",
            "activity_attributes_type",
            "activity_attributes",
            "content_state",
            "stale_date",
            "notification",
            "external_user_ids",
            "segment_id",
            "custom_audience",
        )
    ),
    lambda: (
        ("notification", "notification", APPLE_PUSH),
        ("custom_audience", "custom_audience", CONNECTED_AUDIENCE),
    ),
)
LIVE_ACTIVITY_UPDATE: Fields = Fields(
    "LiveActivityUpdate",
    frozenset(
        (
            "app_id",
            "activity_id",
            "content_state",
            "end_activity",
            "dismissal_date",
            "stale_date",
            "notification",
        )
    ),
    lambda: (("notification", "notification", APPLE_PUSH),),
)
MESSAGE_SCHEDULE_CREATE: Fields = Fields(
    "MessageScheduleCreate",
    frozenset(
        (
            "broadcast",
            "external_user_ids",
            "user_aliases",
            "audience",
            "segment_id",
            "campaign_id",
            "send_id",
            "override_messaging_limits",
            "recipient_subscription_state",
            "schedule",
            "messages",
        )
    ),
    lambda: (
        ("user_aliases", "user_aliases", USER_ALIAS),
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("schedule", "schedule", SCHEDULE),
        ("messages", "messages", SCHEDULED_MESSAGES),
    ),
)
MESSAGE_SCHEDULE_UPDATE: Fields = Fields(
    "MessageScheduleUpdate",
    frozenset(
        (
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
CAMPAIGN_TRIGGER_SCHEDULE_CREATE: Fields = Fields(
    "CampaignTriggerScheduleCreate",
    frozenset(
        (
            "campaign_id",
            "send_id",
            "recipients",
            "audience",
            "broadcast",
            "trigger_properties",
            "schedule",
        )
    ),
    lambda: (
        ("recipients", "recipients", RECIPIENT),
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("schedule", "schedule", SCHEDULE),
    ),
)
CAMPAIGN_TRIGGER_SCHEDULE_UPDATE: Fields = Fields(
    "CampaignTriggerScheduleUpdate",
    frozenset(
        (
            "campaign_id",
            "schedule_id",
            "schedule",
        )
    ),
    lambda: (("schedule", "schedule", SCHEDULE),),
)
CANVAS_TRIGGER_SCHEDULE_CREATE: Fields = Fields(
    "CanvasTriggerScheduleCreate",
    frozenset(
        (
            "canvas_id",
            "recipients",
            "audience",
            "broadcast",
            "context",
            "schedule",
        )
    ),
    lambda: (
        ("recipients", "recipients", RECIPIENT),
        ("audience", "audience", CONNECTED_AUDIENCE),
        ("schedule", "schedule", SCHEDULE),
    ),
)
CANVAS_TRIGGER_SCHEDULE_UPDATE: Fields = Fields(
    "CanvasTriggerScheduleUpdate",
    frozenset(
        (
            "canvas_id",
            "schedule_id",
            "schedule",
        )
    ),
    lambda: (("schedule", "schedule", SCHEDULE),),
)
PREFERENCE_CENTER_UPDATE: Fields = Fields(
    "PreferenceCenterUpdate",
    frozenset(
        (
            "name",
            "preference_center_title",
            "preference_center_page_html",
            "confirmation_page_html",
            "state",
            "options",
        )
    ),
    lambda: (("options", "preference_center_options", PREFERENCE_CENTER_OPTIONS),),
)
PREFERENCE_CENTER_CREATE: Fields = Fields(
    "PreferenceCenterCreate",
    frozenset(
        (
            "name",
            "preference_center_title",
            "preference_center_page_html",
            "confirmation_page_html",
            "state",
            "options",
        )
    ),
    lambda: (("options", "preference_center_options", PREFERENCE_CENTER_OPTIONS),),
)
SCIM_USER_CREATE: Fields = Fields(
    "ScimUserCreate",
    frozenset(
        (
            "schemas",
            "userName",
            "name",
            "department",
            "permissions",
        )
    ),
    lambda: (
        ("name", "name", SCIM_USER_NAME),
        ("permissions", "permissions", SCIM_PERMISSIONS),
    ),
)
SCIM_USER_UPDATE: Fields = Fields(
    "ScimUserUpdate",
    frozenset(
        (
            "schemas",
            "name",
            "department",
            "permissions",
        )
    ),
    lambda: (
        ("name", "name", SCIM_USER_NAME),
        ("permissions", "permissions", SCIM_PERMISSIONS),
    ),
)
SUBSCRIPTION_STATUS_UPDATE_V2: Fields = Fields(
    "SubscriptionStatusUpdateV2",
    frozenset(("subscription_groups",)),
    lambda: (("subscription_groups", "subscription_groups", SUBSCRIPTION_GROUP_UPDATE),),
)
USER_TRACK: Fields = Fields(
    "UserTrack",
    frozenset(
        (
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
USER_DELETE: Fields = Fields(
    "UserDelete",
    frozenset(
        (
            "external_ids",
            "user_aliases",
            "braze_ids",
            "email_addresses",
            "phone_numbers",
        )
    ),
    lambda: (
        ("user_aliases", "user_aliases", USER_ALIAS),
        ("email_addresses", "email_addresses", AnyOf(lambda: (USER_DELETE_EMAIL,))),
        ("phone_numbers", "phone_numbers", AnyOf(lambda: (USER_DELETE_PHONE,))),
    ),
)
USER_ALIASES_CREATE: Fields = Fields(
    "UserAliasesCreate", frozenset(("user_aliases",)), lambda: (("user_aliases", "user_aliases", USER_ALIAS_CREATE),)
)
USER_ALIASES_UPDATE: Fields = Fields(
    "UserAliasesUpdate", frozenset(("alias_updates",)), lambda: (("alias_updates", "alias_updates", USER_ALIAS_UPDATE),)
)
USER_IDENTIFY: Fields = Fields(
    "UserIdentify",
    frozenset(
        (
            "aliases_to_identify",
            "emails_to_identify",
            "phone_numbers_to_identify",
        )
    ),
    lambda: (
        ("aliases_to_identify", "aliases_to_identify", ALIAS_TO_IDENTIFY),
        ("emails_to_identify", "emails_to_identify", EMAIL_TO_IDENTIFY),
        ("phone_numbers_to_identify", "phone_numbers_to_identify", PHONE_TO_IDENTIFY),
    ),
)
USER_MERGE: Fields = Fields(
    "UserMerge", frozenset(("merge_updates",)), lambda: (("merge_updates", "merge_updates", USER_MERGE_UPDATE),)
)
EXTERNAL_IDS_RENAME: Fields = Fields(
    "ExternalIdsRename",
    frozenset(("external_id_renames",)),
    lambda: (("external_id_renames", "external_id_renames", EXTERNAL_ID_RENAME),),
)
APPLE_PUSH_CREDENTIAL: Fields = Fields(
    "ApplePushCredential",
    frozenset(
        (
            "certificate",
            "jwt_key_id",
            "jwt_team_id",
            "jwt_bundle_id",
            "apns_gateway",
        )
    ),
)
FIREBASE_PUSH_CREDENTIAL: Fields = Fields("FirebasePushCredential", frozenset(("credential",)))
HUAWEI_PUSH_CREDENTIAL: Fields = Fields(
    "HuaweiPushCredential",
    frozenset(
        (
            "app_id",
            "app_secret",
        )
    ),
)
KINDLE_PUSH_CREDENTIAL: Fields = Fields(
    "KindlePushCredential",
    frozenset(
        (
            "client_id",
            "client_secret",
        )
    ),
)
CATALOG_SELECTION: Fields = Fields(
    "CatalogSelection",
    frozenset(
        (
            "name",
            "description",
            "external_id",
            "source",
            "filters",
            "results_limit",
            "sort_field",
            "sort_order",
        )
    ),
    lambda: (("filters", "filters", CATALOG_SELECTION_FILTER),),
)
CONNECTED_AUDIENCE: AnyOf = AnyOf(
    lambda: (
        AUDIENCE_AND,
        AUDIENCE_OR,
        CUSTOM_ATTRIBUTE_FILTER,
        PUSH_SUBSCRIPTION_FILTER,
        EMAIL_SUBSCRIPTION_FILTER,
        LAST_USED_APP_FILTER,
    )
)
MESSAGES: Fields = Fields(
    "Messages",
    frozenset(
        (
            "android_push",
            "apple_push",
            "content_card",
            "email",
            "kindle_push",
            "web_push",
            "webhook",
            "whats_app",
            "sms",
        )
    ),
    lambda: (
        ("android_push", "android_push", ANDROID_PUSH),
        ("apple_push", "apple_push", APPLE_PUSH),
        ("content_card", "content_card", CONTENT_CARD),
        ("email", "email", EMAIL_MESSAGE),
        ("kindle_push", "kindle_push", KINDLE_PUSH),
        ("web_push", "web_push", WEB_PUSH),
        ("webhook", "webhook", WEBHOOK_MESSAGE),
        ("whats_app", "whats_app", WHATS_APP_MESSAGE),
        ("sms", "sms", SMS_MESSAGE),
    ),
)
TRANSACTIONAL_EMAIL_RECIPIENT: Fields = Fields(
    "TransactionalEmailRecipient",
    frozenset(
        (
            "user_alias",
            "external_user_id",
            "attributes",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
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
            "interruption_level",
            "relevance_score",
            "expiry",
            "custom_uri",
            "use_webview",
            "message_variation_id",
            "notification_group_thread_id",
            "asset_url",
            "asset_file_type",
            "collapse_id",
            "mutable_content",
            "send_to_most_recent_device_only",
            "category",
            "buttons",
            "apns_priority",
        )
    ),
    lambda: (
        ("alert", "alert", AnyOf(lambda: (APPLE_PUSH_ALERT,))),
        ("buttons", "buttons", APPLE_PUSH_BUTTON),
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
            "kindle_push",
            "web_push",
            "email",
            "webhook",
            "content_card",
            "sms",
        )
    ),
    lambda: (
        ("apple_push", "apple_push", APPLE_PUSH),
        ("android_push", "android_push", ANDROID_PUSH),
        ("kindle_push", "kindle_push", KINDLE_PUSH),
        ("web_push", "web_push", WEB_PUSH),
        ("email", "email", EMAIL_MESSAGE),
        ("webhook", "webhook", WEBHOOK_MESSAGE),
        ("content_card", "content_card", CONTENT_CARD),
        ("sms", "sms", SMS_MESSAGE),
    ),
)
PREFERENCE_CENTER_OPTIONS: Fields = Fields(
    "PreferenceCenterOptions",
    frozenset(
        (
            "meta-viewport-content",
            "links-tags",
        )
    ),
    lambda: (("links-tags", "links_tags", PREFERENCE_CENTER_LINK_TAG),),
)
SCIM_USER_NAME: Fields = Fields(
    "ScimUserName",
    frozenset(
        (
            "givenName",
            "familyName",
        )
    ),
)
SCIM_PERMISSIONS: Fields = Fields(
    "ScimPermissions",
    frozenset(
        (
            "companyPermissions",
            "roles",
            "appGroup",
        )
    ),
    lambda: (
        ("roles", "roles", SCIM_ROLE),
        ("appGroup", "appGroup", SCIM_WORKSPACE_PERMISSIONS),
    ),
)
CATALOG_CREATE: Fields = Fields(
    "CatalogCreate",
    frozenset(
        (
            "name",
            "description",
            "fields",
        )
    ),
    lambda: (("fields", "fields", CATALOG_FIELD),),
)
CATALOG_FIELD: Fields = Fields(
    "CatalogField",
    frozenset(
        (
            "name",
            "type",
        )
    ),
)
CATALOG_ITEM_REFERENCE: Fields = Fields("CatalogItemReference", frozenset(("id",)))
CATALOG_ITEM_CHANGE: Fields = Fields("CatalogItemChange", frozenset(("id",)), open=True)
CATALOG_ITEM: Fields = Fields("CatalogItem", frozenset(("id",)), open=True)
USER_ALIAS: Fields = Fields(
    "UserAlias",
    frozenset(
        (
            "alias_name",
            "alias_label",
        )
    ),
)
AUDIENCE_AND: Fields = Fields("AudienceAnd", frozenset(("AND",)), lambda: (("AND", "AND", CONNECTED_AUDIENCE),))
AUDIENCE_OR: Fields = Fields("AudienceOr", frozenset(("OR",)), lambda: (("OR", "OR", CONNECTED_AUDIENCE),))
CUSTOM_ATTRIBUTE_FILTER: Fields = Fields(
    "CustomAttributeFilter",
    frozenset(("custom_attribute",)),
    lambda: (("custom_attribute", "custom_attribute", CUSTOM_ATTRIBUTE_COMPARISON),),
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
LAST_USED_APP_FILTER: Fields = Fields(
    "LastUsedAppFilter",
    frozenset(("last_used_app",)),
    lambda: (("last_used_app", "last_used_app", LAST_USED_APP_COMPARISON),),
)
ANDROID_PUSH: Fields = Fields(
    "AndroidPush",
    frozenset(
        (
            "alert",
            "title",
            "extra",
            "message_variation_id",
            "notification_channel_id",
            "priority",
            "android_priority",
            "send_to_sync",
            "collapse_key",
            "sound",
            "custom_uri",
            "use_webview",
            "summary_text",
            "time_to_live",
            "notification_id",
            "push_icon_image_url",
            "accent_color",
            "send_to_most_recent_device_only",
            "buttons",
            "conversation_data",
        )
    ),
    lambda: (
        ("buttons", "buttons", ANDROID_PUSH_BUTTON),
        ("conversation_data", "conversation_data", ANDROID_CONVERSATION),
    ),
)
CONTENT_CARD: Fields = Fields(
    "ContentCard",
    frozenset(
        (
            "type",
            "title",
            "description",
            "message_variation_id",
            "pinned",
            "image_url",
            "time_to_live",
            "expire_at",
            "expire_in_local_time",
            "ios_uri",
            "android_uri",
            "web_uri",
            "ios_use_webview",
            "android_use_webview",
            "uri_text",
            "extra",
        )
    ),
)
EMAIL_MESSAGE: Fields = Fields(
    "EmailMessage",
    frozenset(
        (
            "app_id",
            "subject",
            "from",
            "reply_to",
            "bcc",
            "body",
            "plaintext_body",
            "preheader",
            "email_template_id",
            "message_variation_id",
            "extras",
            "headers",
            "should_inline_css",
            "attachments",
        )
    ),
    lambda: (("attachments", "attachments", EMAIL_ATTACHMENT),),
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
            "large_image_url",
            "require_interaction",
            "time_to_live",
            "send_to_most_recent_device_only",
            "buttons",
        )
    ),
    lambda: (("buttons", "buttons", WEB_PUSH_BUTTON),),
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
WHATS_APP_MESSAGE: Fields = Fields(
    "WhatsAppMessage",
    frozenset(
        (
            "app_id",
            "subscription_group_id",
            "message_variation_id",
            "message_type",
            "message",
        )
    ),
    lambda: (
        (
            "message",
            "message",
            AnyOf(
                lambda: (
                    WHATS_APP_TEMPLATE,
                    WHATS_APP_TEXT,
                    WHATS_APP_IMAGE,
                    WHATS_APP_QUICK_REPLY,
                    WHATS_APP_LIST,
                    WHATS_APP_FLOW,
                )
            ),
        ),
    ),
)
SMS_MESSAGE: Fields = Fields(
    "SmsMessage",
    frozenset(
        (
            "subscription_group_id",
            "message_variation_id",
            "body",
            "app_id",
            "media_items",
            "link_shortening_enabled",
            "user_click_tracking_enabled",
        )
    ),
)
RECIPIENT: Fields = Fields(
    "Recipient",
    frozenset(
        (
            "external_user_id",
            "user_alias",
            "braze_id",
            "email",
            "prioritization",
            "trigger_properties",
            "canvas_entry_properties",
            "context",
            "send_to_existing_only",
            "attributes",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
EMAIL_ATTACHMENT: Fields = Fields(
    "EmailAttachment",
    frozenset(
        (
            "file_name",
            "url",
            "basic_auth_credential",
        )
    ),
)
SUBSCRIPTION_GROUP_UPDATE: Fields = Fields(
    "SubscriptionGroupUpdate",
    frozenset(
        (
            "subscription_group_id",
            "subscription_state",
            "external_ids",
            "external_id",
            "emails",
            "phones",
            "use_double_opt_in_logic",
        )
    ),
)
USER_ATTRIBUTES: Fields = Fields(
    "UserAttributes",
    frozenset(
        (
            "external_id",
            "user_alias",
            "braze_id",
            "email",
            "phone",
            "_update_existing_only",
            "push_token_import",
            "alias_name",
            "alias_label",
            "country",
            "current_location",
            "date_of_first_session",
            "date_of_last_session",
            "dob",
            "email_subscribe",
            "email_open_tracking_disabled",
            "email_click_tracking_disabled",
            "facebook",
            "first_name",
            "gender",
            "home_city",
            "language",
            "last_name",
            "marked_email_as_spam_at",
            "push_subscribe",
            "push_tokens",
            "subscription_groups",
            "time_zone",
            "twitter",
        )
    ),
    lambda: (
        ("user_alias", "user_alias", USER_ALIAS),
        ("current_location", "current_location", USER_LOCATION),
        ("facebook", "facebook", FACEBOOK_PROFILE),
        ("push_tokens", "push_tokens", PUSH_TOKEN),
        ("subscription_groups", "subscription_groups", SUBSCRIPTION_GROUP_STATE),
        ("twitter", "twitter", TWITTER_PROFILE),
    ),
    open=True,
)
EVENT: Fields = Fields(
    "Event",
    frozenset(
        (
            "external_id",
            "user_alias",
            "braze_id",
            "email",
            "phone",
            "app_id",
            "name",
            "time",
            "properties",
            "_update_existing_only",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
PURCHASE: Fields = Fields(
    "Purchase",
    frozenset(
        (
            "external_id",
            "user_alias",
            "braze_id",
            "email",
            "phone",
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
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
USER_ALIAS_CREATE: Fields = Fields(
    "UserAliasCreate",
    frozenset(
        (
            "user_alias",
            "external_id",
            "alias_name",
            "alias_label",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
USER_ALIAS_UPDATE: Fields = Fields(
    "UserAliasUpdate",
    frozenset(
        (
            "alias_label",
            "old_alias_name",
            "new_alias_name",
        )
    ),
)
ALIAS_TO_IDENTIFY: Fields = Fields(
    "AliasToIdentify",
    frozenset(
        (
            "external_id",
            "user_alias",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
EMAIL_TO_IDENTIFY: Fields = Fields(
    "EmailToIdentify",
    frozenset(
        (
            "external_id",
            "email",
            "prioritization",
        )
    ),
)
PHONE_TO_IDENTIFY: Fields = Fields(
    "PhoneToIdentify",
    frozenset(
        (
            "external_id",
            "phone",
            "prioritization",
        )
    ),
)
USER_MERGE_UPDATE: Fields = Fields(
    "UserMergeUpdate",
    frozenset(
        (
            "identifier_to_merge",
            "identifier_to_keep",
        )
    ),
    lambda: (
        ("identifier_to_merge", "identifier_to_merge", USER_IDENTIFIER),
        ("identifier_to_keep", "identifier_to_keep", USER_IDENTIFIER),
    ),
)
EXTERNAL_ID_RENAME: Fields = Fields(
    "ExternalIdRename",
    frozenset(
        (
            "current_external_id",
            "new_external_id",
        )
    ),
)
CATALOG_SELECTION_FILTER: Fields = Fields(
    "CatalogSelectionFilter",
    frozenset(
        (
            "field",
            "operator",
            "value",
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
SUBSCRIPTION_COMPARISON: Fields = Fields(
    "SubscriptionComparison",
    frozenset(
        (
            "comparison",
            "value",
        )
    ),
)
LAST_USED_APP_COMPARISON: Fields = Fields(
    "LastUsedAppComparison",
    frozenset(
        (
            "comparison",
            "value",
        )
    ),
)
ANDROID_CONVERSATION: Fields = Fields(
    "AndroidConversation",
    frozenset(
        (
            "shortcut_id",
            "reply_person_id",
            "messages",
            "persons",
        )
    ),
    lambda: (
        ("messages", "messages", ANDROID_CONVERSATION_MESSAGE),
        ("persons", "persons", ANDROID_CONVERSATION_PERSON),
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
            "sound",
        )
    ),
)
APPLE_PUSH_BUTTON: Fields = Fields(
    "ApplePushButton",
    frozenset(
        (
            "action_id",
            "action",
            "uri",
            "use_webview",
        )
    ),
)
PREFERENCE_CENTER_LINK_TAG: Fields = Fields(
    "PreferenceCenterLinkTag",
    frozenset(
        (
            "rel",
            "type",
            "sizes",
            "color",
            "href",
        )
    ),
)
SCIM_ROLE: Fields = Fields(
    "ScimRole",
    frozenset(
        (
            "roleName",
            "roleId",
        )
    ),
)
SCIM_WORKSPACE_PERMISSIONS: Fields = Fields(
    "ScimWorkspacePermissions",
    frozenset(
        (
            "appGroupName",
            "appGroupId",
            "appGroupPermissionSets",
            "appGroupPermissions",
            "team",
        )
    ),
    lambda: (
        ("appGroupPermissionSets", "appGroupPermissionSets", SCIM_WORKSPACE_PERMISSION_SET),
        ("team", "team", SCIM_TEAM_PERMISSIONS),
    ),
)
USER_LOCATION: Fields = Fields(
    "UserLocation",
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
USER_DELETE_EMAIL: Fields = Fields(
    "UserDeleteEmail",
    frozenset(
        (
            "email",
            "prioritization",
        )
    ),
)
USER_DELETE_PHONE: Fields = Fields(
    "UserDeletePhone",
    frozenset(
        (
            "phone",
            "prioritization",
        )
    ),
)
USER_IDENTIFIER: Fields = Fields(
    "UserIdentifier",
    frozenset(
        (
            "external_id",
            "user_alias",
            "email",
            "phone",
            "prioritization",
        )
    ),
    lambda: (("user_alias", "user_alias", USER_ALIAS),),
)
CATALOG_ARRAY_CHANGE: Fields = Fields(
    "CatalogArrayChange",
    frozenset(
        (
            "$add",
            "$remove",
        )
    ),
)
ANDROID_PUSH_BUTTON: Fields = Fields(
    "AndroidPushButton",
    frozenset(
        (
            "text",
            "action",
            "uri",
            "use_webview",
        )
    ),
)
WEB_PUSH_BUTTON: Fields = Fields(
    "WebPushButton",
    frozenset(
        (
            "text",
            "action",
            "uri",
        )
    ),
)
WHATS_APP_TEMPLATE: Fields = Fields(
    "WhatsAppTemplate",
    frozenset(
        (
            "template_name",
            "template_language_code",
            "header_variables",
            "body_variables",
            "button_variables",
            "header_media_uri",
        )
    ),
)
WHATS_APP_TEXT: Fields = Fields(
    "WhatsAppText",
    frozenset(
        (
            "body",
            "preview_url",
        )
    ),
)
WHATS_APP_IMAGE: Fields = Fields(
    "WhatsAppImage",
    frozenset(
        (
            "image_uri",
            "caption",
        )
    ),
)
WHATS_APP_QUICK_REPLY: Fields = Fields(
    "WhatsAppQuickReply",
    frozenset(
        (
            "body",
            "header_image_uri",
            "header_text",
            "footer",
            "buttons",
        )
    ),
    lambda: (("buttons", "buttons", WHATS_APP_BUTTON),),
)
WHATS_APP_LIST: Fields = Fields(
    "WhatsAppList",
    frozenset(
        (
            "header",
            "body",
            "footer",
            "list",
        )
    ),
    lambda: (("list", "list_", WHATS_APP_LIST_CONTENT),),
)
WHATS_APP_FLOW: Fields = Fields(
    "WhatsAppFlow",
    frozenset(
        (
            "header_text",
            "body",
            "footer",
            "flow_button",
            "generate_custom_attribute",
        )
    ),
    lambda: (("flow_button", "flow_button", WHATS_APP_FLOW_BUTTON),),
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
CUSTOM_ATTRIBUTE_OBJECTS_CHANGE: Fields = Fields(
    "CustomAttributeObjectsChange",
    frozenset(
        (
            "$add",
            "$remove",
            "$update",
        )
    ),
    lambda: (
        ("$remove", "remove", CUSTOM_ATTRIBUTE_OBJECT_SELECTOR),
        ("$update", "update", CUSTOM_ATTRIBUTE_OBJECT_UPDATE),
    ),
)
PUSH_TOKEN: Fields = Fields(
    "PushToken",
    frozenset(
        (
            "app_id",
            "token",
            "device_id",
        )
    ),
)
SUBSCRIPTION_GROUP_STATE: Fields = Fields(
    "SubscriptionGroupState",
    frozenset(
        (
            "subscription_group_id",
            "subscription_state",
            "use_double_opt_in_logic",
        )
    ),
)
ANDROID_CONVERSATION_MESSAGE: Fields = Fields(
    "AndroidConversationMessage",
    frozenset(
        (
            "text",
            "timestamp",
            "person_id",
        )
    ),
)
ANDROID_CONVERSATION_PERSON: Fields = Fields(
    "AndroidConversationPerson",
    frozenset(
        (
            "id",
            "name",
        )
    ),
)
WHATS_APP_LIST_CONTENT: Fields = Fields(
    "WhatsAppListContent",
    frozenset(
        (
            "list_button_text",
            "list_sections",
        )
    ),
    lambda: (("list_sections", "list_sections", WHATS_APP_LIST_SECTION),),
)
WHATS_APP_FLOW_BUTTON: Fields = Fields(
    "WhatsAppFlowButton",
    frozenset(
        (
            "caption",
            "flow_id",
        )
    ),
)
SCIM_WORKSPACE_PERMISSION_SET: Fields = Fields(
    "ScimWorkspacePermissionSet",
    frozenset(
        (
            "appGroupPermissionSetName",
            "appGroupPermissionSetId",
        )
    ),
)
SCIM_TEAM_PERMISSIONS: Fields = Fields(
    "ScimTeamPermissions",
    frozenset(
        (
            "teamName",
            "teamId",
            "teamPermissions",
        )
    ),
)
WHATS_APP_BUTTON: Fields = Fields("WhatsAppButton", frozenset(("text",)))
CUSTOM_ATTRIBUTE_OBJECT_SELECTOR: Fields = Fields(
    "CustomAttributeObjectSelector",
    frozenset(
        (
            "$identifier_key",
            "$identifier_value",
        )
    ),
)
CUSTOM_ATTRIBUTE_OBJECT_UPDATE: Fields = Fields(
    "CustomAttributeObjectUpdate",
    frozenset(
        (
            "$identifier_key",
            "$identifier_value",
            "$new_object",
        )
    ),
)
WHATS_APP_LIST_SECTION: Fields = Fields(
    "WhatsAppListSection",
    frozenset(
        (
            "section_title",
            "list_rows",
        )
    ),
    lambda: (("list_rows", "list_rows", WHATS_APP_LIST_ROW),),
)
WHATS_APP_LIST_ROW: Fields = Fields(
    "WhatsAppListRow",
    frozenset(
        (
            "row_title",
            "row_description",
        )
    ),
)
