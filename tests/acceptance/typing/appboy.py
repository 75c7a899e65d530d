"""The types that a type checker infers for the Appboy client."""

from datetime import UTC, datetime
from typing import Literal, assert_type

from appboy_client import Appboy, AsyncAppboy, models, params
from engagement_core import APIResponseError, AsyncPaginator, Paginator, RawResponse


def construct() -> None:
    assert_type(Appboy(app_group_id="fake"), Appboy)
    assert_type(Appboy(rest_api_key="fake", base_url="https://rest.example"), Appboy)
    assert_type(Appboy.from_env(), Appboy)


def call(appboy: Appboy) -> None:
    result = appboy.users.track(attributes=[{"external_id": "user1", "visits": {"inc": 1}}])
    assert_type(result, models.Success | models.PartialSuccess | models.Queued)
    details = assert_type(appboy.segments.details(segment_id="id"), models.SegmentDetails)
    assert_type(details.name, str)
    series = assert_type(appboy.kpi.mau(length=7), models.MauSeries)
    assert_type(series.data[0].mau, int)


def dictionaries_and_models(appboy: Appboy) -> None:
    """Either may stand wherever the other may, even beside it in one list."""
    event: params.EventParam = {"external_id": "user1", "name": "rented", "time": "2013-07-16T19:20:30+01:00"}
    model = models.Event(external_id="user1", name="rented", time="2013-07-16T19:20:30+01:00")
    now = datetime.now(UTC)
    moment: params.EventParam = {"external_id": "user1", "name": "rented", "time": now}
    schedule: params.ScheduleParam = {"time": now}
    appboy.users.track(events=[event, model, moment, models.Event(external_id="user1", name="rented", time=now)])
    appboy.campaigns.trigger.schedule.create(campaign_id="id", schedule=schedule, broadcast=True)
    appboy.email.list_unsubscribes(start_date=now, end_date=now.date())
    nested: params.ConnectedAudienceParam = {"AND": [models.AudienceOr(OR=[]), {"OR": []}]}
    appboy.messages.send(messages={"android_push": {"alert": "Hello", "title": "A message"}}, audience=nested)
    push = models.AndroidPush(alert="Hello", title="A message")
    appboy.messages.send(messages=models.Messages(android_push=push), external_user_ids=["user1"])


def items(appboy: Appboy) -> None:
    assert_type(appboy.segments.list(), Paginator[models.Segment])
    for segment in appboy.segments.list():
        assert_type(segment.tags, list[str])
    for name in appboy.events.list():
        assert_type(name, str)


def raw(appboy: Appboy) -> None:
    response = assert_type(
        appboy.campaigns.with_raw_response.details(campaign_id="id"), RawResponse[models.CampaignDetails]
    )
    assert_type(response.parse(), models.CampaignDetails)


def errors(appboy: Appboy) -> None:
    try:
        appboy.feed.details(card_id="id")
    except APIResponseError as error:
        assert_type(error.status, int)
        assert_type(error.outcome, Literal["unsent", "rejected", "unknown", "accepted"])


async def awaited(appboy: AsyncAppboy) -> None:
    assert_type(await appboy.segments.details(segment_id="id"), models.SegmentDetails)
    assert_type(appboy.campaigns.list(), AsyncPaginator[models.Campaign])
    async for campaign in appboy.campaigns.list(include_archived=True):
        assert_type(campaign, models.Campaign)
    assert_type(await appboy.feed.with_raw_response.details(card_id="id"), RawResponse[models.CardDetails])
