"""Appboy: segments. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.segments import (
    AsyncSegments,
    AsyncSegmentsWithRawResponse,
    Segments,
    SegmentsWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Segments | AsyncSegments, SegmentsWithRawResponse | AsyncSegmentsWithRawResponse]


@pytest.fixture
def segments(contract: Contract) -> Called:
    return contract.resource("segments")


def test_list_segments(segments: Called) -> None:
    """GET /segments/list"""
    operation = segments.listing("listSegments", items=models.Segment)
    operation.sends("minimal", lambda segments: segments.list())
    operation.sends("everything", lambda segments: segments.list(page=0))


def test_get_segment_data_series(segments: Called) -> None:
    """GET /segments/data_series"""
    operation = segments.operation("getSegmentDataSeries", returns=models.SegmentSeries)
    operation.sends("minimal", lambda segments: segments.data_series(segment_id=AppboyMock.SEGMENT_ID, length=7))
    operation.sends(
        "everything",
        lambda segments: segments.data_series(
            segment_id=AppboyMock.SEGMENT_ID, length=7, ending_at="2014-12-10T23:59:59-05:00"
        ),
    )


def test_get_segment_details(segments: Called) -> None:
    """GET /segments/details"""
    operation = segments.operation("getSegmentDetails", returns=models.SegmentDetails)
    operation.sends("minimal", lambda segments: segments.details(segment_id=AppboyMock.SEGMENT_ID))
