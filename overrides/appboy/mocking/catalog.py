"""The seed of what only the dashboard can create: apps, segments, campaigns and cards."""

from .models import App, Campaign, Card, Segment, Variation
from .moments import DAY
from .seed_ids import (
    ANDROID_APP_ID,
    APP_ID,
    ARCHIVED_CAMPAIGN_ID,
    ARCHIVED_CARD_ID,
    ARCHIVED_SEGMENT_ID,
    CAMPAIGN_ID,
    CARD_ID,
    CARD_TYPES,
    DOCUMENTED_ID,
    FILTERED_SEGMENT_ID,
    MESSAGE_VARIATION_IDS,
    MULTIVARIATE_CAMPAIGN_ID,
    SEGMENT_ID,
    TRIGGER_CAMPAIGN_ID,
    UNSENT_CAMPAIGN_ID,
    UNTRACKED_SEGMENT_ID,
)
from .store import Store


def seed_apps(store: Store) -> None:
    """Add an app per platform."""
    for app in (
        App(APP_ID, "Sample iOS", "iOS"),
        App(ANDROID_APP_ID, "Sample Android", "Android"),
        App(DOCUMENTED_ID, "Sample Web", "Web"),
    ):
        store.apps[app.id] = app


def seed_segments(store: Store, now: float) -> None:
    """Add segments with and without analytics, tags and description, and an archived one."""
    pizza = {
        "custom_attribute": {
            "custom_attribute_name": "favorite_foods",
            "comparison": "includes_value",
            "value": "pizza",
        }
    }
    created = now - 200 * DAY
    for segment in (
        Segment(
            id=SEGMENT_ID,
            name="All Users",
            created_at=created,
            updated_at=created + DAY,
            description="Everybody",
            tags=["sample"],
        ),
        Segment(
            id=FILTERED_SEGMENT_ID,
            name="Pizza Lovers",
            created_at=created + DAY,
            updated_at=created + DAY,
            description="favorite_foods includes pizza",
            tags=["sample", "food"],
            audience=pizza,
        ),
        Segment(
            id=UNTRACKED_SEGMENT_ID,
            name="Untracked",
            created_at=created + 2 * DAY,
            updated_at=created + 2 * DAY,
            analytics_tracking_enabled=False,
        ),
        Segment(
            id=ARCHIVED_SEGMENT_ID,
            name="Archived",
            created_at=created + 3 * DAY,
            updated_at=created + 3 * DAY,
            description="Nobody looks at it",
            archived=True,
        ),
        Segment(
            id=DOCUMENTED_ID,
            name="Example of the documentation",
            created_at=created + 4 * DAY,
            updated_at=created + 4 * DAY,
            description="Everybody",
        ),
    ):
        store.segments[segment.id] = segment


def seed_campaigns(store: Store, now: float) -> None:
    """Add campaigns of each kind, one that was never sent and an archived one."""
    created = now - 150 * DAY
    for campaign in (
        Campaign(
            id=CAMPAIGN_ID,
            name="API Campaign",
            created_at=created,
            updated_at=created + DAY,
            schedule_type="api",
            is_api_campaign=True,
            tags=["sample"],
            variations=[Variation(id=each, channel=channel) for channel, each in MESSAGE_VARIATION_IDS.items()],
        ),
        Campaign(
            id=TRIGGER_CAMPAIGN_ID,
            name="API-Triggered Campaign",
            created_at=created + DAY,
            updated_at=created + 2 * DAY,
            schedule_type="api_triggered",
            api_triggered=True,
            tags=["sample", "triggered"],
            variations=[
                Variation(id="5eed0008-0000-4000-8000-000000000001", channel="email"),
                Variation(id="5eed0008-0000-4000-8000-000000000002", channel="android_push"),
            ],
        ),
        _multivariate(created + 2 * DAY),
        new_campaign(UNSENT_CAMPAIGN_ID, "Never Sent", created + 3 * DAY),
        new_campaign(ARCHIVED_CAMPAIGN_ID, "Archived", created + 4 * DAY, archived=True),
        new_campaign(DOCUMENTED_ID, "Example of the documentation", created + 5 * DAY),
    ):
        store.campaigns[campaign.id] = campaign


def _multivariate(created: float) -> Campaign:
    return Campaign(
        id=MULTIVARIATE_CAMPAIGN_ID,
        name="Multivariate Campaign",
        created_at=created,
        updated_at=created + DAY,
        schedule_type="action_based",
        api_triggered=True,
        multivariate=True,
        variations=[
            Variation(id="5eed0009-0000-4000-8000-000000000001", channel="android_push", name="Variation 1"),
            Variation(id="5eed0009-0000-4000-8000-000000000002", channel="android_push", counts_conversions=False),
            Variation(id="5eed0009-0000-4000-8000-000000000003", channel="android_push", control=True),
        ],
    )


def new_campaign(campaign_id: str, name: str, created: float, *, archived: bool = False) -> Campaign:
    """Return a campaign of the dashboard with one message."""
    return Campaign(
        id=campaign_id,
        name=name,
        created_at=created,
        updated_at=created,
        schedule_type="time_based",
        archived=archived,
        variations=[Variation(id=f"{campaign_id}-1", channel="in_app_message")],
    )


def seed_cards(store: Store, now: float) -> None:
    """Add a card per type, one of them with all fields, and an archived one."""
    created = now - 100 * DAY
    for number, card_type in enumerate(CARD_TYPES, 1):
        card = new_card(f"5eed0005-0000-4000-8000-{number:012d}", card_type, card_type, created + number)
        store.cards[card.id] = card
    full = store.cards[CARD_ID]
    full.end_at = now + 100 * DAY
    full.image_url = "https://images.example.com/foo.png"
    full.extras = {"key": "value"}
    full.tags = ["sample"]
    archived = new_card(ARCHIVED_CARD_ID, "NewsItem", "Archived", created + 9)
    archived.archived = True
    store.cards[ARCHIVED_CARD_ID] = archived
    store.cards[DOCUMENTED_ID] = new_card(DOCUMENTED_ID, "NewsItem", "Example of the documentation", created + 10)


def new_card(card_id: str, card_type: str, name: str, created: float) -> Card:
    """Return a card with only the required fields."""
    return Card(
        id=card_id,
        type=card_type,
        name=f"{name} Card",
        title=name,
        created_at=created,
        updated_at=created,
        publish_at=created,
        description=f"A card of the type {card_type}",
    )
