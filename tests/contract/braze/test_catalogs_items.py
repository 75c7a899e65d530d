"""Braze: catalogs.items. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.catalogs_items import (
    AsyncCatalogsItems,
    AsyncCatalogsItemsWithRawResponse,
    CatalogsItems,
    CatalogsItemsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CatalogsItems | AsyncCatalogsItems, CatalogsItemsWithRawResponse | AsyncCatalogsItemsWithRawResponse
]


@pytest.fixture
def catalogs_items(contract: Contract) -> Called:
    return contract.resource("catalogs.items")


def test_delete_catalog_items(catalogs_items: Called) -> None:
    """DELETE /catalogs/{catalog_name}/items"""
    operation = catalogs_items.operation("deleteCatalogItems", returns=models.CatalogResult)
    operation.sends(
        "minimal", lambda catalogs_items: catalogs_items.delete_many(BrazeMock.CATALOG, items=[{"id": "restaurant1"}])
    )
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.delete_many(
            BrazeMock.CATALOG, items=[models.CatalogItemReference(id="restaurant1")]
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.delete_many(
            BrazeMock.CATALOG, items=[{"id": "restaurant1"}, {"id": "restaurant2"}, {"id": "restaurant3"}]
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.delete_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItemReference(id="restaurant1"),
                models.CatalogItemReference(id="restaurant2"),
                models.CatalogItemReference(id="restaurant3"),
            ],
        ),
    )


def test_edit_catalog_items(catalogs_items: Called) -> None:
    """PATCH /catalogs/{catalog_name}/items"""
    operation = catalogs_items.operation("editCatalogItems", returns=models.CatalogResult)
    operation.sends(
        "minimal", lambda catalogs_items: catalogs_items.update_many(BrazeMock.CATALOG, items=[{"id": "restaurant1"}])
    )
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.update_many(
            BrazeMock.CATALOG, items=[models.CatalogItemChange(id="restaurant1")]
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.update_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "City": "San Francisco",
                    "Rating": 2,
                    "Top_Dishes": {"$add": ["Biscuits", "Coleslaw"], "$remove": ["French Fries"]},
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.update_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItemChange(
                    id="restaurant1",
                    additional_properties={
                        "City": "San Francisco",
                        "Rating": 2,
                        "Top_Dishes": models.CatalogArrayChange(add=["Biscuits", "Coleslaw"], remove=["French Fries"]),
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    },
                )
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.update_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Top_Dishes": {"$add": ["Biscuits", "Coleslaw"], "$remove": ["French Fries"]},
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                },
                {
                    "id": "restaurant3",
                    "City": "San Francisco",
                    "Rating": 2,
                    "Top_Dishes": ["Buffalo Wings", "Philly Cheesesteak"],
                },
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.update_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItemChange(
                    id="restaurant1",
                    additional_properties={
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": models.CatalogArrayChange(add=["Biscuits", "Coleslaw"], remove=["French Fries"]),
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    },
                ),
                models.CatalogItemChange(
                    id="restaurant3",
                    additional_properties={
                        "City": "San Francisco",
                        "Rating": 2,
                        "Top_Dishes": ["Buffalo Wings", "Philly Cheesesteak"],
                    },
                ),
            ],
        ),
    )


def test_create_catalog_items(catalogs_items: Called) -> None:
    """POST /catalogs/{catalog_name}/items"""
    operation = catalogs_items.operation("createCatalogItems", returns=models.CatalogResult)
    operation.sends(
        "minimal", lambda catalogs_items: catalogs_items.create_many(BrazeMock.CATALOG, items=[{"id": "restaurant1"}])
    )
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.create_many(
            BrazeMock.CATALOG, items=[models.CatalogItem(id="restaurant1")]
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.create_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "Name": "Restaurant1",
                    "City": "New York",
                    "Cuisine": "American",
                    "Rating": 5,
                    "Loyalty_Program": True,
                    "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Created_At": "2022-11-01T09:03:19.967+00:00",
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.create_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItem(
                    id="restaurant1",
                    additional_properties={
                        "Name": "Restaurant1",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 5,
                        "Loyalty_Program": True,
                        "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Created_At": "2022-11-01T09:03:19.967+00:00",
                    },
                )
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.create_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "Name": "Restaurant1",
                    "City": "New York",
                    "Cuisine": "American",
                    "Rating": 5,
                    "Loyalty_Program": True,
                    "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Created_At": "2022-11-01T09:03:19.967+00:00",
                },
                {
                    "id": "restaurant2",
                    "Name": "Restaurant2",
                    "City": "New York",
                    "Cuisine": "American",
                    "Rating": 10,
                    "Loyalty_Program": True,
                    "Location": {"Latitude": 40.7413, "Longitude": -73.9764},
                    "Top_Dishes": ["Hot Dog", "French Fries"],
                    "Created_At": "2022-11-02T09:03:19.967+00:00",
                },
                {
                    "id": "restaurant3",
                    "Name": "Restaurant3",
                    "City": "New York",
                    "Cuisine": "American",
                    "Rating": 3,
                    "Loyalty_Program": False,
                    "Location": {"Latitude": 40.7489, "Longitude": -73.9972},
                    "Top_Dishes": ["Buffalo Wings", "Philly Cheesesteak"],
                    "Created_At": "2022-11-03T09:03:19.967+00:00",
                },
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.create_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItem(
                    id="restaurant1",
                    additional_properties={
                        "Name": "Restaurant1",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 5,
                        "Loyalty_Program": True,
                        "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Created_At": "2022-11-01T09:03:19.967+00:00",
                    },
                ),
                models.CatalogItem(
                    id="restaurant2",
                    additional_properties={
                        "Name": "Restaurant2",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 10,
                        "Loyalty_Program": True,
                        "Location": {"Latitude": 40.7413, "Longitude": -73.9764},
                        "Top_Dishes": ["Hot Dog", "French Fries"],
                        "Created_At": "2022-11-02T09:03:19.967+00:00",
                    },
                ),
                models.CatalogItem(
                    id="restaurant3",
                    additional_properties={
                        "Name": "Restaurant3",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 3,
                        "Loyalty_Program": False,
                        "Location": {"Latitude": 40.7489, "Longitude": -73.9972},
                        "Top_Dishes": ["Buffalo Wings", "Philly Cheesesteak"],
                        "Created_At": "2022-11-03T09:03:19.967+00:00",
                    },
                ),
            ],
        ),
    )


def test_replace_catalog_items(catalogs_items: Called) -> None:
    """PUT /catalogs/{catalog_name}/items"""
    operation = catalogs_items.operation("replaceCatalogItems", returns=models.CatalogResult)
    operation.sends(
        "minimal", lambda catalogs_items: catalogs_items.replace_many(BrazeMock.CATALOG, items=[{"id": "restaurant1"}])
    )
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.replace_many(
            BrazeMock.CATALOG, items=[models.CatalogItem(id="restaurant1")]
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.replace_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "City": "San Francisco",
                    "Rating": 2,
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda catalogs_items: catalogs_items.replace_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItem(
                    id="restaurant1",
                    additional_properties={
                        "City": "San Francisco",
                        "Rating": 2,
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    },
                )
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.replace_many(
            BrazeMock.CATALOG,
            items=[
                {
                    "id": "restaurant1",
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                },
                {"id": "restaurant3", "City": "San Francisco", "Rating": 2, "Top_Dishes": ["Hot Dog", "French Fries"]},
            ],
        ),
    )
    operation.sends(
        "example restaurants",
        lambda catalogs_items: catalogs_items.replace_many(
            BrazeMock.CATALOG,
            items=[
                models.CatalogItem(
                    id="restaurant1",
                    additional_properties={
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    },
                ),
                models.CatalogItem(
                    id="restaurant3",
                    additional_properties={
                        "City": "San Francisco",
                        "Rating": 2,
                        "Top_Dishes": ["Hot Dog", "French Fries"],
                    },
                ),
            ],
        ),
    )


def test_list_catalog_items(catalogs_items: Called) -> None:
    """GET /catalogs/{catalog_name}/items"""
    operation = catalogs_items.listing("listCatalogItems", items=models.CatalogItem)
    operation.sends("minimal", lambda catalogs_items: catalogs_items.list(BrazeMock.CATALOG))
    operation.sends("everything", lambda catalogs_items: catalogs_items.list(BrazeMock.CATALOG, cursor="c2tpcDow"))


def test_delete_catalog_item(catalogs_items: Called) -> None:
    """DELETE /catalogs/{catalog_name}/items/{item_id}"""
    operation = catalogs_items.operation("deleteCatalogItem", returns=models.CatalogResult)
    operation.sends("minimal", lambda catalogs_items: catalogs_items.delete(BrazeMock.CATALOG, "restaurant1"))


def test_get_catalog_item(catalogs_items: Called) -> None:
    """GET /catalogs/{catalog_name}/items/{item_id}"""
    operation = catalogs_items.operation("getCatalogItem", returns=models.CatalogItemList)
    operation.sends("minimal", lambda catalogs_items: catalogs_items.get(BrazeMock.CATALOG, "restaurant1"))


def test_edit_catalog_item(catalogs_items: Called) -> None:
    """PATCH /catalogs/{catalog_name}/items/{item_id}"""
    operation = catalogs_items.operation("editCatalogItem", returns=models.CatalogResult)
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.update(
            BrazeMock.CATALOG,
            "restaurant1",
            items=[
                {
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Top_Dishes": {"$add": ["Biscuits", "Coleslaw"], "$remove": ["French Fries"]},
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                }
            ],
        ),
    )
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.update(
            BrazeMock.CATALOG,
            "restaurant1",
            items=[
                {
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Top_Dishes": models.CatalogArrayChange(add=["Biscuits", "Coleslaw"], remove=["French Fries"]),
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                }
            ],
        ),
    )


def test_create_catalog_item(catalogs_items: Called) -> None:
    """POST /catalogs/{catalog_name}/items/{item_id}"""
    operation = catalogs_items.operation("createCatalogItem", returns=models.CatalogResult)
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.create(
            BrazeMock.CATALOG,
            "restaurant9",
            items=[
                {
                    "Name": "Restaurant1",
                    "City": "New York",
                    "Cuisine": "American",
                    "Rating": 5,
                    "Loyalty_Program": True,
                    "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Created_At": "2022-11-01T09:03:19.967+00:00",
                }
            ],
        ),
    )


def test_replace_catalog_item(catalogs_items: Called) -> None:
    """PUT /catalogs/{catalog_name}/items/{item_id}"""
    operation = catalogs_items.operation("replaceCatalogItem", returns=models.CatalogResult)
    operation.sends(
        "minimal",
        lambda catalogs_items: catalogs_items.replace(
            BrazeMock.CATALOG,
            "restaurant1",
            items=[
                {
                    "Name": "Restaurant",
                    "Loyalty_Program": False,
                    "Location": [-73.988103, 40.779109],
                    "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                    "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                    "Open_Time": "2021-09-03T09:03:19.967+00:00",
                }
            ],
        ),
    )
