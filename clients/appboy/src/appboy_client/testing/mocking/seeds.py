# Copied from overrides/appboy/mocking/seeds.py; edit it there.

"""The seed: a model for every documented value and every optional field."""

from itertools import product as pairs

from . import catalog, events, purchases
from .attributes import SUBSCRIPTION_STATES
from .models import Outgoing, PushToken, Schedule, Session, Target, Uninstall, User, When
from .moments import DAY, Moment, to_text
from .responses import JSONObject
from .seed_ids import (
    ANDROID_APP_ID,
    ANONYMOUS_APPBOY_ID,
    APP_ID,
    APPBOY_ID,
    BARE_USER_ID,
    BOUNCED_EMAIL,
    CAMPAIGN_ID,
    EVENT,
    MESSAGE_VARIATION_IDS,
    MULTIVARIATE_CAMPAIGN_ID,
    PRODUCT,
    SCHEDULE_ID,
    SECOND_EVENT,
    SECOND_PRODUCT,
    SECOND_USER_ID,
    SEEDED_DEVICE,
    SPAM_EMAIL,
    TRIGGER_CAMPAIGN_ID,
    TRIGGER_SCHEDULE_ID,
    USER_ID,
)
from .sending import deliver
from .state import State
from .store import Store


def seed(state: State) -> None:
    """Add all models; existing ones are replaced."""
    store, now = state.store, state.now()
    catalog.seed_apps(store)
    catalog.seed_segments(store, now)
    catalog.seed_campaigns(store, now)
    catalog.seed_cards(store, now)
    _seed_users(state, now)
    _seed_history(state, now)
    _seed_schedules(store, now)
    _seed_emails(store, now)


def _seed_users(state: State, now: float) -> None:
    store = state.store
    full = _user(store, APPBOY_ID, USER_ID, now - 90 * DAY)
    full.app_id = APP_ID
    full.profile = {
        "first_name": "Jon",
        "last_name": "Doe",
        "dob": "1988-02-14",
        "home_city": "New York",
        "country": "US",
        "phone": "12125550100",
        "language": "en",
        "time_zone": "America/New_York",
        "gender": "M",
        "current_location": {"longitude": -73.991443, "latitude": 40.753824},
        "push_subscribe": "opted_in",
        "email_subscribe": "opted_in",
        "date_of_first_session": to_text(now - 90 * DAY),
        "date_of_last_session": to_text(now - DAY),
    }
    full.custom = {"favorite_foods": ["pizza", "sushi"], "eye_color": "blue", "visits": 3, "score": 0.5, "vip": True}
    full.observed = _observed(now)
    store.set_email(full, "jon@example.com")
    store.add_token(full, PushToken(APP_ID, SEEDED_DEVICE))
    second = _user(store, "5eed0002-0000-4000-8000-000000000002", SECOND_USER_ID, now - 60 * DAY)
    second.profile = {"first_name": "Jill", "gender": "F"}
    store.set_email(second, "jill@example.com")
    store.add_token(second, PushToken("unknown-app", "5eed-token-2"))
    _user(store, "5eed0002-0000-4000-8000-000000000003", BARE_USER_ID, now - 30 * DAY)
    anonymous = _user(store, ANONYMOUS_APPBOY_ID, None, now - 20 * DAY)
    store.add_token(anonymous, PushToken(ANDROID_APP_ID, "5eed-token-3"))
    for number, (email, push) in enumerate(pairs(SUBSCRIPTION_STATES, SUBSCRIPTION_STATES), 5):
        user = _user(store, f"5eed0002-0000-4000-8000-{number:012d}", f"user-{email}-{push}", now - 10 * DAY)
        user.profile = {"email_subscribe": email, "push_subscribe": push}


def _user(store: Store, appboy_id: str, external_id: str | None, created: float) -> User:
    same = [store.users.get(appboy_id), store.user(external_id) if external_id is not None else None]
    for user in {each.appboy_id: each for each in same if each is not None}.values():
        store.delete_user(user)
    return store.add_user(external_id, created, appboy_id)


