# Copied from overrides/braze/mocking/seed_dashboard.py; edit it there.

"""The seed of what only the dashboard can create: apps, segments, campaigns, Canvases, groups and definitions."""

from . import seed_ids as ids
from .content_models import Definition, Integration, Sync
from .models import App, Campaign, Canvas, Locale, Segment, Step, SubscriptionGroup, Variation
from .responses import JSONObject
from .seed_messages import CONTENTS
from .store import Store
from .times import DAY, HOUR

SOURCE = {"id_0": "Hello!", "id_1": "My name is Jacky"}
TRANSLATION = {"id_0": "¡Hola!", "id_1": "Me llamo Jacky"}
_BEHAVIORS: list[JSONObject] = [
    {"type": "Clicks Email", "window": 86_400},
    {"type": "Opens Email", "window": 86_400},
    {"type": "Makes Any Purchase", "window": 86_400},
    {"type": "Makes Specific Purchase", "window": 86_400, "product": ids.PRODUCT},
    {"type": "Performs Custom Event", "window": 86_400, "custom_event_name": ids.EVENT},
    {"type": "Upgrades App", "window": 86_400, "app_ids": [ids.APP_ID]},
    {"type": "Starts Session", "window": 86_400, "app_ids": None},
]


def seed(store: Store, now: float) -> None:
    """Add everything of the dashboard."""
    store.tags = set(ids.TAGS)
    for app in (
        App(ids.APP_ID, "Sample iOS", "iOS"),
        App(ids.ANDROID_APP_ID, "Sample Android", "Android"),
    ):
        store.apps[app.id] = app
    for group in (
        SubscriptionGroup(ids.EMAIL_GROUP_ID, "Newsletter", "email"),
        SubscriptionGroup(ids.SMS_GROUP_ID, "Alerts", "sms"),
    ):
        store.groups[group.id] = group
    store.locales = {
        ids.LOCALE_ID: Locale(ids.LOCALE_ID, "es-MX", "MX", "es"),
        ids.OTHER_LOCALE_ID: Locale(ids.OTHER_LOCALE_ID, "de-DE", "DE", "de"),
    }
    _seed_segments(store, now - 200 * DAY)
    _seed_campaigns(store, now)
    _seed_canvases(store, now)
    _seed_definitions(store)
    _seed_integrations(store, now)


def _seed_segments(store: Store, created: float) -> None:
    pizza = {"custom_attribute_name": "favorite_foods", "comparison": "includes_value", "value": "pizza"}
    for segment in (
        Segment(
            id=ids.SEGMENT_ID,
            name="All Users",
            created_at=created,
            description="All users",
            text_description="Everybody",
            tags=["marketing"],
            teams=["Team A"],
        ),
        Segment(
            id=ids.FILTERED_SEGMENT_ID,
            name="Pizza Lovers",
            created_at=created + DAY,
            description="favorite_foods includes pizza",
            audience={"custom_attribute": pizza},
        ),
        Segment(
            id=ids.UNTRACKED_SEGMENT_ID,
            name="Untracked",
            created_at=created + 2 * DAY,
            analytics_tracking_enabled=False,
        ),
    ):
        store.segments[segment.id] = segment


def _seed_campaigns(store: Store, now: float) -> None:
    created = now - 150 * DAY
    for campaign in (
        Campaign(
            id=ids.CAMPAIGN_ID,
            name="API Campaign",
            created_at=created,
            updated_at=created + DAY,
            kind="api",
            description="Sent through the API",
            schedule_type="api",
            tags=["marketing"],
            teams=["Team A"],
            variations=[_variation(each, channel) for channel, each in ids.MESSAGE_VARIATION_IDS.items()],
            conversion_behaviors=_BEHAVIORS,
        ),
        _campaign(
            ids.TRIGGER_CAMPAIGN_ID, "Triggered", created + DAY, "api_triggered", _variation(_message(2, 1), "email")
        ),
        _multivariate(created + 2 * DAY),
        _campaign(
            ids.ARCHIVED_CAMPAIGN_ID, "Archived", created + 3 * DAY, "dashboard", _variation(_message(4, 1), "ios_push")
        ),
        _campaign(
            ids.TRANSACTIONAL_CAMPAIGN_ID,
            "Receipts",
            created + 4 * DAY,
            "transactional",
            _variation(_message(5, 1), "email"),
        ),
        _campaign(
            ids.PAUSED_CAMPAIGN_ID,
            "Paused Receipts",
            created + 5 * DAY,
            "transactional",
            _variation(_message(6, 1), "email"),
        ),
        _campaign(
            ids.ARCHIVED_TRANSACTIONAL_CAMPAIGN_ID,
            "Archived Receipts",
            created + 6 * DAY,
            "transactional",
            _variation(_message(7, 1), "email"),
        ),
    ):
        store.campaigns[campaign.id] = campaign
    store.campaigns[ids.ARCHIVED_CAMPAIGN_ID].archived = True
    store.campaigns[ids.ARCHIVED_TRANSACTIONAL_CAMPAIGN_ID].archived = True
    store.campaigns[ids.PAUSED_CAMPAIGN_ID].enabled = False
    store.campaigns[ids.MULTIVARIATE_CAMPAIGN_ID].next_send_at = now + 2 * DAY
    email = store.campaigns[ids.CAMPAIGN_ID].variations[4]
    email.source, email.translations = dict(SOURCE), {ids.LOCALE_ID: dict(TRANSLATION)}
    store.send_ids[ids.SEND_ID] = ids.CAMPAIGN_ID


