"""A small spec with one operation that is paginated by offset and limit."""

from typing import Any

from tests.unit.generator.spec_builder import (
    BOOLEAN,
    INTEGER,
    STRING,
    array,
    body,
    in_path,
    model,
    operation,
    query,
    ref,
    response,
    spec,
)

THING: dict[str, Any] = {"id": "a", "from": "shop", "secret": "s"}
SPEC = spec(
    {
        "/things": {
            "get": operation(
                "listThings",
                "list",
                parameters=[
                    query("limit", INTEGER | {"minimum": 1, "maximum": 100, "default": 20}, 20),
                    query("offset", INTEGER, 0),
                ],
                responses={"200": response(ref("ThingList"), {"things": [THING], "more": False})},
            ),
            "post": operation(
                "createThing",
                "create",
                retry="if-rejected",
                requestBody=body(ref("ThingCreate"), {"from": "shop"}),
                responses={"201": response(ref("Thing"), THING)},
            ),
        },
        "/things/{id}": {
            "delete": operation("deleteThing", "delete", retry="idempotent", parameters=[in_path("id", STRING, "a")])
        },
    },
    {
        "Thing": model(
            {"id": STRING, "from": STRING, "secret": STRING | {"x-secret": True}, "note": {"type": ["string", "null"]}},
            required=["id", "from", "secret"],
        ),
        "ThingCreate": model({"from": STRING | {"maxLength": 10}, "note": STRING}, required=["from"]),
        "ThingList": model({"things": array(ref("Thing")), "more": BOOLEAN}, required=["things", "more"]),
    },
)
PAGINATION = '''\
"""Limit and offset."""

from collections.abc import Mapping

from engagement_core.pagination import OffsetPagination, Pagination

PAGINATION: Mapping[str, Pagination] = {
    "listThings": OffsetPagination(items="things", limit="limit", offset="offset", more="more"),
}
'''