def _observed(now: float) -> JSONObject:
    first_used, last_used = to_text(now - 90 * DAY), to_text(now - DAY)
    return {
        "attributed_campaign": "spring",
        "attributed_source": "search",
        "attributed_adgroup": "shoes",
        "attributed_ad": "banner-7",
        "devices": [
            {
                "model": "iPhone 6",
                "os": "iOS 10.2",
                "carrier": "Example Mobile",
                "idfv": "5eed000a-0000-4000-8000-000000000001",
                "idfa": "5eed000a-0000-4000-8000-000000000002",
                "ad_tracking_enabled": True,
            },
            {"model": "Nexus 5", "os": "Android 6.0", "carrier": "Example Mobile", "ad_tracking_enabled": False},
        ],
        "apps": [
            {
                "name": "Sample iOS",
                "platform": "iOS",
                "version": "1.2.3",
                "sessions": "12",
                "first_used": first_used,
                "last_used": last_used,
            }
        ],
        "cards_clicked": [{"name": "CaptionedImage Card"}],
    }


def _seed_history(state: State, now: float) -> None:
    """Add sessions, an uninstall, events, purchases and messages."""
    store = state.store
    users = [user for user in store.users.values() if user.external_id is not None]
    store.sessions = [Session(APP_ID, APPBOY_ID, now - days * DAY) for days in range(1, 8)]
    store.uninstalls = [Uninstall(ANDROID_APP_ID, now - DAY)]
    for days, user in enumerate(users, 1):
        track(state, user, EVENT, now - days * DAY)
    track(state, users[0], SECOND_EVENT, now - DAY)
    buy(state, users[0], PRODUCT, now - 2 * DAY)
    buy(state, users[0], SECOND_PRODUCT, now - DAY)
    for campaign_id in (TRIGGER_CAMPAIGN_ID, MULTIVARIATE_CAMPAIGN_ID):
        triggered = Outgoing(target=Target(state="all"), campaign_id=campaign_id, triggered=True)
        for user in users:
            deliver(store, triggered, user, now - 2 * DAY)
    messages: dict[str, JSONObject] = {
        channel: {"message_variation_id": variation_id} for channel, variation_id in MESSAGE_VARIATION_IDS.items()
    }
    everything = Outgoing(target=Target(state="all"), campaign_id=CAMPAIGN_ID, messages=messages)
    deliver(store, everything, users[0], now - DAY)
    receipt = users[0].received[CAMPAIGN_ID]
    receipt.converted = True
    receipt.engaged = {
        "opened_email": True,
        "opened_push": False,
        "clicked_email": True,
        "clicked_in_app_message": False,
    }


def _seed_schedules(store: Store, now: float) -> None:
    moment = Moment(now + 30 * DAY, 0)
    target = Target(external_ids=(USER_ID,))
    when = When(to_text(moment.local_time), moment)
    message: dict[str, JSONObject] = {"android_push": {"alert": "Hello", "title": "A message"}}
    store.schedules[SCHEDULE_ID] = Schedule(SCHEDULE_ID, Outgoing(target=target, messages=message), when)
    store.schedules[TRIGGER_SCHEDULE_ID] = Schedule(
        TRIGGER_SCHEDULE_ID, Outgoing(target=target, campaign_id=TRIGGER_CAMPAIGN_ID, triggered=True), when
    )


def _seed_emails(store: Store, now: float) -> None:
    for state in SUBSCRIPTION_STATES:
        store.set_email_state(f"{state.replace('_', '-')}@example.com", state, now - DAY)
    store.bounces = [BOUNCED_EMAIL]
    store.spam = [SPAM_EMAIL]


def track(state: State, user: User, name: str, at: float) -> None:
    """Record an event of a user."""
    events.apply(state, {"name": name, "time": to_text(at), "app_id": APP_ID}, user)


def buy(state: State, user: User, product: str, at: float) -> None:
    """Record a purchase of a user."""
    purchases.apply(state, {"product_id": product, "price": 40.0, "time": to_text(at), "app_id": APP_ID}, user)
