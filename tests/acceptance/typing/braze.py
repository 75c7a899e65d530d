"""The types that a type checker infers for the Braze client."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Literal, assert_type

from braze_rest_client import AsyncBraze, Braze, models, params
from engagement_core import APIResponseError, AsyncPaginator, EmptyResponse, Paginator, RawResponse
from engagement_core.bulk import BulkReport


def construct() -> None:
    assert_type(Braze(api_key="fake", cluster="iad-01"), Braze)
    assert_type(Braze(api_key=lambda: "fake", base_url="https://rest.example"), Braze)
    assert_type(Braze(scim_token="fake", scim_origin="https://sso.example", cluster="fra-02"), Braze)
    assert_type(Braze.from_env(), Braze)


def call(braze: Braze) -> None:
    result = braze.users.track(attributes=[{"external_id": "user1", "visits": {"inc": 1}}])
    assert_type(result, models.UserTrackResult | models.UserTrackPartialResult)
    details = assert_type(braze.segments.details(segment_id="id"), models.SegmentDetails)
    assert_type(details.name, str)
    series = assert_type(braze.kpi.mau(length=7), models.MauSeries)
    assert_type(series.data[0].mau, int)
    assert_type(
        braze.catalogs.items.get("restaurants", "one").items[0].additional_properties,
        dict[str, models.CatalogItemValue],
    )
    assert_type(braze.campaigns.duplicate(campaign_id="id", name="A copy"), EmptyResponse)
    assert_type(braze.scim.users.search(filter='userName eq "user@test.com"').totalResults, int)


def dictionaries_and_models(braze: Braze) -> None:
    """Either may stand wherever the other may, even beside it in one list."""
    now = datetime.now(UTC)
    event: params.EventParam = {"external_id": "user1", "name": "rented", "time": now}
    model = models.Event(external_id="user1", name="rented", time="2013-07-16T19:20:30+01:00")
    braze.users.track(events=[event, model])
    braze.email.list_unsubscribes(start_date="2023-01-01", end_date=date(2023, 2, 1))
    recipient: params.RecipientParam = {"external_user_id": "user1", "trigger_properties": {"price": 1}}
    other = models.Recipient(external_user_id="user2")
    braze.canvas.trigger.send(canvas_id="id", recipients=[recipient, other], context={"season": "spring"})
    push = models.AndroidPush(alert="Hello", title="A message")
    braze.messages.send(messages=models.Messages(android_push=push), external_user_ids=["user1"])
    braze.catalogs.items.create_many("restaurants", items=[{"id": "one"}, models.CatalogItem(id="two")])


def items(braze: Braze) -> None:
    assert_type(braze.campaigns.list(), Paginator[models.Campaign])
    for item in braze.catalogs.items.list("restaurants"):
        assert_type(item.id, str)
    for name in braze.events.list():
        assert_type(name, str)


def bulk(braze: Braze) -> None:
    assert_type(braze.users.track_all(attributes=[{"external_id": "user1"}], ledger="users.ledger"), BulkReport)
    found = braze.users.export.by_ids_all(["user1"], fields_to_export=["external_id"])
    assert_type(found, Iterator[models.ExportedUser])


def raw(braze: Braze) -> None:
    response = assert_type(
        braze.campaigns.with_raw_response.details(campaign_id="id"), RawResponse[models.CampaignDetails]
    )
    assert_type(response.parse(), models.CampaignDetails)


def errors(braze: Braze) -> None:
    try:
        braze.canvas.details(canvas_id="id")
    except APIResponseError as error:
        assert_type(error.status, int)
        assert_type(error.outcome, Literal["unsent", "rejected", "unknown", "accepted"])


async def awaited(braze: AsyncBraze) -> None:
    assert_type(await braze.segments.details(segment_id="id"), models.SegmentDetails)
    assert_type(braze.campaigns.list(), AsyncPaginator[models.Campaign])
    async for campaign in braze.campaigns.list(include_archived=True):
        assert_type(campaign, models.Campaign)
    report = await braze.email.set_status_all(["a@example.com"], subscription_state="unsubscribed")
    assert_type(report, BulkReport)
