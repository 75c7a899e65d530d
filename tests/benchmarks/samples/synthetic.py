"""A valid spec with any number of operations, five per resource."""

from typing import Any

from tests.unit.generator import spec_builder

_ID = spec_builder.in_path("thing_id", spec_builder.STRING, "7")
_EXAMPLE = {"id": "7", "name": "Boots", "price": 3, "tags": ["new"], "supplier": {"name": "Shop"}}


def spec_of(operations: int) -> dict[str, Any]:
    """The document; the number of operations must be a multiple of five."""
    resources = range(operations // 5)
    paths = {path: item for number in resources for path, item in _paths(number).items()}
    schemas = {name: schema for number in resources for name, schema in _schemas(number).items()}
    return spec_builder.spec(paths, schemas, tags=[f"things{number}" for number in resources])


def _paths(number: int) -> dict[str, Any]:
    thing = spec_builder.ref(f"Thing{number}")
    listed = spec_builder.response(spec_builder.array(thing), [_EXAMPLE])
    one = spec_builder.response(thing, _EXAMPLE)
    body = spec_builder.body(thing, _EXAMPLE)

    def operation(method: str, **parts: Any) -> Any:
        retry = "safe" if method in ("list", "get") else "if-rejected"
        return spec_builder.operation(f"{method}Thing{number}", method, tag=f"things{number}", retry=retry, **parts)

    return {
        f"/things{number}": {
            "get": operation(
                "list", parameters=[spec_builder.query("limit", spec_builder.INTEGER, 20)], responses={"200": listed}
            ),
            "post": operation("create", requestBody=body, responses={"201": one}),
        },
        f"/things{number}/{{thing_id}}": {
            "get": operation("get", parameters=[_ID], responses={"200": one}),
            "patch": operation("update", parameters=[_ID], requestBody=body, responses={"200": one}),
            "delete": operation("delete", parameters=[_ID]),
        },
    }


def _schemas(number: int) -> dict[str, Any]:
    properties = {
        "id": spec_builder.STRING,
        "name": spec_builder.STRING,
        "price": spec_builder.INTEGER,
        "tags": spec_builder.array(spec_builder.STRING),
        "supplier": spec_builder.ref(f"Supplier{number}"),
    }
    return {
        f"Thing{number}": spec_builder.model(properties, required=["id", "name"]),
        f"Supplier{number}": spec_builder.model({"name": spec_builder.STRING}),
    }
