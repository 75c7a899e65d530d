# Copied from overrides/braze/mocking/seeds.py; edit it there.

"""The seed: users with their history, lists of addresses and schedules; the second workspace stays empty."""

from starlette.datastructures import QueryParams

from . import schedules, seed_content, seed_dashboard
from . import seed_ids as ids
from .content_models import InvalidPhone
from .models import Alias, Counts, Occurrence, PushToken, User
from .responses import JSONObject
from .sending_models import Delivery
from .state import Call, State
from .store import Store
from .times import DAY, to_millis, to_text


def seed(state: State) -> None:
    """Add all models to the first workspace."""
    store, now = state.workspaces[ids.WORKSPACE_ID], state.now()
    seed_dashboard.seed(store, now)
    seed_content.seed(state, store, now)
    _seed_users(store, now)
    _seed_history(store, now)
    _seed_addresses(store, now)
    _seed_schedules(state, store, now)


def _user(store: Store, braze_id: str, external_id: str | None, created: float) -> User:
    for user in (
        store.users.profiles.get(braze_id),
        store.users.by_external_id(external_id) if external_id is not None else None,
    ):
        if user is not None and user.braze_id in store.users.profiles:
            store.users.remove(user)
    user = store.users.add(braze_id, created)
    if external_id is not None:
        store.users.set_external_id(user, external_id)
    return user


def _seed_users(store: Store, now: float) -> None:
    full = _user(store, ids.BRAZE_ID, ids.USER_ID, now - 90 * DAY)
    full.profile = {
        "first_name": "Jon",
        "last_name": "Doe",
        "dob": "1988-02-14",
        "home_city": "New York",
        "country": "US",
        "language": "en",
        "time_zone": "America/New_York",
        "gender": "M",
        "current_location": [-73.991443, 40.753824],
        "push_subscribe": "opted_in",
        "email_subscribe": "opted_in",
        "date_of_first_session": to_text(now - 90 * DAY),
        "date_of_last_session": to_text(now - DAY),
    }
    store.users.set_contact(full, "email", ids.EMAIL)
    store.users.set_contact(full, "phone", ids.PHONE)
    full.custom = {"favorite_foods": ["pizza", "sushi"], "eye_color": "blue", "visits": 3, "score": 0.5, "vip": True}
    full.observed = _observed(now)
    full.push_tokens = [PushToken(ids.ANDROID_APP_ID, "12345abcd", ids.DEVICE_ID)]
    full.groups = {ids.EMAIL_GROUP_ID: "subscribed", ids.SMS_GROUP_ID: "unsubscribed"}
    full.in_control_group = True
    _add_alias(store, full, Alias("amplitude_id", "user_123"))
    second = _user(store, "5eed00020000000000000002", ids.SECOND_USER_ID, now - 60 * DAY)
    second.profile = {"first_name": "Jill", "gender": "F"}
    store.users.set_contact(second, "email", ids.SECOND_EMAIL)
    _user(store, "5eed00020000000000000003", ids.BARE_USER_ID, now - 30 * DAY)
    aliased = _user(store, "5eed00020000000000000004", None, now - 20 * DAY)
    _add_alias(store, aliased, Alias(ids.ALIAS_LABEL, ids.ALIAS_NAME))
    for number, external_id in ((5, "shared-1"), (6, None)):
        shared = _user(store, f"5eed0002000000000000000{number}", external_id, now - 10 * DAY)
        store.users.set_contact(shared, "email", ids.SHARED_EMAIL)
    store.blocked_ids = {ids.BLOCKED_USER_ID}


def _add_alias(store: Store, user: User, alias: Alias) -> None:
    if store.users.by_alias(alias) is None:
        store.users.add_alias(user, alias)


