# Copied from overrides/braze/mocking/seed_ids.py; edit it there.

"""IDs and names in the seed."""

WORKSPACE_ID, OTHER_WORKSPACE_ID = "5eed0000-0000-4000-8000-000000000001", "5eed0000-0000-4000-8000-000000000002"

APP_ID = "5eed0001-0000-4000-8000-000000000001"
"""The iOS app."""
ANDROID_APP_ID = "5eed0001-0000-4000-8000-000000000002"

USER_ID = "user1"
"""Has every field that an export shows."""
SECOND_USER_ID = "user2"
BARE_USER_ID = "user3"
"""Has only an ID."""
BLOCKED_USER_ID = "blocked-user"
"""An external ID that `/users/track` refuses."""
BRAZE_ID = "5eed00020000000000000001"
ALIAS_LABEL, ALIAS_NAME = "example_label", "example_name"
"""The alias of a user without an external ID."""
EMAIL, SECOND_EMAIL, SHARED_EMAIL = "jon@example.com", "jill@example.com", "shared@example.com"
"""The last is that of two users, one with an external ID and one without."""
PHONE = "+15043277269"
DEVICE_ID = "312ef2c1-83db-4789-967b-554545a1bf7a"

SEGMENT_ID = "5eed0003-0000-4000-8000-000000000001"
"""All users."""
FILTERED_SEGMENT_ID = "5eed0003-0000-4000-8000-000000000002"
"""Users who like pizza."""
UNTRACKED_SEGMENT_ID = "5eed0003-0000-4000-8000-000000000003"
"""Has no analytics."""

CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000001"
"""An API campaign with one variation for every channel."""
TRIGGER_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000002"
MULTIVARIATE_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000003"
ARCHIVED_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000004"
TRANSACTIONAL_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000005"
PAUSED_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000006"
"""A transactional campaign that is paused."""
ARCHIVED_TRANSACTIONAL_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000007"
MESSAGE_VARIATION_IDS = {
    channel: f"5eed0005-0000-4000-8000-{number:012d}"
    for number, channel in enumerate(
        (
            "ios_push",
            "android_push",
            "kindle_push",
            "web_push",
            "email",
            "webhook",
            "content_cards",
            "sms",
            "whats_app",
        ),
        1,
    )
}
"""The variations of the API campaign, by channel."""
SEND_ID = "example_send_id"

CANVAS_ID = "5eed0006-0000-4000-8000-000000000001"
PAUSED_CANVAS_ID = "5eed0006-0000-4000-8000-000000000002"
ARCHIVED_CANVAS_ID = "5eed0006-0000-4000-8000-000000000003"
CANVAS_STEP_ID = "5eed0007-0000-4000-8000-000000000001"
CANVAS_MESSAGE_ID = "5eed0007-0000-4000-8000-000000000002"

EMAIL_GROUP_ID = "5eed0008-0000-4000-8000-000000000001"
SMS_GROUP_ID = "5eed0008-0000-4000-8000-000000000002"

LOCALE_ID = "5eed0009-0000-4000-8000-000000000001"
OTHER_LOCALE_ID = "5eed0009-0000-4000-8000-000000000002"
"""A locale without translations."""

CATALOG = "restaurants"
"""Has three items and a selection."""
CONTENT_BLOCK_ID = "5eed000a-0000-4000-8000-000000000001"
DRAFT_CONTENT_BLOCK_ID = "5eed000a-0000-4000-8000-000000000002"
DELETED_CONTENT_BLOCK_ID = "5eed000a-0000-4000-8000-000000000003"
EMAIL_TEMPLATE_ID = "5eed000b-0000-4000-8000-000000000001"
BARE_EMAIL_TEMPLATE_ID = "5eed000b-0000-4000-8000-000000000002"
"""Has only what is required, and no translations."""
WEBHOOK_TEMPLATE_ID = "5eed000c-0000-4000-8000-000000000001"
BARE_WEBHOOK_TEMPLATE_ID = "5eed000c-0000-4000-8000-000000000002"
PREFERENCE_CENTER_ID = "5eed000d-0000-4000-8000-000000000001"
INTEGRATION_ID = "5eed000e-0000-4000-8000-000000000001"
ASSET_ID = "5eed000f0000000000000001"
SDK_KEY_ID = "5eed0010-0000-4000-8000-000000000001"
"""The primary key."""
SECOND_SDK_KEY_ID = "5eed0010-0000-4000-8000-000000000002"
DASHBOARD_USER_ID = "5eed0011-0000-4000-8000-000000000001"
DASHBOARD_USER = "user@test.com"
SCHEDULE_ID = "5eed0012-0000-4000-8000-000000000001"
TRIGGER_SCHEDULE_ID = "5eed0012-0000-4000-8000-000000000002"
CANVAS_SCHEDULE_ID = "5eed0012-0000-4000-8000-000000000003"

TAGS = ("marketing", "Tag1", "Tag2")
EVENT, PRODUCT = "rented_movie", "backpack"
UNSUBSCRIBED_EMAIL = "unsubscribed@example.com"
BOUNCED_EMAIL = "bounced@example.com"
SPAM_EMAIL = "spam@example.com"
INVALID_PHONE = "+12183095514"
