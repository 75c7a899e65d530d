"""A change of a spec, and which part of the version it moves."""

from collections.abc import Callable

import pytest

from tests.unit.generator.release.shop import Json, Shop

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
    "field of answers becomes an object with fields": (
        lambda shop: shop.schema("Thing")["properties"].update(extra=nested({"type": "string"})),
        f"{THING}/extra: answers hold an object with fields of its own here now",
    ),
    "anything in answers becomes an object with fields": (
        lambda shop: shop.schema("Thing")["properties"].update(any=nested({"type": "string"})),
        f"{THING}/any: answers hold an object with fields of its own here now",
    ),
    "entries of answers become objects with fields": (
        lambda shop: shop.schema("Thing")["properties"]["list"].update(items=nested({"type": "string"})),
        f"{THING}/list/items: answers hold an object with fields of its own here now",
    ),
    "other fields of answers become objects with fields": (
        lambda shop: shop.schema("Thing")["properties"]["extra"].update(additionalProperties=nested({})),
        f"{THING}/extra/additionalProperties: answers hold an object with fields of its own here now",
    ),
    "status of success added, with another body": (
        lambda shop: shop.operation("post")["responses"].update({"202": content("answers", "Price")}),
        "#/paths/~1things/post/responses/202: the status is new, and answers have another body with it",
    ),
    "status of success added, without a body": (
        lambda shop: shop.operation("get")["responses"].update({"204": {"description": "There are none."}}),
        f"{LIST}/responses/204: the status is new, and answers have another body with it",
    ),
    "scope needed": (
        lambda shop: shop.operation("put").update(security=[{"account": ["read", "write"]}]),
        "#/paths/~1things/put: requests signed with account need more scopes than `read` now",
    ),
    "message of an operation removed": (
        lambda shop: shop.operation("put").pop("callbacks"),
        "#/paths/~1things/put/callbacks/done/{$request.body#~1url}/post: the message thingDone is gone",
    ),
    "field of a message of an operation removed": (
        lambda shop: shop.schema("Done")["properties"].pop("thing"),
        "#/components/schemas/Done/properties/thing: the field is gone, from answers (thingDone)",
    ),
    "values of requests limited to some": (
        lambda shop: shop.schema("ThingCreate")["properties"]["note"].update(enum=["a", None]),
        f"{CREATE}/properties/note: requests have one of certain values here now: `'a'`, nothing",
    ),
    "enumeration of requests becomes a constant": (
        lambda shop: constant(shop.schema("ThingCreate")["properties"]["kind"], "tool"),
        f"{CREATE}/properties/kind: requests can no longer have the value `'toy'`",
    ),
    "pattern of requests added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(pattern="^a"),
        f"{CREATE}/properties/name: `pattern` of requests is `'^a'` now, was nothing",
    ),
    "lowest value of requests added": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(minimum=1),
        "#/components/parameters/limit/schema: `minimum` of requests is `1` now, was nothing",
    ),
    "type of requests stated": (
        lambda shop: shop.schema("ThingCreate")["properties"]["any"].update(type="string"),
        f"{CREATE}/properties/any: requests can no longer be array or boolean or integer or null or number or object",
    ),
    "type of answers no longer stated": (
        lambda shop: shop.schema("Thing")["properties"]["id"].pop("type"),
        f"{THING}/id: answers can be array or boolean or integer or null or number or object here now",
    ),
    "parts of a number no longer accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["size"].update(type="integer"),
        f"{CREATE}/properties/size: requests can no longer be number here",
    ),
    "another field tells alternatives apart": (
        lambda shop: shop.schema("Thing")["properties"]["price"].update(discriminator={"propertyName": "amount"}),
        f"{THING}/price: another field tells the alternatives apart now",
    ),
    "alternative of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["price"]["oneOf"].pop(),
        f"{CREATE}/properties/price: requests can no longer be `Price`",
    ),
    "other fields of requests have a type": (
        lambda shop: shop.schema("ThingCreate").update(additionalProperties={"type": "string"}),
        f"{CREATE}: other fields of requests have another type now",
    ),
    "other fields of requests are not accepted": (
        lambda shop: shop.schema("ThingCreate").update(additionalProperties=False),
        f"{CREATE}: requests have no fields but the documented ones now",
    ),
    "map of requests closed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"].update(additionalProperties=False),
        f"{CREATE}/properties/tags: other fields of requests have another type now",
    ),
    "map of answers opened": (
        lambda shop: shop.schema("Thing")["properties"]["labels"].pop("additionalProperties"),
        f"{THING}/labels: other fields of answers have another type now",
    ),
    "entries of requests have a type": (
        lambda shop: shop.schema("ThingCreate")["properties"]["list"].update(items={"type": "string"}),
        f"{CREATE}/properties/list: entries of requests have a type now",
    ),
    "entries of answers lose their type": (
        lambda shop: shop.schema("Thing")["properties"]["parts"].pop("items"),
        f"{THING}/parts: entries of answers may be anything now",
    ),
    "parameter written in another way": (
        lambda shop: shop.operation("get")["parameters"][1].update(explode=False),
        f"{LIST}/parameters/1: the parameter is written in another way now",
    ),
    "body of requests is new and required": (
        lambda shop: shop.operation("get").update(requestBody={"required": True, **content("", "Price")}),
        f"{LIST}: the request has a body now, which is required",
    ),
    "body of requests removed": (
        lambda shop: shop.operation("post").pop("requestBody"),
        "#/paths/~1things/post: the request has no body any more",
    ),
    "body of requests became required": (
        lambda shop: shop.operation("put")["requestBody"].update(required=True),
        "#/paths/~1things/put/requestBody: the body is required now",
    ),
    "body of requests in another form": (
        lambda shop: renamed_key(shop.operation("post")["requestBody"]["content"], "multipart/form-data"),
        "#/paths/~1things/post/requestBody: requests can no longer be application/json",
    ),
    "body of answers in one more form": (
        lambda shop: shop.operation("get")["responses"]["200"]["content"].update({"text/csv": {}}),
        f"{LIST}/responses/200: answers can be text/csv now",
    ),
    "another part of answers is returned": (
        lambda shop: shop.operation("get")["responses"]["200"].update({"x-envelope": {"result": "items"}}),
        f"{LIST}/responses/200: clients return another part of the answer now",
    ),
    "header of another type": (
        lambda shop: shop.operation("get")["responses"]["200"]["headers"]["X-Total"]["schema"].update(type="string"),
        f"{LIST}/responses/200/headers/X-Total/schema: answers can be string here now",
    ),
}

