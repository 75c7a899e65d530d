"""Braze: catalogs. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.catalogs import (
    AsyncCatalogs,
    AsyncCatalogsWithRawResponse,
    Catalogs,
    CatalogsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Catalogs | AsyncCatalogs, CatalogsWithRawResponse | AsyncCatalogsWithRawResponse]


@pytest.fixture
def catalogs(contract: Contract) -> Called:
    return contract.resource("catalogs")


def test_list_catalogs(catalogs: Called) -> None:
    """GET /catalogs"""
    operation = catalogs.operation("listCatalogs", returns=models.CatalogList)
    operation.sends("minimal", lambda catalogs: catalogs.list())


def test_create_catalog(catalogs: Called) -> None:
    """POST /catalogs"""
    operation = catalogs.operation("createCatalog", returns=models.CatalogList)
    operation.sends(
        "minimal",
        lambda catalogs: catalogs.create(
            catalogs=[{"name": "shops", "description": "My Restaurants", "fields": [{"name": "id", "type": "string"}]}]
        ),
    )
    operation.sends(
        "minimal",
        lambda catalogs: catalogs.create(
            catalogs=[
                models.CatalogCreate(
                    name="shops", description="My Restaurants", fields=[models.CatalogField(name="id", type="string")]
                )
            ]
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs: catalogs.create(
            catalogs=[
                {
                    "name": "shops",
                    "description": "My Restaurants",
                    "fields": [
                        {"name": "id", "type": "string"},
                        {"name": "Name", "type": "string"},
                        {"name": "City", "type": "string"},
                        {"name": "Cuisine", "type": "string"},
                        {"name": "Rating", "type": "number"},
                        {"name": "Loyalty_Program", "type": "boolean"},
                        {"name": "Location", "type": "geo"},
                        {"name": "Preferences", "type": "object"},
                        {"name": "Top_Dishes", "type": "array"},
                        {"name": "Created_At", "type": "time"},
                    ],
                }
            ]
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs: catalogs.create(
            catalogs=[
                models.CatalogCreate(
                    name="shops",
                    description="My Restaurants",
                    fields=[
                        models.CatalogField(name="id", type="string"),
                        models.CatalogField(name="Name", type="string"),
                        models.CatalogField(name="City", type="string"),
                        models.CatalogField(name="Cuisine", type="string"),
                        models.CatalogField(name="Rating", type="number"),
                        models.CatalogField(name="Loyalty_Program", type="boolean"),
                        models.CatalogField(name="Location", type="geo"),
                        models.CatalogField(name="Preferences", type="object"),
                        models.CatalogField(name="Top_Dishes", type="array"),
                        models.CatalogField(name="Created_At", type="time"),
                    ],
                )
            ]
        ),
    )


def test_delete_catalog(catalogs: Called) -> None:
    """DELETE /catalogs/{catalog_name}"""
    operation = catalogs.operation("deleteCatalog", returns=models.CatalogResult)
    operation.sends("minimal", lambda catalogs: catalogs.delete(BrazeMock.CATALOG))
