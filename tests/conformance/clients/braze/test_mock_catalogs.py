"""Catalogs of the mock: items one at a time and in the queue, fields, selections, and every documented error."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from braze_rest_client.testing import BrazeMock

ITEMS = "/catalogs/restaurants/items"
FIELD = {"name": "id", "type": "string"}
CATALOG: Any = {"name": "hotels", "description": "My Hotels", "fields": [FIELD]}
SELECTION: Any = {"name": "best", "external_id": "best"}


def error_of(response: httpx.Response) -> tuple[int, str]:
    body = response.json()
    assert body["message"] == "Invalid Request"
    (error,) = body["errors"]
    assert error.keys() == {"id", "message", "parameters", "parameter_values"}
    assert len(error["parameters"]) == len(error["parameter_values"])
    return response.status_code, error["id"]


def names_and_values(api: httpx.Client) -> dict[str, Any]:
    return {each["id"]: each for each in api.get(ITEMS).json()["items"]}


def nested(levels: int) -> Any:
    return {"a": nested(levels - 1)} if levels else 1


@pytest.mark.parametrize(
    ("catalogs", "error"),
    [
        ({}, "catalog-array-invalid"),
        ([], "catalog-array-invalid"),
        ([1], "catalog-array-invalid"),
        ([CATALOG, CATALOG], "too-many-catalog-atoms"),
        ([{**CATALOG, "name": "restaurants"}], "catalog-name-already-exists"),
        ([{**CATALOG, "name": "no spaces"}], "invalid-catalog-name"),
        ([{**CATALOG, "name": "a" * 251}], "catalog-name-too-large"),
        ([{**CATALOG, "description": "a" * 251}], "description-too-long"),
        ([{**CATALOG, "fields": [FIELD, FIELD]}], "field-names-not-unique"),
        ([{**CATALOG, "fields": [FIELD, {**FIELD, "name": "a" * 251}]}], "field-names-too-large"),
        ([{**CATALOG, "fields": [{**FIELD, "name": "Name"}]}], "id-not-first-column"),
        ([{**CATALOG, "fields": [{**FIELD, "type": "number"}]}], "id-not-first-column"),
        ([{**CATALOG, "fields": [FIELD, {**FIELD, "name": "a b"}]}], "invalid-field-names"),
        ([{**CATALOG, "fields": [FIELD, {"name": "a", "type": "date"}]}], "invalid-field-types"),
        ([{**CATALOG, "fields": "id"}], "invalid-fields"),
        ([{**CATALOG, "fields": [FIELD, *({**FIELD, "name": f"f{n}"} for n in range(500))]}], "too-many-fields"),
    ],
)
def test_errors_of_new_catalogs(api: httpx.Client, catalogs: object, error: str) -> None:
    assert error_of(api.post("/catalogs", json={"catalogs": catalogs})) == (400, error)


def test_a_catalog_lives_from_its_creation_to_its_deletion(api: httpx.Client) -> None:
    created = api.post("/catalogs", json={"catalogs": [CATALOG]}).json()["catalogs"]
    assert (created[0]["name"], created[0]["num_items"]) == ("hotels", 0)
    assert [each["name"] for each in api.get("/catalogs").json()["catalogs"]] == ["restaurants", "hotels"]
    assert api.delete("/catalogs/hotels").json() == {"message": "success"}
    assert error_of(api.delete("/catalogs/hotels")) == (404, "catalog-not-found")


def test_items_one_at_a_time_are_changed_at_once(api: httpx.Client) -> None:
    one = f"{ITEMS}/new1"
    assert api.post(one, json={"items": [{"Name": "New", "Top_Dishes": ["a", "b"]}]}).status_code == 201
    assert api.request("PATCH", one, json={"items": [{"Top_Dishes": {"$add": ["c"], "$remove": ["a"]}}]}).is_success
    assert api.get(one).json()["items"] == [{"id": "new1", "Name": "New", "Top_Dishes": ["b", "c"]}]
    assert api.put(one, json={"items": [{"Rating": 5}]}).status_code == 200
    assert api.get(one).json()["items"] == [{"id": "new1", "Rating": 5}]
    assert error_of(api.post(one, json={"items": [{"Rating": 5}]})) == (400, "item-already-exists")
    assert api.delete(one).status_code == 202
    for method in ("GET", "DELETE"):
        assert error_of(api.request(method, one)) == (404, "item-not-found")
    assert error_of(api.request("PATCH", one, json={"items": [{"Rating": 5}]})) == (404, "item-not-found")


def test_items_in_bulk_wait_in_the_queue(mock: BrazeMock, api: httpx.Client) -> None:
    api.post(ITEMS, json={"items": [{"id": "new1", "Name": "New"}, {"id": "restaurant1", "Name": "Ignored"}]})
    assert "new1" not in names_and_values(api)
    mock.clock.advance(1)
    items = names_and_values(api)
    assert (items["new1"]["Name"], items["restaurant1"]["Name"]) == ("New", "Restaurant1")
    api.request("PATCH", ITEMS, json={"items": [{"id": "new1", "Rating": 3}, {"id": "nobody", "Rating": 3}]})
    api.put(ITEMS, json={"items": [{"id": "restaurant1", "Name": "Replaced"}, {"id": "new2", "Name": "Two"}]})
    api.request("DELETE", ITEMS, json={"items": [{"id": "restaurant2"}]})
    mock.clock.advance(1)
    items = names_and_values(api)
    assert items.keys() == {"restaurant1", "restaurant3", "new1", "new2"}
    assert items["new1"] == {"id": "new1", "Name": "New", "Rating": 3}
    assert items["restaurant1"] == {"id": "restaurant1", "Name": "Replaced"}


ERRORS_OF_ITEMS: Any = [
    ("text", "item-array-invalid"),
    ([1], "item-array-invalid"),
    ([{"id": f"i{number}"} for number in range(51)], "request-includes-too-many-items"),
    ([{"Name": "a"}], "items-missing-ids"),
    ([{"id": 1}], "ids-not-strings"),
    ([{"id": "a"}, {"id": "a"}], "ids-not-unique"),
    ([{"id": "a" * 251}], "ids-too-large"),
    ([{"id": "no spaces"}], "invalid-ids"),
    ([{"id": "a", "Unknown": 1}], "invalid-fields"),
    ([{"id": "a", "Preferences": {"a.b": 1}}], "invalid-keys-in-value-object"),
    ([{"id": "a", "Preferences": {"$a": 1}}], "invalid-keys-in-value-object"),
    ([{"id": "a", "Preferences": nested(51)}], "too-deep-nesting-in-value-object"),
    ([{"id": "a", "Name": "b" * 5_000}], "items-too-large"),
    ([{"id": "a", "Rating": "good"}], "unable-to-coerce-value"),
    ([{"id": "a", "Loyalty_Program": 1}], "unable-to-coerce-value"),
    ([{"id": "a", "Created_At": "now"}], "unable-to-coerce-value"),
    ([{"id": "a", "Location": [181, 0]}], "unable-to-coerce-value"),
    ([{"id": "a", "Preferences": "quiet"}], "unable-to-coerce-value"),
    ([{"id": "a", "Top_Dishes": {"set": []}}], "unable-to-coerce-value"),
]


@pytest.mark.parametrize(
    ("items", "error"),
    ERRORS_OF_ITEMS,
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_errors_of_items_in_bulk(api: httpx.Client, method: str, items: object, error: str) -> None:
    assert error_of(api.request(method, ITEMS, json={"items": items})) == (400, error)


@pytest.mark.parametrize(
    ("path", "item", "error"),
    [
        ("a" * 251, {}, "ids-too-large"),
        ("no spaces", {}, "invalid-ids"),
        ("new1", {"id": "new1"}, "id-in-body"),
        ("new1", {"Unknown": 1}, "invalid-fields"),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_errors_of_one_item(api: httpx.Client, method: str, path: str, item: object, error: str) -> None:
    assert error_of(api.request(method, f"{ITEMS}/{path}", json={"items": [item]})) == (400, error)
    two: Any = [{}, {}]
    too_many = api.request(method, f"{ITEMS}/new1", json={"items": two})
    assert error_of(too_many) == (400, "request-includes-too-many-items")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "items", None),
        ("GET", "items/a", None),
        ("POST", "items", {"items": [{"id": "a"}]}),
        ("DELETE", "items", {"items": [{"id": "a"}]}),
        ("POST", "fields", {"fields": [FIELD]}),
        ("DELETE", "fields/Name", None),
        ("POST", "selections", {"selection": SELECTION}),
        ("DELETE", "selections/favorites", None),
    ],
)
def test_an_unknown_catalog(api: httpx.Client, method: str, path: str, body: object) -> None:
    response = api.request(method, f"/catalogs/unknown/{path}", json=body)
    assert error_of(response) == (404, "catalog-not-found")
    assert response.json()["errors"][0]["parameter_values"] == ["unknown"]


def test_pages_of_items_are_linked(api: httpx.Client) -> None:
    assert "link" not in api.get(ITEMS).headers
    api.post("/_mock/fill", json={"items": 100})
    responses = [api.get(ITEMS)]
    while "next" in responses[-1].links:
        responses.append(api.get(responses[-1].links["next"]["url"]))
    assert [response.links.keys() for response in responses] == [{"next"}, {"prev", "next"}, {"prev"}]
    seen = [each["id"] for response in responses for each in response.json()["items"]]
    assert len(seen) == len(set(seen)) == 103
    address = responses[-1].links["prev"]["url"]
    assert address.startswith("/catalogs/restaurants/items?")
    assert parse_qs(urlsplit(address).query) == {"cursor": ["c2tpcDo1MA=="]}
    assert error_of(api.get(ITEMS, params={"cursor": "bad-cursor"})) == (400, "invalid-cursor")


def test_fields_are_added_and_removed_in_the_queue(mock: BrazeMock, api: httpx.Client) -> None:
    assert api.post("/catalogs/restaurants/fields", json={"fields": [{"name": "Stars", "type": "number"}]}).is_success
    new = {"items": [{"Stars": 5}]}
    assert error_of(api.put(f"{ITEMS}/restaurant1", json=new)) == (400, "invalid-fields")
    mock.clock.advance(1)
    assert api.put(f"{ITEMS}/restaurant1", json=new).is_success
    assert api.delete("/catalogs/restaurants/fields/Stars").status_code == 202
    mock.clock.advance(1)
    assert api.get(f"{ITEMS}/restaurant1").json()["items"] == [{"id": "restaurant1"}]
    assert error_of(api.delete("/catalogs/restaurants/fields/Stars")) == (404, "invalid-field-name")
    assert error_of(api.delete("/catalogs/restaurants/fields/City")) == (400, "field-referenced-by-selection")
    many = [{"name": f"f{number}", "type": "string"} for number in range(51)]
    too_many = api.post("/catalogs/restaurants/fields", json={"fields": many})
    assert error_of(too_many) == (400, "request-includes-too-many-fields")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"name": 1}, "invalid-selection"),
        ({"source": "Other"}, "invalid-selection"),
        ({"name": "favorites"}, "selection-name-already-exists"),
        ({"filters": "City"}, "selection-has-invalid-filter"),
        ({"filters": ["City"]}, "selection-has-invalid-filter"),
        ({"filters": [{"field": "City", "operator": "equals", "value": "a"}] * 5}, "too-many-filters"),
        ({"filters": [{"field": "City", "operator": "is", "value": "a"}]}, "selection-has-invalid-filter"),
        ({"filters": [{"field": "Unknown", "operator": "equals", "value": "a"}]}, "selection-has-invalid-filter"),
        (
            {"filters": [{"field": "Top_Dishes", "operator": "includes value", "value": "a"}] * 2},
            "selection-contains-too-many-arrays",
        ),
        ({"results_limit": 51}, "selection-invalid-results-limit"),
        ({"sort_field": "City"}, "invalid-sorting"),
        ({"sort_field": "Unknown", "sort_order": "asc"}, "invalid-sort-field"),
        ({"sort_field": "City", "sort_order": "up"}, "invalid-sort-order"),
    ],
)
def test_errors_of_selections(api: httpx.Client, change: dict[str, Any], error: str) -> None:
    response = api.post("/catalogs/restaurants/selections", json={"selection": {**SELECTION, **change}})
    assert error_of(response) == (400, error)


def test_selections_are_added_and_removed_in_the_queue(mock: BrazeMock, api: httpx.Client) -> None:
    path = "/catalogs/restaurants/selections"
    assert api.post(path, json={"selection": SELECTION}).status_code == 202
    assert error_of(api.delete(f"{path}/best")) == (404, "invalid-selection")
    mock.clock.advance(1)
    assert api.delete(f"{path}/best").status_code == 202
    mock.clock.advance(1)
    assert error_of(api.delete(f"{path}/best")) == (404, "invalid-selection")


def test_limits_of_a_whole_catalog(mock: BrazeMock, api: httpx.Client) -> None:
    catalog = mock.state.workspaces[mock.WORKSPACE_ID].catalogs["restaurants"]
    catalog.fields |= {f"f{number}": "string" for number in range(489)}
    too_many = api.post("/catalogs/restaurants/fields", json={"fields": [{"name": "new", "type": "string"}]})
    assert error_of(too_many) == (400, "catalog-exceeds-fields-limit")
    catalog.selections |= {f"s{number}": {} for number in range(29)}
    too_many = api.post("/catalogs/restaurants/selections", json={"selection": SELECTION})
    assert error_of(too_many) == (400, "selection-limit-reached")


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ([-73.9, 40.7], 200),
        ({"Latitude": 40.7, "Longitude": -73.9}, 200),
        ({"Latitude": 91, "Longitude": 0}, 400),
        ([1], 400),
        ("here", 400),
        (None, 200),
    ],
)
def test_places_are_written_in_two_ways(api: httpx.Client, value: object, status: int) -> None:
    assert api.put(f"{ITEMS}/restaurant1", json={"items": [{"Location": value}]}).status_code == status
