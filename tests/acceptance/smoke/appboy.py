"""Smoke test of Appboy: every documented operation, written once for both clients."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from typing import Any

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock

CLIENTS = (Appboy, AsyncAppboy)
CREDENTIALS = {"app_group_id": AppboyMock.APP_GROUP_ID}
NOW = datetime.fromtimestamp(1_700_000_000, UTC)
"""The time of the clock of a new mock."""
SERIES: dict[str, Any] = {"length": 7, "ending_at": NOW}
HELLO = {"android_push": {"alert": "Hello", "title": "A message"}}


def ready_mock() -> AppboyMock:
    """A mock whose exports are ready at once, so that both clients can start one."""
    mock = AppboyMock()
    mock.settings.export_seconds = mock.settings.raw_export_seconds = 0
    return mock


MOCK = ready_mock


def users(appboy: Any) -> Generator[Any, Any, None]:
    """Track, export and delete a user."""
    event = {"external_id": "smoke", "name": "test", "time": NOW}
    tracked = yield appboy.users.track(
        attributes=[{"external_id": "smoke", "first_name": "Di", "visits": {"inc": 1}}],
        events=[event, {**event, "external_id": "nobody", "_update_existing_only": True}],
        purchases=[{"external_id": "smoke", "product_id": "car", "currency": "USD", "price": 1.5, "time": NOW}],
    )
    assert len(tracked.failures()) == 1
    exported = yield appboy.users.export_by_ids(external_ids=["smoke", "unknown"])
    assert exported.users[0].custom_attributes == {"visits": 1}
    assert exported.invalid_user_ids == ["unknown"]
    assert (yield appboy.users.delete(external_ids=["smoke"])).deleted == 1
    assert (yield appboy.users.export_by_segment(segment_id=AppboyMock.SEGMENT_ID)).url.endswith(".zip")
    yield appboy.push_tokens.remove(push_tokens=[{"app_id": AppboyMock.APP_ID, "token": "t"}])
    export = {"starting_at": NOW - timedelta(days=1), "ending_at": NOW, "event_names": ["$email_opened"]}
    assert (yield appboy.raw_data.export(**export)).success


def messages(appboy: Any) -> Generator[Any, Any, None]:
    """Send, schedule, change and cancel messages and triggers."""
    yield appboy.messages.send(messages=HELLO, external_user_ids=[AppboyMock.USER_ID])
    schedule = {"time": "2024-02-20T13:14:47", "in_local_time": True}
    made = yield appboy.messages.schedule.create(schedule=schedule, messages=HELLO, segment_id=AppboyMock.SEGMENT_ID)
    yield appboy.messages.schedule.update(schedule_id=made.schedule_id, schedule={"time": "2024-02-20T14:14:47Z"})
    yield appboy.messages.schedule.delete(schedule_id=made.schedule_id)
    campaign: dict[str, Any] = {"campaign_id": AppboyMock.TRIGGER_CAMPAIGN_ID}
    trigger = appboy.campaigns.trigger
    yield trigger.send(**campaign, recipients=[{"external_user_id": AppboyMock.USER_ID}])
    made = yield trigger.schedule.create(**campaign, schedule=schedule, broadcast=True)
    yield trigger.schedule.update(**campaign, schedule_id=made.schedule_id, schedule=schedule)
    yield trigger.schedule.delete(**campaign, schedule_id=made.schedule_id)


def emails(appboy: Any) -> Generator[Any, Any, None]:
    """Change and list subscriptions."""
    assert len((yield appboy.email.list_unsubscribes(email=AppboyMock.UNSUBSCRIBED_EMAIL))) == 1
    yield appboy.email.set_status(email="a@example.com", subscription_state="opted_in")
    yield appboy.email.remove_bounces(email=["a@example.com", "b@example.com"])
    yield appboy.email.remove_spam(email="a@example.com")


def reports(appboy: Any) -> Generator[Any, Any, None]:
    """Lists, details and series."""
    segment, campaign, card = AppboyMock.SEGMENT_ID, AppboyMock.CAMPAIGN_ID, AppboyMock.CARD_ID
    assert segment in {each.id for each in (yield appboy.segments.list())}
    assert (yield appboy.segments.details(segment_id=segment)).name
    assert campaign in {each.id for each in (yield appboy.campaigns.list(include_archived=True))}
    assert (yield appboy.campaigns.details(campaign_id=campaign)).name
    assert card in {each.id for each in (yield appboy.feed.list())}
    assert (yield appboy.feed.details(card_id=card)).title
    assert AppboyMock.EVENT in (yield appboy.events.list())
    assert AppboyMock.PRODUCT in (yield appboy.purchases.product_list())
    for method in (appboy.kpi.mau, appboy.kpi.dau, appboy.kpi.new_users, appboy.kpi.uninstalls):
        assert len((yield method(**SERIES)).data) == 7
    for method in (appboy.sessions.data_series, appboy.purchases.revenue_series, appboy.purchases.quantity_series):
        assert len((yield method(**SERIES, unit="hour")).data) == 7
    assert len((yield appboy.segments.data_series(segment_id=segment, **SERIES)).data) == 7
    assert len((yield appboy.campaigns.data_series(campaign_id=campaign, **SERIES)).data) == 7
    assert len((yield appboy.feed.data_series(card_id=card, **SERIES, unit="hour")).data) == 7
    assert len((yield appboy.events.data_series(event=AppboyMock.EVENT, **SERIES)).data) == 7


SCENARIOS = (users, messages, emails, reports)
