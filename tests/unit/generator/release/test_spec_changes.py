"""Changes of a spec, and the version bump that each requires."""

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
        "#/paths/~1things/post: the operation createThing was removed",
    ),
    "operation renamed": (
        lambda shop: shop.operation("get").update(operationId="findThings"),
        f"{LIST}: the operation was renamed from listThings to findThings",
    ),
    "field of responses removed": (
        lambda shop: shop.schema("Thing")["properties"].pop("note"),
        f"{THING}/note: the field was removed from responses (listThings, createThing)",
    ),
    "field of responses may be missing": (
        lambda shop: shop.schema("Thing").update(required=["id"]),
        f"{THING}/kind: responses may now lack this field",
    ),
    "field of responses may be null": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(type=["string", "null"]),
        f"{THING}/id: responses can now be null",
    ),
    "field of responses has another type": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(type="integer"),
        f"{THING}/id: responses can now be integer",
    ),
    "field of responses has one more alternative": (
        lambda shop: shop.schema("Thing")["properties"]["price"]["oneOf"].append({"type": "string"}),
        f"{THING}/price: responses can now be `string`",
    ),
    "field of responses becomes one of several": (
        lambda shop: shop.schema("Thing")["properties"].update(id={"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        f"{THING}/id: responses can now be `integer`",
    ),
    "field of a webhook removed": (
        lambda shop: shop.schema("Sale").update(properties={}, required=[]),
        "#/components/schemas/Sale/properties/thing: the field was removed from responses (thingSold)",
    ),
    "header removed": (
        lambda shop: shop.operation("get")["responses"]["200"].pop("headers"),
        f"{LIST}/responses/200/headers/X-Total: the header was removed",
    ),
    "status of success changed": (
        lambda shop: shop.operation("post").update(responses={"201": shop.operation("post")["responses"]["200"]}),
        "#/paths/~1things/post/responses: the status 200 was removed",
    ),
    "new required field of requests": (
        lambda shop: (
            shop.schema("ThingCreate")["properties"].update(colour={"type": "string"}),
            shop.schema("ThingCreate").update(required=["name", "colour"]),
        ),
        f"{CREATE}/properties/colour: requests must now have this new field (createThing)",
    ),
    "field of requests became required": (
        lambda shop: shop.schema("ThingCreate").update(required=["name", "kind"]),
        f"{CREATE}/properties/kind: requests must now have this field",
    ),
    "field of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"].pop("note"),
        f"{CREATE}/properties/note: the field was removed from requests",
    ),
    "choice of fields narrowed": (
        lambda shop: shop.schema("ThingCreate").update(anyOf=[{"required": ["kind"]}]),
        f"{CREATE}: requests with `note` alone are no longer allowed",
    ),
    "enumeration of requests narrowed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(enum=["tool"]),
        f"{CREATE}/properties/kind: requests can no longer have the value `'toy'`",
    ),
    "null no longer accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["note"].update(type="string"),
        f"{CREATE}/properties/note: requests can no longer be null",
    ),
    "map of requests narrowed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"]["additionalProperties"].update(maxLength=3),
        f"{CREATE}/properties/tags/additionalProperties: `maxLength` of requests changed from none to `3`",
    ),
    "format changed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["made"].pop("format"),
        f"{CREATE}/properties/made: the format changed from `'date-time'` to none",
    ),
    "constraint tightened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(maxLength=5),
        f"{CREATE}/properties/name: `maxLength` of requests changed from `10` to `5`",
    ),
    "constraint of a shared parameter tightened": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(maximum=50),
        "#/components/parameters/limit/schema: `maximum` of requests changed from `100` to `50` (listThings)",
    ),
    "default changed": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(default=10),
        "#/components/parameters/limit/schema: the default changed from `20` to `10`",
    ),
    "parameter became required": (
        lambda shop: shop.spec["components"]["parameters"]["limit"].update(required=True),
        "#/components/parameters/limit: the parameter is now required",
    ),
    "parameter removed": (
        lambda shop: shop.operation("get")["parameters"].pop(),
        f"{LIST}: the parameter `sort` (query) was removed",
    ),
    "parameter of the whole path is new and required": (
        lambda shop: shop.spec["paths"]["/things"].update(parameters=[parameter("tenant", required=True)]),
        "#/paths/~1things/parameters/0: the required parameter `tenant` (query) was added",
    ),
    "authentication removed": (
        lambda shop: shop.operation("get").update(security=[{"other": []}]),
        f"{LIST}: requests can no longer be authenticated with key",
    ),
    "authentication changed": (
        lambda shop: shop.spec["components"]["securitySchemes"]["key"].update(name="X-Secret"),
        "#/components/securitySchemes/key: the authentication scheme changed",
    ),
    "field of responses becomes an object with fields": (
        lambda shop: shop.schema("Thing")["properties"].update(extra=nested({"type": "string"})),
        f"{THING}/extra: responses now have a model instead of a mapping",
    ),
    "anything in responses becomes an object with fields": (
        lambda shop: shop.schema("Thing")["properties"].update(any=nested({"type": "string"})),
        f"{THING}/any: responses now have a model instead of a mapping",
    ),
    "entries of responses become objects with fields": (
        lambda shop: shop.schema("Thing")["properties"]["list"].update(items=nested({"type": "string"})),
        f"{THING}/list/items: responses now have a model instead of a mapping",
    ),
    "other fields of responses become objects with fields": (
        lambda shop: shop.schema("Thing")["properties"]["extra"].update(additionalProperties=nested({})),
        f"{THING}/extra/additionalProperties: responses now have a model instead of a mapping",
    ),
    "status of success added, with another body": (
        lambda shop: shop.operation("post")["responses"].update({"202": content("responses", "Price")}),
        "#/paths/~1things/post/responses/202: the status was added, with a different body",
    ),
    "status of success added, without a body": (
        lambda shop: shop.operation("get")["responses"].update({"204": {"description": "There are none."}}),
        f"{LIST}/responses/204: the status was added, with a different body",
    ),
    "scope needed": (
        lambda shop: shop.operation("put").update(security=[{"account": ["read", "write"]}]),
        "#/paths/~1things/put: requests authenticated with account now need more scopes than `read`",
    ),
    "webhook of an operation removed": (
        lambda shop: shop.operation("put").pop("callbacks"),
        "#/paths/~1things/put/callbacks/done/{$request.body#~1url}/post: the webhook thingDone was removed",
    ),
    "field of a webhook of an operation removed": (
        lambda shop: shop.schema("Done")["properties"].pop("thing"),
        "#/components/schemas/Done/properties/thing: the field was removed from responses (thingDone)",
    ),
    "values of requests limited to some": (
        lambda shop: shop.schema("ThingCreate")["properties"]["note"].update(enum=["a", None]),
        f"{CREATE}/properties/note: requests now have one of the values `'a'`, none",
    ),
    "enumeration of requests becomes a constant": (
        lambda shop: constant(shop.schema("ThingCreate")["properties"]["kind"], "tool"),
        f"{CREATE}/properties/kind: requests can no longer have the value `'toy'`",
    ),
    "pattern of requests added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(pattern="^a"),
        f"{CREATE}/properties/name: `pattern` of requests changed from none to `'^a'`",
    ),
    "lowest value of requests added": (
        lambda shop: shop.spec["components"]["parameters"]["limit"]["schema"].update(minimum=1),
        "#/components/parameters/limit/schema: `minimum` of requests changed from none to `1`",
    ),
    "type of requests stated": (
        lambda shop: shop.schema("ThingCreate")["properties"]["any"].update(type="string"),
        f"{CREATE}/properties/any: requests can no longer be array or boolean or integer or null or number or object",
    ),
    "type of responses no longer stated": (
        lambda shop: shop.schema("Thing")["properties"]["id"].pop("type"),
        f"{THING}/id: responses can now be array or boolean or integer or null or number or object",
    ),
    "parts of a number no longer accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["size"].update(type="integer"),
        f"{CREATE}/properties/size: requests can no longer be number",
    ),
    "discriminator changed": (
        lambda shop: shop.schema("Thing")["properties"]["price"].update(discriminator={"propertyName": "amount"}),
        f"{THING}/price: the discriminator of the alternatives changed",
    ),
    "alternative of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["price"]["oneOf"].pop(),
        f"{CREATE}/properties/price: requests can no longer be `Price`",
    ),
    "other fields of requests have a type": (
        lambda shop: shop.schema("ThingCreate").update(additionalProperties={"type": "string"}),
        f"{CREATE}: the type of undocumented fields of requests changed",
    ),
    "other fields of requests are not accepted": (
        lambda shop: shop.schema("ThingCreate").update(additionalProperties=False),
        f"{CREATE}: requests can no longer have undocumented fields",
    ),
    "map of requests closed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"].update(additionalProperties=False),
        f"{CREATE}/properties/tags: the type of undocumented fields of requests changed",
    ),
    "map of responses opened": (
        lambda shop: shop.schema("Thing")["properties"]["labels"].pop("additionalProperties"),
        f"{THING}/labels: the type of undocumented fields of responses changed",
    ),
    "entries of requests have a type": (
        lambda shop: shop.schema("ThingCreate")["properties"]["list"].update(items={"type": "string"}),
        f"{CREATE}/properties/list: array items of requests now have a type",
    ),
    "entries of responses lose their type": (
        lambda shop: shop.schema("Thing")["properties"]["parts"].pop("items"),
        f"{THING}/parts: array items of responses can now be anything",
    ),
    "parameter serialized differently": (
        lambda shop: shop.operation("get")["parameters"][1].update(explode=False),
        f"{LIST}/parameters/1: the serialization of the parameter changed",
    ),
    "body of requests is new and required": (
        lambda shop: shop.operation("get").update(requestBody={"required": True, **content("", "Price")}),
        f"{LIST}: the request now has a required body",
    ),
    "body of requests removed": (
        lambda shop: shop.operation("post").pop("requestBody"),
        "#/paths/~1things/post: the request body was removed",
    ),
    "body of requests became required": (
        lambda shop: shop.operation("put")["requestBody"].update(required=True),
        "#/paths/~1things/put/requestBody: the request body is now required",
    ),
    "body of requests in another form": (
        lambda shop: renamed_key(shop.operation("post")["requestBody"]["content"], "multipart/form-data"),
        "#/paths/~1things/post/requestBody: requests can no longer be application/json",
    ),
    "body of responses in one more form": (
        lambda shop: shop.operation("get")["responses"]["200"]["content"].update({"text/csv": {}}),
        f"{LIST}/responses/200: responses can now be text/csv",
    ),
    "another part of responses is returned": (
        lambda shop: shop.operation("get")["responses"]["200"].update({"x-envelope": {"result": "items"}}),
        f"{LIST}/responses/200: clients now return another part of the response",
    ),
    "header of another type": (
        lambda shop: shop.operation("get")["responses"]["200"]["headers"]["X-Total"]["schema"].update(type="string"),
        f"{LIST}/responses/200/headers/X-Total/schema: responses can now be string",
    ),
}

