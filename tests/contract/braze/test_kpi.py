"""Braze: kpi. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.kpi import AsyncKpi, AsyncKpiWithRawResponse, Kpi, KpiWithRawResponse
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Kpi | AsyncKpi, KpiWithRawResponse | AsyncKpiWithRawResponse]


@pytest.fixture
def kpi(contract: Contract) -> Called:
    return contract.resource("kpi")


def test_get_new_users_data_series(kpi: Called) -> None:
    """GET /kpi/new_users/data_series"""
    operation = kpi.operation("getNewUsersDataSeries", returns=models.NewUsersSeries)
    operation.sends("minimal", lambda kpi: kpi.new_users(length=14))
    operation.sends(
        "everything",
        lambda kpi: kpi.new_users(length=14, ending_at="2014-12-10T23:59:59-05:00", app_id=BrazeMock.APP_ID),
    )


def test_get_dau_data_series(kpi: Called) -> None:
    """GET /kpi/dau/data_series"""
    operation = kpi.operation("getDauDataSeries", returns=models.DauSeries)
    operation.sends("minimal", lambda kpi: kpi.dau(length=14))
    operation.sends(
        "everything", lambda kpi: kpi.dau(length=14, ending_at="2014-12-10T23:59:59-05:00", app_id=BrazeMock.APP_ID)
    )


def test_get_mau_data_series(kpi: Called) -> None:
    """GET /kpi/mau/data_series"""
    operation = kpi.operation("getMauDataSeries", returns=models.MauSeries)
    operation.sends("minimal", lambda kpi: kpi.mau(length=14))
    operation.sends(
        "everything", lambda kpi: kpi.mau(length=14, ending_at="2014-12-10T23:59:59-05:00", app_id=BrazeMock.APP_ID)
    )


def test_get_uninstalls_data_series(kpi: Called) -> None:
    """GET /kpi/uninstalls/data_series"""
    operation = kpi.operation("getUninstallsDataSeries", returns=models.UninstallsSeries)
    operation.sends("minimal", lambda kpi: kpi.uninstalls(length=14))
    operation.sends(
        "everything",
        lambda kpi: kpi.uninstalls(length=14, ending_at="2014-12-10T23:59:59-05:00", app_id=BrazeMock.APP_ID),
    )
