"""Braze: catalogs.selections. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.catalogs_selections import (
    AsyncCatalogsSelections,
    AsyncCatalogsSelectionsWithRawResponse,
    CatalogsSelections,
    CatalogsSelectionsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CatalogsSelections | AsyncCatalogsSelections,
    CatalogsSelectionsWithRawResponse | AsyncCatalogsSelectionsWithRawResponse,
]


@pytest.fixture
def catalogs_selections(contract: Contract) -> Called:
    return contract.resource("catalogs.selections")


def test_create_catalog_selection(catalogs_selections: Called) -> None:
    """POST /catalogs/{catalog_name}/selections"""
    operation = catalogs_selections.operation("createCatalogSelection", returns=models.CatalogResult)
    operation.sends(
        "minimal",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG, selection={"name": "favorite-restaurants", "external_id": BrazeMock.USER_ID}
        ),
    )
    operation.sends(
        "minimal",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection=models.CatalogSelection(name="favorite-restaurants", external_id=BrazeMock.USER_ID),
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection={
                "name": "favorite-restaurants",
                "external_id": BrazeMock.USER_ID,
                "description": "Favorite restaurants in NYC",
                "source": "Shopify",
                "filters": [{"field": "City", "operator": "equals", "value": "NYC"}],
                "results_limit": 10,
                "sort_field": "Rating",
                "sort_order": "desc",
            },
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection=models.CatalogSelection(
                name="favorite-restaurants",
                external_id=BrazeMock.USER_ID,
                description="Favorite restaurants in NYC",
                source="Shopify",
                filters=[models.CatalogSelectionFilter(field="City", operator="equals", value="NYC")],
                results_limit=10,
                sort_field="Rating",
                sort_order="desc",
            ),
        ),
    )
    operation.sends(
        "example favoriteRestaurants",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection={
                "name": "favorite-restaurants",
                "external_id": BrazeMock.USER_ID,
                "description": "Favorite restaurants in NYC",
                "filters": [
                    {"field": "City", "operator": "equals", "value": "NYC"},
                    {"field": "Rating", "operator": "greater than", "value": 7},
                ],
                "results_limit": 10,
                "sort_field": "Rating",
                "sort_order": "desc",
            },
        ),
    )
    operation.sends(
        "example favoriteRestaurants",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection=models.CatalogSelection(
                name="favorite-restaurants",
                external_id=BrazeMock.USER_ID,
                description="Favorite restaurants in NYC",
                filters=[
                    models.CatalogSelectionFilter(field="City", operator="equals", value="NYC"),
                    models.CatalogSelectionFilter(field="Rating", operator="greater than", value=7),
                ],
                results_limit=10,
                sort_field="Rating",
                sort_order="desc",
            ),
        ),
    )
    operation.sends(
        "example shopifySale",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection={
                "name": "Sale",
                "external_id": BrazeMock.USER_ID,
                "description": "Sales Collection",
                "source": "Shopify",
                "filters": [{"field": "Rating", "operator": "greater than", "value": 5}],
                "results_limit": 5,
                "sort_field": "id",
                "sort_order": "asc",
            },
        ),
    )
    operation.sends(
        "example shopifySale",
        lambda catalogs_selections: catalogs_selections.create(
            BrazeMock.CATALOG,
            selection=models.CatalogSelection(
                name="Sale",
                external_id=BrazeMock.USER_ID,
                description="Sales Collection",
                source="Shopify",
                filters=[models.CatalogSelectionFilter(field="Rating", operator="greater than", value=5)],
                results_limit=5,
                sort_field="id",
                sort_order="asc",
            ),
        ),
    )


def test_delete_catalog_selection(catalogs_selections: Called) -> None:
    """DELETE /catalogs/{catalog_name}/selections/{selection_name}"""
    operation = catalogs_selections.operation("deleteCatalogSelection", returns=models.CatalogResult)
    operation.sends("minimal", lambda catalogs_selections: catalogs_selections.delete(BrazeMock.CATALOG, "favorites"))
