"""Braze: segments. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.segments import (
    AsyncSegments,
    AsyncSegmentsWithRawResponse,
    Segments,
    SegmentsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Segments | AsyncSegments, SegmentsWithRawResponse | AsyncSegmentsWithRawResponse]


@pytest.fixture
def segments(contract: Contract) -> Called:
    return contract.resource("segments")


def test_list_segments(segments: Called) -> None:
    """GET /segments/list"""
    operation = segments.listing("listSegments", items=models.Segment)
    operation.sends("minimal", lambda segments: segments.list())
    operation.sends("everything", lambda segments: segments.list(page=0, sort_direction="desc"))


def test_get_segment_details(segments: Called) -> None:
    """GET /segments/details"""
    operation = segments.operation("getSegmentDetails", returns=models.SegmentDetails)
    operation.sends("minimal", lambda segments: segments.details(segment_id=BrazeMock.SEGMENT_ID))


def test_get_segment_data_series(segments: Called) -> None:
    """GET /segments/data_series"""
    operation = segments.operation("getSegmentDataSeries", returns=models.SegmentSeries)
    operation.sends("minimal", lambda segments: segments.data_series(segment_id=BrazeMock.SEGMENT_ID, length=14))
    operation.sends(
        "everything",
        lambda segments: segments.data_series(
            segment_id=BrazeMock.SEGMENT_ID, length=14, ending_at="2014-12-10T23:59:59-05:00"
        ),
    )


def test_cancel_segment_exports(segments: Called) -> None:
    """POST /export/segment/cancel"""
    operation = segments.operation("cancelSegmentExports", returns=models.SegmentExportCancellation)
    operation.sends("minimal", lambda segments: segments.cancel_exports(segment_id=BrazeMock.SEGMENT_ID))