def _observed(now: float) -> JSONObject:
    return {
        "attributed_campaign": "braze_test_campaign",
        "attributed_source": "braze_test_source",
        "attributed_adgroup": "braze_test_adgroup",
        "attributed_ad": "braze_test_ad",
        "push_opted_in_at": to_millis(now - 80 * DAY),
        "uninstalled_at": to_millis(now - 70 * DAY),
        "devices": [
            {
                "model": "iPhone 15",
                "os": "iOS 17",
                "carrier": "Example Mobile",
                "idfv": "5eed0015-0000-4000-8000-000000000001",
                "idfa": "5eed0015-0000-4000-8000-000000000002",
                "ad_tracking_enabled": True,
            },
            {
                "model": "Pixel XL",
                "os": "Android (Q)",
                "carrier": None,
                "google_ad_id": "5eed0015-0000-4000-8000-000000000003",
                "device_id": ids.DEVICE_ID,
                "ad_tracking_enabled": False,
            },
            {
                "model": "Roku",
                "os": "Roku",
                "carrier": None,
                "roku_ad_id": "5eed0015-0000-4000-8000-000000000004",
                "ad_tracking_enabled": False,
            },
        ],
        "apps": [
            {
                "name": "Sample Android",
                "platform": "Android",
                "version": "3.29.0",
                "sessions": 1129,
                "first_used": to_millis(now - 90 * DAY),
                "last_used": to_millis(now - DAY),
            }
        ],
        "cards_clicked": [{"name": "Loyalty Promo"}],
    }


def _seed_history(store: Store, now: float) -> None:
    full = store.users.profiles[ids.BRAZE_ID]
    store.sessions = [Occurrence("session", ids.APP_ID, ids.BRAZE_ID, now - days * DAY) for days in range(1, 8)]
    store.uninstalls = [Occurrence("uninstall", ids.APP_ID, ids.BRAZE_ID, now - 3 * DAY)]
    for days in (1, 2):
        store.events.append(Occurrence(ids.EVENT, ids.APP_ID, ids.BRAZE_ID, now - days * DAY))
        store.purchases.append(Occurrence(ids.PRODUCT, ids.APP_ID, ids.BRAZE_ID, now - days * DAY, 2, 20.0))
    full.events = {ids.EVENT: Counts(now - 2 * DAY, now - DAY, 2)}
    full.purchases = {ids.PRODUCT: Counts(now - 2 * DAY, now - DAY, 4)}
    full.revenue = 80.0
    for source_id, channel in (
        (ids.CAMPAIGN_ID, "email"),
        (ids.MULTIVARIATE_CAMPAIGN_ID, "trigger_in_app_message"),
        (ids.CANVAS_ID, "canvas"),
    ):
        campaign = store.campaigns.get(source_id)
        variation_id = (
            next((each.id for each in campaign.variations if each.channel == channel), None) if campaign else None
        )
        send_id = ids.SEND_ID if source_id == ids.CAMPAIGN_ID else None
        full.received[source_id] = now - DAY
        store.deliveries.append(
            Delivery(now - DAY, ids.BRAZE_ID, ids.USER_ID, channel, source_id, variation_id, send_id, {}, {})
        )
        if campaign is not None:
            campaign.first_sent = campaign.last_sent = now - DAY


def _seed_addresses(store: Store, now: float) -> None:
    for state, email in (
        ("unsubscribed", ids.UNSUBSCRIBED_EMAIL),
        ("subscribed", "subscribed@example.com"),
        ("opted_in", "opted-in@example.com"),
    ):
        store.set_email_state(email, state, now - DAY)
    store.hard_bounces = {ids.BOUNCED_EMAIL: now - DAY}
    store.spam = {ids.SPAM_EMAIL: now - DAY}
    store.invalid_phones = {
        ids.INVALID_PHONE: InvalidPhone(now - DAY, "provider_error"),
        "+14255551212": InvalidPhone(now - 2 * DAY, "deactivated"),
        "+14255551213": InvalidPhone(now - 3 * DAY, "invalid_format"),
    }


def _seed_schedules(state: State, store: Store, now: float) -> None:
    schedule = {"time": to_text(now + 30 * DAY)}
    recipients = [{"external_user_id": ids.USER_ID}]
    push = {"android_push": {"alert": "Hello", "title": "A message"}}
    for schedule_id, create, body in (
        (ids.SCHEDULE_ID, schedules.create_message, {"external_user_ids": [ids.USER_ID], "messages": push}),
        (
            ids.TRIGGER_SCHEDULE_ID,
            schedules.create_campaign_trigger,
            {"campaign_id": ids.TRIGGER_CAMPAIGN_ID, "recipients": recipients},
        ),
        (
            ids.CANVAS_SCHEDULE_ID,
            schedules.create_canvas_trigger,
            {"canvas_id": ids.CANVAS_ID, "recipients": recipients},
        ),
    ):
        call = Call(state, store, {**body, "schedule": schedule}, QueryParams(), {}, "")
        created = store.schedules.pop(str(create(call)["schedule_id"]))
        created.id = schedule_id
        store.schedules[schedule_id] = created
