"""A change of a spec, and which part of the version it moves."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.release.shop import Shop

Edit = Callable[[Shop], object]
THING = "#/components/schemas/Thing/properties"
CREATE = "#/components/schemas/ThingCreate"
LIST = "#/paths/~1things/get"

BREAKS: dict[str, tuple[Edit, str]] = {
    "operation removed": (
        lambda shop: shop.spec["paths"]["/things"].pop("post"),
        "#/paths/~1things/post: the operation createThing is gone",
    ),
    "operation renamed": (
        lambda shop: shop.operation("get").update(operationId="findThings"),
        f"{LIST}: the operation is called findThings now, was listThings",
    ),
    "field of answers removed": (
        lambda shop: shop.schema("Thing")["properties"].pop("note"),
        f"{THING}/note: the field is gone, from answers (listThings, createThing)",
    ),
    "field of answers may be missing": (
        lambda shop: shop.schema("Thing").update(required=["id"]),
        f"{THING}/kind: answers may lack this field now",
    ),
    "field of answers may be null": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(type=["string", "null"]),
        f"{THING}/id: answers can be null here now",
    ),
    "field of answers has another type": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(type="integer"),
        f"{THING}/id: answers can be integer here now",
    ),
    "field of answers has one more alternative": (
        lambda shop: shop.schema("Thing")["properties"]["price"]["oneOf"].append({"type": "string"}),
        f"{THING}/price: answers can be `string` now",
    ),
    "field of answers becomes one of several": (
        lambda shop: shop.schema("Thing")["properties"].update(id={"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        f"{THING}/id: answers can be `integer` now",
    ),
    "field of a message removed": (
        lambda shop: shop.schema("Sale").update(properties={}, required=[]),
        "#/components/schemas/Sale/properties/thing: the field is gone, from answers (thingSold)",
    ),
    "header removed": (
        lambda shop: shop.operation("get")["responses"]["200"].pop("headers"),
        f"{LIST}/responses/200/headers/X-Total: the header is gone",
    ),
    "status of success changed": (
        lambda shop: shop.operation("post").update(responses={"201": shop.operation("post")["responses"]["200"]}),
        "#/paths/~1things/post/responses: the status 200 is gone",
    ),
    "new required field of requests": (
        lambda shop: (
            shop.schema("ThingCreate")["properties"].update(colour={"type": "string"}),
            shop.schema("ThingCreate").update(required=["name", "colour"]),
        ),
        f"{CREATE}/properties/colour: requests must have this new field now (createThing)",
    ),
    "field of requests became required": (
        lambda shop: shop.schema("ThingCreate").update(required=["name", "kind"]),
        f"{CREATE}/properties/kind: requests must have this field now",
    ),
    "field of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"].pop("note"),
        f"{CREATE}/properties/note: the field is gone, from requests",
    ),
    "choice of fields narrowed": (
        lambda shop: shop.schema("ThingCreate").update(anyOf=[{"required": ["kind"]}]),
        f"{CREATE}: requests with `note` alone are not allowed any more",
    ),
    "enumeration of requests narrowed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(enum=["tool"]),
        f"{CREATE}/properties/kind: requests can no longer have the value `'toy'`",
    ),
    "null no longer accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["note"].update(type="string"),
        f"{CREATE}/properties/note: requests can no longer be null here",
    ),
    "map of requests narrowed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"]["additionalProperties"].update(maxLength=3),
        f"{CREATE}/properties/tags/additionalProperties: `maxLength` of requests is `3` now, was nothing",
    ),
    "format changed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["made"].pop("format"),
        f"{CREATE}/properties/made: the format is nothing now, was `'date-time'`",
    ),
    "limit tightened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(maxLength=5),
        f"{CREATE}/properties/name: `maxLength` of requests is `5` now, was `10`",
    ),
    "limit of a shared parameter tightened": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(maximum=50),
        "#/components/parameters/limit/schema: `maximum` of requests is `50` now, was `100` (listThings)",
    ),
    "default changed": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(default=10),
        "#/components/parameters/limit/schema: the default is `10` now, was `20`",
    ),
    "parameter became required": (
        lambda shop: shop.spec["components"]["parameters"]["limit"].update(required=True),
        "#/components/parameters/limit: the parameter is required now",
    ),
    "parameter removed": (
        lambda shop: shop.operation("get")["parameters"].pop(),
        f"{LIST}: the parameter `sort` (query) is gone",
    ),
    "parameter of the whole path is new and required": (
        lambda shop: shop.spec["paths"]["/things"].update(parameters=[parameter("tenant", required=True)]),
        "#/paths/~1things/parameters/0: the parameter `tenant` (query) is new and required",
    ),
    "way to sign removed": (
        lambda shop: shop.operation("get").update(security=[{"other": []}]),
        f"{LIST}: requests cannot be signed with key any more",
    ),
    "way to sign changed": (
        lambda shop: shop.spec["components"]["securitySchemes"]["key"].update(name="X-Secret"),
        "#/components/securitySchemes/key: requests are signed in another way now",
    ),
}

ADDITIONS: dict[str, tuple[Edit, str]] = {
    "new operation": (
        lambda shop: shop.spec["paths"]["/things"].update(put={**shop.operation("post"), "operationId": "putThing"}),
        "#/paths/~1things/put: the operation putThing is new",
    ),
    "new field of answers": (
        lambda shop: shop.schema("Thing")["properties"].update(colour={"type": "string"}),
        f"{THING}/colour: the field is new, in answers",
    ),
    "new optional field of requests": (
        lambda shop: shop.schema("ThingCreate")["properties"].update(colour={"type": "string"}),
        f"{CREATE}/properties/colour: the field is new, in requests",
    ),
    "field of requests may be left out": (
        lambda shop: shop.schema("ThingCreate").update(required=[]),
        f"{CREATE}/properties/name: requests may lack this field now",
    ),
    "enumeration of answers widened": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].update(enum=["tool", "toy", "book"]),
        f"{THING}/kind: answers can have the value `'book'` now",
    ),
    "enumeration of answers narrowed": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].update(enum=["tool"]),
        f"{THING}/kind: answers can no longer have the value `'toy'`",
    ),
    "enumeration of requests widened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(enum=["tool", "toy", "book"]),
        f"{CREATE}/properties/kind: requests can have the value `'book'` now",
    ),
    "null accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(type=["string", "null"]),
        f"{CREATE}/properties/name: requests can be null here now",
    ),
    "answers no longer null": (
        lambda shop: shop.schema("Thing")["properties"]["note"].update(type="string"),
        f"{THING}/note: answers can no longer be null here",
    ),
    "limit loosened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(maxLength=20),
        f"{CREATE}/properties/name: `maxLength` of requests is `20` now, was `10`",
    ),
    "choice of fields widened": (
        lambda shop: shop.schema("ThingCreate").pop("anyOf"),
        f"{CREATE}: requests with none alone are allowed now",
    ),
    "new optional parameter": (
        lambda shop: shop.operation("get")["parameters"].append(parameter("q", required=False)),
        f"{LIST}/parameters/2: the parameter `q` (query) is new",
    ),
    "error status removed": (
        lambda shop: shop.operation("get")["responses"].pop("404"),
        f"{LIST}/responses: the status 404 is gone",
    ),
    "operation deprecated": (
        lambda shop: shop.operation("get").update(deprecated=True),
        f"{LIST}: the operation is deprecated now",
    ),
    "rule of repetition changed": (
        lambda shop: shop.operation("get").update({"x-retry": "never"}),
        f"{LIST}: clients repeat it by the rule `never` now, was `safe`",
    ),
    "address moved": (
        lambda shop: shop.spec["servers"][0].update(url="https://new.shop.example"),
        "#/servers: the addresses are https://new.shop.example now, were https://shop.example",
    ),
}

DETAILS: dict[str, Edit] = {
    "text": lambda shop: shop.spec["info"].update(description="Sells anything."),
    "example": lambda shop: shop.schema("Thing")["properties"]["id"].update(examples=["7"]),
    "schema renamed": lambda shop: rename(shop, "Price", "Cost"),
}


def parameter(name: str, *, required: bool) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}}


def rename(shop: Shop, old: str, new: str) -> None:
    schemas = shop.spec["components"]["schemas"]
    schemas[new] = schemas.pop(old)
    shop.schema("Thing")["properties"]["price"]["oneOf"][1] = {"$ref": f"#/components/schemas/{new}"}


@pytest.mark.parametrize("name", BREAKS)
def test_what_breaks_moves_the_first_number(shop: Shop, name: str) -> None:
    edit, line = BREAKS[name]
    edit(shop)
    shop.commit()
    status, printed = shop.run("breaking", "--vendor", "shop")
    assert status == 1
    assert f"  {line}" in printed
    assert "The version 1.2.0 does not allow that: take it back, or state 2.0.0" in printed
    assert "So the major part of the version must move" in shop.run("release", "--vendor", "shop")[1]


@pytest.mark.parametrize("name", ADDITIONS)
def test_what_is_new_moves_the_second_number(shop: Shop, name: str) -> None:
    edit, line = ADDITIONS[name]
    edit(shop)
    shop.commit()
    assert shop.run("breaking", "--vendor", "shop") == (0, "shop-client: nothing breaks since shop-client-v1.2.0\n")
    status, printed = shop.run("release", "--vendor", "shop")
    assert status == 1
    assert f"  addition  {line}" in printed
    assert "So the minor part of the version must move" in printed
    assert "1.3.0 or higher" in printed


@pytest.mark.parametrize("name", DETAILS)
def test_what_nobody_need_know_moves_the_last_number(shop: Shop, name: str) -> None:
    DETAILS[name](shop)
    shop.commit()
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert "  detail    #: texts or examples of the spec changed" in printed
    assert "So the patch part of the version must move" in printed
    assert "1.2.1 or higher" in printed
