# Generated from specs/appboy/openapi.yaml; do not edit.

"""What the client knows about the operations of Purchases, as data."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Limit
from engagement_core.operation import Answer, Failure, Operation

LIST_PRODUCTS: Operation[models.ProductList] = Operation(
    id="listProducts",
    method="GET",
    path="/purchases/product_list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.ProductList),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
            rejected=True,
        ),
    },
)
"""`GET /purchases/product_list`: List the products that were bought."""

GET_REVENUE_SERIES: Operation[models.RevenueSeries] = Operation(
    id="getRevenueSeries",
    method="GET",
    path="/purchases/revenue_series",
    retry="safe",
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.RevenueSeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
            rejected=True,
        ),
    },
)
"""`GET /purchases/revenue_series`: Read the revenue over time."""

GET_PURCHASE_QUANTITY_SERIES: Operation[models.PurchaseQuantitySeries] = Operation(
    id="getPurchaseQuantitySeries",
    method="GET",
    path="/purchases/quantity_series",
    retry="safe",
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.PurchaseQuantitySeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
            rejected=True,
        ),
    },
)
"""`GET /purchases/quantity_series`: Read the number of purchases over time."""
