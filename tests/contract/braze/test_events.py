"""Braze: events. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.events import AsyncEvents, AsyncEventsWithRawResponse, Events, EventsWithRawResponse
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Events | AsyncEvents, EventsWithRawResponse | AsyncEventsWithRawResponse]


@pytest.fixture
def events(contract: Contract) -> Called:
    return contract.resource("events")


def test_list_events(events: Called) -> None:
    """GET /events/list"""
    operation = events.listing("listEvents", items=str)
    operation.sends("minimal", lambda events: events.list())
    operation.sends("everything", lambda events: events.list(page=0))


def test_get_event_data_series(events: Called) -> None:
    """GET /events/data_series"""
    operation = events.operation("getEventDataSeries", returns=models.EventSeries)
    operation.sends("minimal", lambda events: events.data_series(event="event_name", length=24))
    operation.sends(
        "everything",
        lambda events: events.data_series(
            event="event_name",
            length=24,
            unit="hour",
            ending_at="2014-12-10T23:59:59-05:00",
            app_id=BrazeMock.APP_ID,
            segment_id=BrazeMock.SEGMENT_ID,
        ),
    )


def test_list_event_details(events: Called) -> None:
    """GET /events"""
    operation = events.listing("listEventDetails", items=models.EventDetails)
    operation.sends("minimal", lambda events: events.list_details())
    operation.sends("everything", lambda events: events.list_details(cursor="c2tpcDow"))
