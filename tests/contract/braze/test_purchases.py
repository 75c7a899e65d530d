"""Braze: purchases. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.purchases import (
    AsyncPurchases,
    AsyncPurchasesWithRawResponse,
    Purchases,
    PurchasesWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Purchases | AsyncPurchases, PurchasesWithRawResponse | AsyncPurchasesWithRawResponse]


@pytest.fixture
def purchases(contract: Contract) -> Called:
    return contract.resource("purchases")


def test_list_products(purchases: Called) -> None:
    """GET /purchases/product_list"""
    operation = purchases.listing("listProducts", items=str)
    operation.sends("minimal", lambda purchases: purchases.product_list())
    operation.sends("everything", lambda purchases: purchases.product_list(page=0))


def test_get_revenue_series(purchases: Called) -> None:
    """GET /purchases/revenue_series"""
    operation = purchases.operation("getRevenueSeries", returns=models.RevenueSeries)
    operation.sends("minimal", lambda purchases: purchases.revenue_series(length=24))
    operation.sends(
        "everything",
        lambda purchases: purchases.revenue_series(
            length=24,
            ending_at="2014-12-10T23:59:59-05:00",
            unit="hour",
            app_id=BrazeMock.APP_ID,
            product="product_name",
        ),
    )


def test_get_purchase_quantity_series(purchases: Called) -> None:
    """GET /purchases/quantity_series"""
    operation = purchases.operation("getPurchaseQuantitySeries", returns=models.PurchaseQuantitySeries)
    operation.sends("minimal", lambda purchases: purchases.quantity_series(length=24))
    operation.sends(
        "everything",
        lambda purchases: purchases.quantity_series(
            length=24,
            ending_at="2014-12-10T23:59:59-05:00",
            unit="hour",
            app_id=BrazeMock.APP_ID,
            product="product_name",
        ),
    )
