"""Braze: canvas. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.canvas import AsyncCanvas, AsyncCanvasWithRawResponse, Canvas, CanvasWithRawResponse
from braze_rest_client.testing import BrazeMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Canvas | AsyncCanvas, CanvasWithRawResponse | AsyncCanvasWithRawResponse]


@pytest.fixture
def canvas(contract: Contract) -> Called:
    return contract.resource("canvas")


def test_get_canvas_data_series(canvas: Called) -> None:
    """GET /canvas/data_series"""
    operation = canvas.operation("getCanvasDataSeries", returns=models.CanvasSeries)
    operation.sends(
        "minimal",
        lambda canvas: canvas.data_series(
            canvas_id=BrazeMock.CANVAS_ID, ending_at="2018-05-30T23:59:59-05:00", length=7
        ),
    )
    operation.sends(
        "everything",
        lambda canvas: canvas.data_series(
            canvas_id=BrazeMock.CANVAS_ID,
            ending_at="2018-05-30T23:59:59-05:00",
            starting_at="2018-05-28T23:59:59-05:00",
            length=5,
            include_variant_breakdown=True,
            include_step_breakdown=True,
            include_deleted_step_data=True,
        ),
    )


def test_get_canvas_data_summary(canvas: Called) -> None:
    """GET /canvas/data_summary"""
    operation = canvas.operation("getCanvasDataSummary", returns=models.CanvasSummary)
    operation.sends(
        "minimal",
        lambda canvas: canvas.data_summary(
            canvas_id=BrazeMock.CANVAS_ID, ending_at="2018-05-30T23:59:59-05:00", length=7
        ),
    )
    operation.sends(
        "everything",
        lambda canvas: canvas.data_summary(
            canvas_id=BrazeMock.CANVAS_ID,
            ending_at="2018-05-30T23:59:59-05:00",
            starting_at="2018-05-28T23:59:59-05:00",
            length=5,
            include_variant_breakdown=True,
            include_step_breakdown=True,
            include_deleted_step_data=True,
        ),
    )


def test_get_canvas_details(canvas: Called) -> None:
    """GET /canvas/details"""
    operation = canvas.operation("getCanvasDetails", returns=models.CanvasDetails)
    operation.sends("minimal", lambda canvas: canvas.details(canvas_id=BrazeMock.CANVAS_ID))
    operation.sends(
        "everything",
        lambda canvas: canvas.details(
            canvas_id=BrazeMock.CANVAS_ID, post_launch_draft_version=True, include_has_translatable_content=True
        ),
    )


def test_list_canvases(canvas: Called) -> None:
    """GET /canvas/list"""
    operation = canvas.listing("listCanvases", items=models.Canvas)
    operation.sends("minimal", lambda canvas: canvas.list())
    operation.sends(
        "everything",
        lambda canvas: canvas.list(
            page=0, include_archived=False, sort_direction="desc", last_edit_time_gt="2020-06-28T23:59:59-05:00"
        ),
    )


def test_duplicate_canvas(canvas: Called) -> None:
    """POST /canvas/duplicate"""
    operation = canvas.operation("duplicateCanvas", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda canvas: canvas.duplicate(canvas_id=BrazeMock.CANVAS_ID, name="Example Canvas", tag_names="marketing"),
    )
    operation.sends(
        "everything",
        lambda canvas: canvas.duplicate(
            canvas_id=BrazeMock.CANVAS_ID,
            name="Example Canvas",
            description="Example description",
            tag_names="marketing",
        ),
    )