ADDITIONS: dict[str, tuple[Edit, str]] = {
    "new operation": (
        lambda shop: shop.spec["paths"]["/things"].update(
            patch={**shop.operation("post"), "operationId": "patchThing"}
        ),
        "#/paths/~1things/patch: the operation patchThing is new",
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
    "retry rule changed": (
        lambda shop: shop.operation("get").update({"x-retry": "if-unsent"}),
        f"{LIST}: clients retry it by the rule `if-unsent` now, was `safe`",
    ),
    "address moved": (
        lambda shop: shop.spec["servers"][0].update(url="https://new.shop.example"),
        "#/servers: the addresses are https://new.shop.example now, were https://shop.example",
    ),
    "status of success added, with the same body": (
        lambda shop: shop.operation("post")["responses"].update({"201": content("The same thing.", "Thing")}),
        "#/paths/~1things/post/responses/201: the status is new",
    ),
    "error status added": (
        lambda shop: shop.operation("post")["responses"].update({"409": {"description": "It is there."}}),
        "#/paths/~1things/post/responses/409: the status is new",
    ),
    "scope no longer needed": (
        lambda shop: shop.operation("put").update(security=[{"account": []}]),
        "#/paths/~1things/put: requests signed with account need no more scopes than none now",
    ),
    "one more way to sign": (
        lambda shop: shop.operation("get").update(security=[{"key": []}, {}]),
        f"{LIST}: requests can be signed with nothing now",
    ),
    "new message of an operation": (
        lambda shop: shop.operation("get").update(callbacks=shop.operation("put")["callbacks"]),
        f"{LIST}/callbacks/done/{{$request.body#~1url}}/post: the message thingDone is new",
    ),
    "values of requests no longer limited": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].pop("enum"),
        f"{CREATE}/properties/kind: requests can have any value here now",
    ),
    "values of answers no longer limited": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].pop("enum"),
        f"{THING}/kind: answers can have any value here now",
    ),
    "values of answers limited to some": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(enum=["a"]),
        f"{THING}/id: answers have one of certain values here now: `'a'`",
    ),
    "limit of requests gone": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].pop("maxLength"),
        f"{CREATE}/properties/name: `maxLength` of requests is nothing now, was `10`",
    ),
    "uniqueness of requests gone": (
        lambda shop: shop.schema("ThingCreate")["properties"]["list"].update(uniqueItems=False),
        f"{CREATE}/properties/list: `uniqueItems` of requests is `False` now, was `True`",
    ),
    "default added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(default="tool"),
        f"{CREATE}/properties/kind: the default is `'tool'` now, was nothing",
    ),
    "field deprecated": (
        lambda shop: shop.schema("Thing")["properties"]["note"].update(deprecated=True),
        f"{THING}/note: it is deprecated now",
    ),
    "alternative of answers removed": (
        lambda shop: shop.schema("Thing")["properties"]["price"]["oneOf"].pop(),
        f"{THING}/price: answers can no longer be `Price`",
    ),
    "alternative of requests added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["price"]["oneOf"].append({"type": "string"}),
        f"{CREATE}/properties/price: requests can be `string` now",
    ),
    "field of answers is always there": (
        lambda shop: shop.schema("Thing")["required"].append("note"),
        f"{THING}/note: answers always have this field now",
    ),
    "map of requests opened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"].update(additionalProperties=True),
        f"{CREATE}/properties/tags: other fields of requests have another type now",
    ),
    "other fields of answers are gone": (
        lambda shop: shop.schema("Thing").update(additionalProperties=False),
        f"{THING.removesuffix('/properties')}: answers have no fields but the documented ones now",
    ),
    "other fields of requests are accepted": (
        lambda shop: shop.schema("Price").pop("additionalProperties"),
        "#/components/schemas/Price: requests may have other fields now",
    ),
    "entries of requests lose their type": (
        lambda shop: shop.schema("ThingCreate")["properties"]["names"].pop("items"),
        f"{CREATE}/properties/names: entries of requests may be anything now",
    ),
    "entries of answers have a type": (
        lambda shop: shop.schema("Thing")["properties"]["list"].update(items={"type": "string"}),
        f"{THING}/list: entries of answers have a type now",
    ),
    "parameter may be left out": (
        lambda shop: shop.operation("put")["parameters"][0].update(required=False),
        "#/paths/~1things/put/parameters/0: the parameter may be left out now",
    ),
    "body of requests is new": (
        lambda shop: shop.operation("get").update(requestBody=content("", "Price")),
        f"{LIST}: the request has a body now",
    ),
    "body of requests may be left out": (
        lambda shop: shop.operation("post")["requestBody"].update(required=False),
        "#/paths/~1things/post/requestBody: the body may be left out now",
    ),
    "body of requests in one more form": (
        lambda shop: shop.operation("post")["requestBody"]["content"].update({"text/csv": {}}),
        "#/paths/~1things/post/requestBody: requests can be text/csv now",
    ),
    "rule of success changed": (
        lambda shop: shop.operation("get")["responses"]["200"].update({"x-envelope": {"message": "why"}}),
        f"{LIST}/responses/200: clients tell success from failure by another rule now",
    ),
    "error is retried": (
        lambda shop: shop.operation("get")["responses"]["404"].update({"x-rejected": True}),
        f"{LIST}/responses/404: whether clients retry the call after this response has changed",
    ),
    "header added": (
        lambda shop: shop.operation("get")["responses"]["200"]["headers"].update({"X-Next": {"schema": {}}}),
        f"{LIST}/responses/200/headers/X-Next: the header is new",
    ),
}