def _message(campaign: int, number: int) -> str:
    return f"5eed0014-0000-4000-8000-{campaign:06d}{number:06d}"


def _variation(variation_id: str, channel: str, name: str = "Variation 1") -> Variation:
    return Variation(id=variation_id, channel=channel, name=name, content=dict(CONTENTS[channel]))


def _campaign(campaign_id: str, name: str, created: float, kind: str, *variations: Variation) -> Campaign:
    return Campaign(
        id=campaign_id, name=name, created_at=created, updated_at=created, kind=kind, variations=list(variations)
    )


def _multivariate(created: float) -> Campaign:
    channel = "trigger_in_app_message"
    control = Variation(id=_message(3, 3), channel=channel, name="Control", content={"type": "control"})
    campaign = _campaign(
        ids.MULTIVARIATE_CAMPAIGN_ID,
        "Multivariate",
        created,
        "api_triggered",
        _variation(_message(3, 1), channel),
        _variation(_message(3, 2), channel, "Variation 2"),
        control,
    )
    campaign.multivariate = True
    return campaign


def _seed_canvases(store: Store, now: float) -> None:
    created = now - 120 * DAY
    message = _variation(ids.CANVAS_MESSAGE_ID, "email")
    message.source, message.translations = dict(SOURCE), {ids.LOCALE_ID: dict(TRANSLATION)}
    second = Step(
        id="5eed0007-0000-4000-8000-000000000003",
        name="Second step",
        type="message",
        variations=[_variation("5eed0007-0000-4000-8000-000000000004", "android_push")],
    )
    first = Step(
        id=ids.CANVAS_STEP_ID, name="First step", type="message", next_step_ids=[second.id], variations=[message]
    )
    for number, (canvas_id, name) in enumerate(
        ((ids.CANVAS_ID, "Welcome"), (ids.PAUSED_CANVAS_ID, "Paused"), (ids.ARCHIVED_CANVAS_ID, "Archived"))
    ):
        store.canvases[canvas_id] = Canvas(
            id=canvas_id,
            name=name,
            created_at=created + number * DAY,
            updated_at=created + number * DAY,
            description="Greets new users",
            tags=["marketing"],
            teams=["Team A"],
            variants={f"5eed0013-0000-4000-8000-{number:012d}": "Variant 1"},
            steps=[first, second] if number == 0 else [],
        )
    store.canvases[ids.CANVAS_ID].next_send_at, store.canvases[ids.CANVAS_ID].local = now + 3 * DAY, True
    store.canvases[ids.PAUSED_CANVAS_ID].enabled = False
    store.canvases[ids.ARCHIVED_CANVAS_ID].archived = True


def _seed_definitions(store: Store) -> None:
    for definition in (
        Definition("favorite_foods", "array", "What the user likes", "active", ("marketing",), 500),
        Definition("eye_color"),
        Definition("visits", "number", status="blocklisted"),
    ):
        store.attribute_definitions[definition.name] = definition
    for definition in (
        Definition(ids.EVENT, description="A movie was rented", tags=("marketing",)),
        Definition("login"),
    ):
        store.event_definitions[definition.name] = definition


def _seed_integrations(store: Store, now: float) -> None:
    statuses = ("success", "partial", "error", "config_error")
    store.integrations[ids.INTEGRATION_ID] = Integration(
        id=ids.INTEGRATION_ID,
        name="Warehouse",
        type="attributes",
        status="active",
        warehouse="snowflake",
        updated_at=now - DAY,
        syncs=[
            Sync(now - (number + 1) * DAY, now - (number + 1) * DAY + HOUR, statuses[number % 4], 100, number % 4)
            for number in range(12)
        ],
    )
