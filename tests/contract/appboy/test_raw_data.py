"""Appboy: raw_data. Written by `make contract` from specs/appboy; not by hand."""

from datetime import datetime
from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.raw_data import AsyncRawData, AsyncRawDataWithRawResponse, RawData, RawDataWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[RawData | AsyncRawData, RawDataWithRawResponse | AsyncRawDataWithRawResponse]


@pytest.fixture
def raw_data(contract: Contract) -> Called:
    return contract.resource("raw_data")


def test_export_raw_data(raw_data: Called) -> None:
    """POST /raw_data/export"""
    operation = raw_data.operation("exportRawData", returns=models.RawDataExportResult)
    operation.sends(
        "minimal",
        lambda raw_data: raw_data.export(starting_at="2023-11-13T22:49:05Z", ending_at="2023-11-13T23:49:05Z"),
    )
    operation.sends(
        "minimal",
        lambda raw_data: raw_data.export(
            starting_at=datetime.fromisoformat("2023-11-13T22:49:05Z"),
            ending_at=datetime.fromisoformat("2023-11-13T23:49:05Z"),
        ),
    )
    operation.sends(
        "everything",
        lambda raw_data: raw_data.export(
            starting_at="2023-11-13T22:49:05Z",
            ending_at="2023-11-13T23:49:05Z",
            app_ids=["api"],
            callback_endpoint="https://example.com/raw-data-export-finished",
            event_names=["$campaign_received", "$email_opened"],
            output_format="gzip",
        ),
    )
    operation.sends(
        "everything",
        lambda raw_data: raw_data.export(
            starting_at=datetime.fromisoformat("2023-11-13T22:49:05Z"),
            ending_at=datetime.fromisoformat("2023-11-13T23:49:05Z"),
            app_ids=["api"],
            callback_endpoint="https://example.com/raw-data-export-finished",
            event_names=["$campaign_received", "$email_opened"],
            output_format="gzip",
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda raw_data: raw_data.export(
            starting_at="2023-11-13T22:49:05Z",
            ending_at="2023-11-13T23:49:05Z",
            event_names=["$campaign_received", "$email_opened"],
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda raw_data: raw_data.export(
            starting_at=datetime.fromisoformat("2023-11-13T22:49:05Z"),
            ending_at=datetime.fromisoformat("2023-11-13T23:49:05Z"),
            event_names=["$campaign_received", "$email_opened"],
        ),
    )
    operation.sends(
        "example oneApp",
        lambda raw_data: raw_data.export(
            starting_at="2023-11-13T22:49:05Z",
            ending_at="2023-11-13T23:49:05Z",
            app_ids=["api"],
            callback_endpoint="https://example.com/raw-data-export-finished",
            output_format="gzip",
        ),
    )
    operation.sends(
        "example oneApp",
        lambda raw_data: raw_data.export(
            starting_at=datetime.fromisoformat("2023-11-13T22:49:05Z"),
            ending_at=datetime.fromisoformat("2023-11-13T23:49:05Z"),
            app_ids=["api"],
            callback_endpoint="https://example.com/raw-data-export-finished",
            output_format="gzip",
        ),
    )