DETAILS: dict[str, Edit] = {
    "text": lambda shop: shop.spec["info"].update(description="Sells anything."),
    "example": lambda shop: shop.schema("Thing")["properties"]["id"].update(examples=["7"]),
    "schema renamed": lambda shop: rename(shop, "Price", "Cost"),
}


def nested(schema: Json) -> Json:
    return {"type": "object", "properties": {"inner": schema}}


def content(description: str, name: str) -> Json:
    described = {"description": description} if description else {}
    return {**described, "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def constant(schema: Json, value: str) -> None:
    schema.pop("enum")
    schema["const"] = value


def renamed_key(values: Json, name: str) -> None:
    values[name] = values.pop("application/json")


def parameter(name: str, *, required: bool) -> Json:
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}}


def rename(shop: Shop, old: str, new: str) -> None:
    schemas = shop.spec["components"]["schemas"]
    schemas[new] = schemas.pop(old)
    for name in ("Thing", "ThingCreate"):
        shop.schema(name)["properties"]["price"]["oneOf"][1] = {"$ref": f"#/components/schemas/{new}"}
    shop.operation("put").update(requestBody=content("", new))


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


@pytest.mark.parametrize(("key", "value", "shown"), [("maxLength", 3, "`3`"), ("pattern", "^a", "`'^a'`")])
def test_what_no_client_checks_in_answers_moves_the_last_number(
    shop: Shop, key: str, value: object, shown: str
) -> None:
    shop.schema("Thing")["properties"]["id"][key] = value
    shop.commit()
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"  detail    {THING}/id: `{key}` of answers is {shown} now, was nothing" in printed
    assert "So the patch part of the version must move" in printed
