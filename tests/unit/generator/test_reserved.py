"""Names that generated code uses itself: a spec with such a name works, or lint reports it."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.cli import main
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.spec_builder import STRING, body, in_path, model, operation, query, ref, response, spec
from tests.unit.generator.workspace import create_workspace, models

NAMES = {
    name: name
    for name in (
        "models", "params", "client", "url", "name", "value", "body", "limit", "cls", "type", "id", "UNSET", "print",
        "response", "call",
    )
} | {"None": "None_", "__init__": "init__", "mask": "mask_", "list": "list_", "match": "match"}  # fmt: skip
TAKEN = (
    "self", "options", "operations", "Call", "Paginator", "AsyncPaginator", "PAGINATION", "timeout", "deadline",
    "max_attempts", "validate", "extra_headers", "extra_query", "extra_body",
)  # fmt: skip
METHODS = ("list", "str", "dict", "copy", "preview", "perform", "int", "call")
SCHEMAS = ("And", "Class", "Is", "Models", "App", "Error", "Mapping", "Call", "Resource", "TypedDict", "Sequence")
NO_SCHEMAS = ("None", "Any", "Literal", "TypeAlias", "UNSET", "UnsetType", "Exception", "Model")


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for number, name in enumerate(NAMES):
        thing = ref(f"Thing{number}")
        paths |= {
            f"/body{number}": {
                "post": operation(f"sendBody{number}", f"send{number}", requestBody=body(thing, {name: "x"}))
            },
            f"/query{number}": {
                "get": operation(f"query{number}", f"query{number}", parameters=[query(name, STRING, "x")])
            },
            f"/path{number}/{{{name}}}": {
                "get": operation(f"path{number}", f"path{number}", parameters=[in_path(name, STRING, "x")])
            },
            f"/response{number}": {
                "get": operation(
                    f"response{number}", f"response{number}", responses={"200": response(thing, {name: "x"})}
                )
            },
        }
    for method in METHODS:
        paths[f"/{method}"] = {"get": operation(f"{method}It", method)}
    holder = body(ref("Holder"), {f"a{name}": {"x": "y"} for name in SCHEMAS})
    return paths | {"/holder": {"post": operation("makeHolder", "make_holder", requestBody=holder)}}


def _schemas() -> dict[str, Any]:
    secret = STRING | {"x-secret": True}
    things = {f"Thing{number}": model({name: STRING, "key": secret}) for number, name in enumerate(NAMES)}
    named = {name: model({"x": STRING}) for name in SCHEMAS}
    return {**things, **named, "Holder": model({f"a{name}": ref(name) for name in SCHEMAS})}


SPEC = spec(_paths(), _schemas())


@pytest.mark.parametrize(("number", "name"), list(enumerate(NAMES)))
def test_fields_and_parameters_may_have_a_name_that_generated_code_uses(
    shop: Any, api: FakeApi, number: int, name: str
) -> None:
    getattr(shop.things, f"send{number}")(**{NAMES[name]: "x"})
    assert api.body == {name: "x"}
    getattr(shop.things, f"query{number}")(**{NAMES[name]: "x"})
    assert api.target == f"/v1/query{number}?{name}=x"
    getattr(shop.things, f"path{number}")(**{NAMES[name]: "y"})
    assert api.target == f"/v1/path{number}/y"
    api.respond_with(200, {name: "x", "key": "hush-hush"})
    thing = getattr(shop.things, f"response{number}")()
    assert getattr(thing, NAMES[name]) == "x"
    assert "hush-hush" not in repr(thing)


@pytest.mark.parametrize("method", METHODS)
def test_a_method_may_have_a_used_name(shop: Any, api: FakeApi, method: str) -> None:
    getattr(shop.things, method)()
    assert api.target == f"/v1/{method}"
    assert getattr(shop.things.with_raw_response, method)().status == 204
    assert shop.preview(getattr(shop.things, method)).url == f"https://api.shop.example/v1/{method}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_may_have_a_used_name(shop: Any, api: FakeApi, package: ModuleType, name: str) -> None:
    thing = getattr(models(package), name)(x="y")
    shop.things.make_holder(**{f"a{name}": thing})
    assert api.body == {f"a{name}": {"x": "y"}}


@pytest.mark.parametrize("name", TAKEN)
def test_a_reserved_argument_name_is_reported(tmp_path: Path, name: str) -> None:
    taken = spec({"/a": {"get": operation("getA", "get", parameters=[query(name, STRING, "x")])}})
    assert main(["lint"], create_workspace(tmp_path, taken)) == 1


@pytest.mark.parametrize("name", NO_SCHEMAS)
def test_a_reserved_schema_name_is_reported(tmp_path: Path, name: str) -> None:
    get = operation("getA", "get", responses={"200": response(ref(name), {"x": "y"})})
    assert main(["lint"], create_workspace(tmp_path, spec({"/a": {"get": get}}, {name: model({"x": STRING})}))) == 1


@pytest.mark.parametrize("tag", ["preview", "with_options", "close", "perform", "from_env", "resource", "resources"])
def test_a_reserved_resource_name_is_reported(tmp_path: Path, tag: str) -> None:
    assert (
        main(
            ["lint"], create_workspace(tmp_path, spec({"/a": {"get": operation("getA", "get", tag=tag)}}, tags=(tag,)))
        )
        == 1
    )