ADDITIONS: dict[str, tuple[Edit, str]] = {
    "new operation": (
        lambda shop: shop.spec["paths"]["/things"].update(
            patch={**shop.operation("post"), "operationId": "patchThing"}
        ),
        "#/paths/~1things/patch: the operation patchThing was added",
    ),
    "new field of responses": (
        lambda shop: shop.schema("Thing")["properties"].update(colour={"type": "string"}),
        f"{THING}/colour: the field was added to responses",
    ),
    "new optional field of requests": (
        lambda shop: shop.schema("ThingCreate")["properties"].update(colour={"type": "string"}),
        f"{CREATE}/properties/colour: the field was added to requests",
    ),
    "field of requests may be left out": (
        lambda shop: shop.schema("ThingCreate").update(required=[]),
        f"{CREATE}/properties/name: requests may now lack this field",
    ),
    "enumeration of responses widened": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].update(enum=["tool", "toy", "book"]),
        f"{THING}/kind: responses can now have the value `'book'`",
    ),
    "enumeration of responses narrowed": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].update(enum=["tool"]),
        f"{THING}/kind: responses can no longer have the value `'toy'`",
    ),
    "enumeration of requests widened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(enum=["tool", "toy", "book"]),
        f"{CREATE}/properties/kind: requests can now have the value `'book'`",
    ),
    "null accepted": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(type=["string", "null"]),
        f"{CREATE}/properties/name: requests can now be null",
    ),
    "responses no longer null": (
        lambda shop: shop.schema("Thing")["properties"]["note"].update(type="string"),
        f"{THING}/note: responses can no longer be null",
    ),
    "constraint relaxed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].update(maxLength=20),
        f"{CREATE}/properties/name: `maxLength` of requests changed from `10` to `20`",
    ),
    "choice of fields widened": (
        lambda shop: shop.schema("ThingCreate").pop("anyOf"),
        f"{CREATE}: requests with none alone are now allowed",
    ),
    "new optional parameter": (
        lambda shop: shop.operation("get")["parameters"].append(parameter("q", required=False)),
        f"{LIST}/parameters/2: the optional parameter `q` (query) was added",
    ),
    "error status removed": (
        lambda shop: shop.operation("get")["responses"].pop("404"),
        f"{LIST}/responses: the status 404 was removed",
    ),
    "operation deprecated": (
        lambda shop: shop.operation("get").update(deprecated=True),
        f"{LIST}: the operation is now deprecated",
    ),
    "retry rule changed": (
        lambda shop: shop.operation("get").update({"x-retry": "if-unsent"}),
        f"{LIST}: the retry rule changed from `safe` to `if-unsent`",
    ),
    "server URL changed": (
        lambda shop: shop.spec["servers"][0].update(url="https://new.shop.example"),
        "#/servers: the server URLs changed from https://shop.example to https://new.shop.example",
    ),
    "status of success added, with the same body": (
        lambda shop: shop.operation("post")["responses"].update({"201": content("The same thing.", "Thing")}),
        "#/paths/~1things/post/responses/201: the status was added",
    ),
    "error status added": (
        lambda shop: shop.operation("post")["responses"].update({"409": {"description": "It is there."}}),
        "#/paths/~1things/post/responses/409: the status was added",
    ),
    "scope no longer needed": (
        lambda shop: shop.operation("put").update(security=[{"account": []}]),
        "#/paths/~1things/put: requests authenticated with account now need only the scopes none",
    ),
    "additional authentication": (
        lambda shop: shop.operation("get").update(security=[{"key": []}, {}]),
        f"{LIST}: requests can now be authenticated with nothing",
    ),
    "new webhook of an operation": (
        lambda shop: shop.operation("get").update(callbacks=shop.operation("put")["callbacks"]),
        f"{LIST}/callbacks/done/{{$request.body#~1url}}/post: the webhook thingDone was added",
    ),
    "values of requests no longer limited": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].pop("enum"),
        f"{CREATE}/properties/kind: requests can now have any value",
    ),
    "values of responses no longer limited": (
        lambda shop: shop.schema("Thing")["properties"]["kind"].pop("enum"),
        f"{THING}/kind: responses can now have any value",
    ),
    "values of responses limited to some": (
        lambda shop: shop.schema("Thing")["properties"]["id"].update(enum=["a"]),
        f"{THING}/id: responses now have one of the values `'a'`",
    ),
    "constraint of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["name"].pop("maxLength"),
        f"{CREATE}/properties/name: `maxLength` of requests changed from `10` to none",
    ),
    "uniqueness of requests removed": (
        lambda shop: shop.schema("ThingCreate")["properties"]["list"].update(uniqueItems=False),
        f"{CREATE}/properties/list: `uniqueItems` of requests changed from `True` to `False`",
    ),
    "default added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["kind"].update(default="tool"),
        f"{CREATE}/properties/kind: the default changed from none to `'tool'`",
    ),
    "field deprecated": (
        lambda shop: shop.schema("Thing")["properties"]["note"].update(deprecated=True),
        f"{THING}/note: it is now deprecated",
    ),
    "alternative of responses removed": (
        lambda shop: shop.schema("Thing")["properties"]["price"]["oneOf"].pop(),
        f"{THING}/price: responses can no longer be `Price`",
    ),
    "alternative of requests added": (
        lambda shop: shop.schema("ThingCreate")["properties"]["price"]["oneOf"].append({"type": "string"}),
        f"{CREATE}/properties/price: requests can now be `string`",
    ),
    "field of responses is always there": (
        lambda shop: shop.schema("Thing")["required"].append("note"),
        f"{THING}/note: responses now always have this field",
    ),
    "map of requests opened": (
        lambda shop: shop.schema("ThingCreate")["properties"]["tags"].update(additionalProperties=True),
        f"{CREATE}/properties/tags: the type of undocumented fields of requests changed",
    ),
    "other fields of responses are removed": (
        lambda shop: shop.schema("Thing").update(additionalProperties=False),
        f"{THING.removesuffix('/properties')}: responses can no longer have undocumented fields",
    ),
    "other fields of requests are accepted": (
        lambda shop: shop.schema("Price").pop("additionalProperties"),
        "#/components/schemas/Price: requests can now have undocumented fields",
    ),
    "entries of requests lose their type": (
        lambda shop: shop.schema("ThingCreate")["properties"]["names"].pop("items"),
        f"{CREATE}/properties/names: array items of requests can now be anything",
    ),
    "entries of responses have a type": (
        lambda shop: shop.schema("Thing")["properties"]["list"].update(items={"type": "string"}),
        f"{THING}/list: array items of responses now have a type",
    ),
    "parameter may be left out": (
        lambda shop: shop.operation("put")["parameters"][0].update(required=False),
        "#/paths/~1things/put/parameters/0: the parameter is now optional",
    ),
    "body of requests is new": (
        lambda shop: shop.operation("get").update(requestBody=content("", "Price")),
        f"{LIST}: the request now has an optional body",
    ),
    "body of requests may be left out": (
        lambda shop: shop.operation("post")["requestBody"].update(required=False),
        "#/paths/~1things/post/requestBody: the request body is now optional",
    ),
    "body of requests in one more form": (
        lambda shop: shop.operation("post")["requestBody"]["content"].update({"text/csv": {}}),
        "#/paths/~1things/post/requestBody: requests can now be text/csv",
    ),
    "rule of success changed": (
        lambda shop: shop.operation("get")["responses"]["200"].update({"x-envelope": {"message": "why"}}),
        f"{LIST}/responses/200: the rule that distinguishes success from failure changed",
    ),
    "error is retried": (
        lambda shop: shop.operation("get")["responses"]["404"].update({"x-rejected": True}),
        f"{LIST}/responses/404: whether clients retry after this response changed",
    ),
    "header added": (
        lambda shop: shop.operation("get")["responses"]["200"]["headers"].update({"X-Next": {"schema": {}}}),
        f"{LIST}/responses/200/headers/X-Next: the header was added",
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
def test_a_breaking_change_requires_a_major_bump(shop: Shop, name: str) -> None:
    edit, line = BREAKS[name]
    edit(shop)
    shop.commit()
    status, printed = shop.run("breaking", "--vendor", "shop")
    assert status == 1
    assert f"  {line}" in printed
    assert "Version 1.2.0 does not allow that: revert the changes, or set 2.0.0" in printed
    assert "A major bump is required" in shop.run("release", "--vendor", "shop")[1]


@pytest.mark.parametrize("name", ADDITIONS)
def test_an_addition_requires_a_minor_bump(shop: Shop, name: str) -> None:
    edit, line = ADDITIONS[name]
    edit(shop)
    shop.commit()
    message = "shop-client: no breaking changes since shop-client-v1.2.0\n"
    assert shop.run("breaking", "--vendor", "shop") == (0, message)
    status, printed = shop.run("release", "--vendor", "shop")
    assert status == 1
    assert f"  addition  {line}" in printed
    assert "A minor bump is required" in printed
    assert "1.3.0 or higher" in printed


@pytest.mark.parametrize("name", DETAILS)
def test_a_detail_requires_a_patch_bump(shop: Shop, name: str) -> None:
    DETAILS[name](shop)
    shop.commit()
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert "  detail    #: texts or examples of the spec changed" in printed
    assert "A patch bump is required" in printed
    assert "1.2.1 or higher" in printed


@pytest.mark.parametrize(("key", "value", "shown"), [("maxLength", 3, "`3`"), ("pattern", "^a", "`'^a'`")])
def test_constraints_of_responses_require_a_patch_bump(shop: Shop, key: str, value: object, shown: str) -> None:
    shop.schema("Thing")["properties"]["id"][key] = value
    shop.commit()
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"  detail    {THING}/id: `{key}` of responses changed from none to {shown}" in printed
    assert "A patch bump is required" in printed
