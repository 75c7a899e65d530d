"""Braze: catalogs.fields. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.catalogs_fields import (
    AsyncCatalogsFields,
    AsyncCatalogsFieldsWithRawResponse,
    CatalogsFields,
    CatalogsFieldsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CatalogsFields | AsyncCatalogsFields, CatalogsFieldsWithRawResponse | AsyncCatalogsFieldsWithRawResponse
]


@pytest.fixture
def catalogs_fields(contract: Contract) -> Called:
    return contract.resource("catalogs.fields")


def test_create_catalog_fields(catalogs_fields: Called) -> None:
    """POST /catalogs/{catalog_name}/fields"""
    operation = catalogs_fields.operation("createCatalogFields", returns=models.CatalogResult)
    operation.sends(
        "minimal",
        lambda catalogs_fields: catalogs_fields.create(BrazeMock.CATALOG, fields=[{"name": "Name", "type": "string"}]),
    )
    operation.sends(
        "minimal",
        lambda catalogs_fields: catalogs_fields.create(
            BrazeMock.CATALOG, fields=[models.CatalogField(name="Name", type="string")]
        ),
    )
    operation.sends(
        "example fields",
        lambda catalogs_fields: catalogs_fields.create(
            BrazeMock.CATALOG,
            fields=[
                {"name": "Name", "type": "string"},
                {"name": "Ratings", "type": "number"},
                {"name": "Loyalty_Program", "type": "boolean"},
                {"name": "Created_At", "type": "time"},
                {"name": "Location", "type": "geo"},
            ],
        ),
    )
    operation.sends(
        "example fields",
        lambda catalogs_fields: catalogs_fields.create(
            BrazeMock.CATALOG,
            fields=[
                models.CatalogField(name="Name", type="string"),
                models.CatalogField(name="Ratings", type="number"),
                models.CatalogField(name="Loyalty_Program", type="boolean"),
                models.CatalogField(name="Created_At", type="time"),
                models.CatalogField(name="Location", type="geo"),
            ],
        ),
    )


def test_delete_catalog_field(catalogs_fields: Called) -> None:
    """DELETE /catalogs/{catalog_name}/fields/{field_name}"""
    operation = catalogs_fields.operation("deleteCatalogField", returns=models.CatalogResult)
    operation.sends("minimal", lambda catalogs_fields: catalogs_fields.delete(BrazeMock.CATALOG, "Rating"))
