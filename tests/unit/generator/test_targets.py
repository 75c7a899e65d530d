"""Request URLs: paths, queries, servers and nested resources."""

from importlib import import_module
from types import ModuleType
from typing import Any

from engagement_core.operation import DocumentedLimit
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.spec_builder import BOOLEAN, STRING, array, body, in_path, model, operation, query, ref, spec

RATE_LIMITED = {"x-rate-limit": {"calls": 50, "seconds": 60, "bucket": "stock"}}
SPEC = spec(
    {
        "/lists/{id}": {"get": operation("getList", "get", tag="lists", parameters=[in_path("id", STRING, "a")])},
        "/lists/all": {"get": operation("getAllLists", "all", tag="lists")},
        "/lists/{listId}/fields/{from}": {
            "delete": operation(
                "deleteField",
                "delete",
                tag="lists.fields",
                parameters=[in_path("listId", STRING, "a"), in_path("from", STRING, "b")],
            ),
        },
        "/search": {
            "get": operation(
                "search",
                "search",
                tag="lists.fields.values",
                parameters=[
                    query("ids", array(STRING), ["a"], explode=False, style="form"),
                    query("tags", array(STRING), ["a"]),
                    query("deep", BOOLEAN, True),
                ],
            ),
        },
        "/upload": {
            "post": operation(
                "upload",
                "upload",
                tag="lists",
                retry="if-unsent",
                servers=[{"url": "https://files.shop.example", "description": "Files"}],
            ),
        },
        "/shelves": {
            "delete": RATE_LIMITED
            | operation(
                "deleteShelves",
                "delete_many",
                tag="stock.shelves",
                parameters=[
                    query("shelf_id[]", array(STRING), ["a"], **{"x-python-name": "shelf_id"}),
                    query("edited.time[gt]", STRING, "now", **{"x-python-name": "edited_time_gt"}),
                ],
                requestBody=body(ref("ShelvesDelete"), {"names": ["a"]}),
            ),
        },
    },
    {"ShelvesDelete": model({"names": array(STRING)})},
    tags=("lists", "lists.fields", "lists.fields.values", "stock", "stock.shelves"),
)


def test_a_path_parameter_is_escaped(shop: Any, api: FakeApi) -> None:
    shop.lists.get("a/b?c#d e@f")
    assert api.target == "/v1/lists/a%2Fb%3Fc%23d%20e@f"


def test_a_fixed_path_and_one_with_a_parameter_do_not_mix(shop: Any, api: FakeApi) -> None:
    shop.lists.all()
    assert api.target == "/v1/lists/all"


def test_path_parameters_keep_their_order_and_names(shop: Any, api: FakeApi) -> None:
    shop.lists.fields.delete("l", "{listId}")
    assert (api.request.method, api.target) == ("DELETE", "/v1/lists/l/fields/%7BlistId%7D")


def test_a_list_in_a_query_is_repeated_unless_explode_is_false(shop: Any, api: FakeApi) -> None:
    shop.lists.fields.values.search(ids=["a", "b,c"], tags=["d", "e"], deep=False)
    assert api.target == "/v1/search?ids=a%2Cb%2Cc&tags=d&tags=e&deep=false"


def test_omitted_parameters_are_not_in_the_query(shop: Any, api: FakeApi) -> None:
    shop.lists.fields.values.search()
    assert api.target == "/v1/search"


def test_an_operation_may_have_a_server_of_its_own(shop: Any, api: FakeApi) -> None:
    shop.lists.upload()
    assert str(api.request.url) == "https://files.shop.example/upload"


def test_the_base_url_of_the_client_overrides_the_documented_server(package: ModuleType, api: FakeApi) -> None:
    package.Shop(key="k", base_url="http://127.0.0.1:1/api/", http_client=api.client).lists.all()
    assert str(api.request.url) == "http://127.0.0.1:1/api/lists/all"


def test_nested_resources_have_raw_variants(shop: Any) -> None:
    assert shop.lists.fields.with_raw_response.delete("l", "f").status == 204


def test_a_resource_without_operations_leads_to_those_below_it(shop: Any, api: FakeApi) -> None:
    shop.stock.shelves.delete_many(shelf_id=["a", "b"], edited_time_gt="2026-01-01", names=["c"])
    assert api.request.method == "DELETE"
    assert api.target == "/v1/shelves?shelf_id%5B%5D=a&shelf_id%5B%5D=b&edited.time%5Bgt%5D=2026-01-01"
    assert api.request.content == b'{"names":["c"]}'


def test_an_operation_knows_its_documented_rate_limit(package: ModuleType) -> None:
    operations = import_module(f"{package.__name__}.operations.stock_shelves")
    assert operations.DELETE_SHELVES.rate_limit == DocumentedLimit(50, 60, "stock")
