"""IDs and names in the seed."""

from .campaigns import REPORTED

APP_ID = "5eed0001-0000-4000-8000-000000000001"
ANDROID_APP_ID = "5eed0001-0000-4000-8000-000000000002"

USER_ID = "user1"
"""Has every field that an export shows."""
SECOND_USER_ID = "user2"
BARE_USER_ID = "user3"
"""Has only an ID."""
APPBOY_ID = "5eed0002-0000-4000-8000-000000000001"
ANONYMOUS_APPBOY_ID = "5eed0002-0000-4000-8000-000000000004"
"""The temporary profile of an imported push token."""
SEEDED_DEVICE = "5eed-token-1"
"""The push token of `USER_ID`, for `APP_ID`."""

SEGMENT_ID = "5eed0003-0000-4000-8000-000000000001"
"""All users; with analytics."""
FILTERED_SEGMENT_ID = "5eed0003-0000-4000-8000-000000000002"
"""Users who like pizza; with analytics."""
UNTRACKED_SEGMENT_ID = "5eed0003-0000-4000-8000-000000000003"
"""Has no analytics, tags and description."""
ARCHIVED_SEGMENT_ID = "5eed0003-0000-4000-8000-000000000004"

CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000001"
"""An API Campaign with one variation for every channel."""
TRIGGER_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000002"
"""A campaign with API Triggered Delivery."""
MULTIVARIATE_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000003"
"""Has variations and a control group; API-triggered, too."""
UNSENT_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000004"
ARCHIVED_CAMPAIGN_ID = "5eed0004-0000-4000-8000-000000000005"

CARD_ID = "5eed0005-0000-4000-8000-000000000001"
ENDLESS_CARD_ID = "5eed0005-0000-4000-8000-000000000002"
"""Has no end, image, extras and tags."""
ARCHIVED_CARD_ID = "5eed0005-0000-4000-8000-000000000005"
CARD_TYPES = ("CaptionedImage", "NewsItem", "Banner", "DevPick")

SCHEDULE_ID = "5eed0006-0000-4000-8000-000000000001"
TRIGGER_SCHEDULE_ID = "5eed0006-0000-4000-8000-000000000002"

EVENT = "watched_trailer"
SECOND_EVENT = "rented_movie"
PRODUCT = "backpack"
SECOND_PRODUCT = "pencil"
UNSUBSCRIBED_EMAIL = "unsubscribed@example.com"
BOUNCED_EMAIL = "bounced@example.com"
SPAM_EMAIL = "spam@example.com"

DOCUMENTED_ID = "3bbc4555-8fa0-4c9b-a5c0-4505edf3e064"
"""The ID of a segment, a campaign, a card and an app in the example URLs of the documentation."""

_CHANNELS = (*REPORTED, "web_push", "webhook")
MESSAGE_VARIATION_IDS = {
    channel: f"5eed0007-0000-4000-8000-{number:012d}" for number, channel in enumerate(_CHANNELS, 1)
}
"""The variations of the API Campaign, by channel."""
