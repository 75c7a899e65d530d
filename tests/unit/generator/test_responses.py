"""Responses of every kind that a spec can describe, as methods return or raise them."""

from types import ModuleType
from typing import Any

import pytest

from engagement_core import BadRequestError, DecodeError, EmptyResponse, EnvelopeError, NotFoundError
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.spec_builder import (
    BOOLEAN,
    EMPTY,
    INTEGER,
    STRING,
    Json,
    array,
    model,
    operation,
    ref,
    response,
    spec,
)
from tests.unit.generator.workspace import models

FLAGGED = {
    "success": {"field": "ok", "values": [True, "yes"]},
    "failure": {"field": "ok", "values": [False, "no"]},
    "code": "error.code",
    "message": "error.text",
}
NUMBERED = {"success": {"field": "status.code", "minimum": 200, "maximum": 299}, "result": "item"}
FAILED = {"ok": False, "error": {"code": "E1", "text": "Out of stock"}}


def calling(name: str, responses: Json, method: str | None = None) -> Json:
    """A path with one operation."""
    error = {"description": "It cannot be found.", "content": response(ref("Failure"), FAILED)["content"]}
    return {"get": operation(name, method or name, responses={**responses, "404": error})}


FLAG = response(ref("Failure"), FAILED, **{"x-envelope": FLAGGED})
SPEC = spec(
    {
        "/count": calling("count", {"200": response(INTEGER, 3)}),
        "/touch": calling("touch", {"204": EMPTY, "304": {"description": "Nothing changed."}}),
        "/items": calling("items", {"200": response(array(ref("Item")), [{"id": 1}])}),
        "/make": calling(
            "make", {"200": response(ref("Item"), {"id": 1}), "201": response(ref("Made"), {"made": "x"})}
        ),
        "/flag": calling("flag", {"200": FLAG, "400": FLAG}),
        "/fetch": calling(
            "fetch",
            {"200": response(ref("Wrapped"), {"item": {"id": 1}, "status": {"code": 200}}, **{"x-envelope": NUMBERED})},
        ),
        "/map": calling("map", {"200": response({"type": "object", "additionalProperties": array(ref("Item"))}, {})}),
        "/pet": calling("pet", {"200": response(ref("Holder"), {"pet": {"kind": "cat", "lives": 9}})}),
    },
    {
        "Item": model({"id": INTEGER, "note": STRING}, required=["id"]),
        "Made": model({"made": STRING}, required=["made"]),
        "Failure": model({"ok": {"oneOf": [BOOLEAN, STRING]}, "error": ref("Reason")}, required=["ok"]),
        "Reason": model({"code": STRING, "text": STRING}),
        "Wrapped": model({"item": ref("Item"), "status": ref("Status")}, required=["status"]),
        "Status": model({"code": INTEGER}, required=["code"]),
        "Holder": model(
            {
                "pet": {"oneOf": [ref("Cat"), ref("Dog")]},
                "secret": STRING | {"x-secret": True},
                "mood": STRING | {"enum": ["good", "bad"]},
            },
            additionalProperties={},
        ),
        "Cat": model({"kind": {"const": "cat"}, "lives": INTEGER}, required=["kind"]),
        "Dog": model({"kind": {"const": "dog"}, "name": STRING}, required=["kind"]),
    },
)


def test_a_scalar_is_returned(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, 3)
    assert shop.things.count() == 3


def test_a_success_without_a_body_is_an_empty_response(shop: Any, api: FakeApi) -> None:
    api.respond_with(204, location="https://api.shop.example/v1/items/7?x=1")
    done = shop.things.touch()
    assert isinstance(done, EmptyResponse)
    assert (done.status, done.unchanged, done.resource_id) == (204, False, "7")


def test_not_modified_is_a_success_if_documented(shop: Any, api: FakeApi) -> None:
    api.respond_with(304)
    assert shop.things.touch().unchanged


def test_not_modified_is_an_error_if_not_documented(shop: Any, api: FakeApi) -> None:
    from engagement_core import APIStatusError

    api.respond_with(304)
    with pytest.raises(APIStatusError, match="304 Not Modified"):
        shop.things.count()


def test_an_array_is_a_list_of_models(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(200, [{"id": 1}, {"id": 2, "note": "x"}])
    item = models(package).Item
    assert shop.things.items() == [item(id=1), item(id=2, note="x")]


def test_a_map_of_lists_of_models(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(200, {"a": [{"id": 1}]})
    assert shop.things.map() == {"a": [models(package).Item(id=1)]}


@pytest.mark.parametrize(("status", "value", "name"), [(200, {"id": 1}, "Item"), (201, {"made": "x"}, "Made")])
def test_each_success_status_has_a_type_of_its_own(
    shop: Any, api: FakeApi, package: ModuleType, status: int, value: object, name: str
) -> None:
    api.respond_with(status, value)
    assert isinstance(shop.things.make(), getattr(models(package), name))


def test_the_annotation_of_two_successes_is_a_union(shop: Any) -> None:
    assert shop.things.make.__annotations__["return"] == "models.Item | models.Made"


@pytest.mark.parametrize("ok", [True, "yes"])
def test_an_envelope_with_a_value_of_success_is_returned(shop: Any, api: FakeApi, ok: object) -> None:
    api.respond_with(200, {"ok": ok})
    assert shop.things.flag().ok == ok


@pytest.mark.parametrize(
    ("ok", "outcome"),
    [(False, "rejected"), ("no", "rejected"), (1, "unknown"), ("perhaps", "unknown")],
)
def test_an_envelope_with_any_other_value_is_an_error(shop: Any, api: FakeApi, ok: object, outcome: str) -> None:
    api.respond_with(200, {**FAILED, "ok": ok})
    with pytest.raises(EnvelopeError) as caught:
        shop.things.flag()
    assert (caught.value.code, caught.value.status, caught.value.outcome) == ("E1", 200, outcome)
    assert "Out of stock" in str(caught.value)


def test_an_envelope_without_a_value_cannot_be_decoded(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {**FAILED, "ok": None})
    with pytest.raises(DecodeError, match=r"no ok, which reports success or failure: Out of stock\.") as caught:
        shop.things.flag()
    assert caught.value.outcome == "accepted"


def test_an_error_status_with_an_envelope_of_success_is_a_result(shop: Any, api: FakeApi) -> None:
    api.respond_with(400, {"ok": True})
    assert shop.things.flag().ok is True


def test_an_error_status_with_an_envelope_of_failure_is_an_error(shop: Any, api: FakeApi) -> None:
    api.respond_with(400, FAILED)
    with pytest.raises(BadRequestError) as caught:
        shop.things.flag()
    assert caught.value.status == 400


def test_the_result_of_an_envelope_replaces_the_body(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(200, {"item": {"id": 1}, "status": {"code": 250}})
    assert shop.things.fetch() == models(package).Item(id=1)


@pytest.mark.parametrize("code", [199, 300])
def test_a_number_outside_the_bounds_of_an_envelope_is_an_error(shop: Any, api: FakeApi, code: int) -> None:
    api.respond_with(200, {"item": {"id": 1}, "status": {"code": code}})
    with pytest.raises(EnvelopeError):
        shop.things.fetch()


def test_a_documented_error_has_a_typed_body(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(404, FAILED)
    with pytest.raises(NotFoundError) as caught:
        shop.things.count()
    assert caught.value.body == models(package).Failure(
        ok=False, error=models(package).Reason(code="E1", text="Out of stock")
    )


@pytest.mark.parametrize(("pet", "name"), [({"kind": "cat", "lives": 9}, "Cat"), ({"kind": "dog"}, "Dog")])
def test_a_tagged_union_becomes_the_class_of_its_tag(
    shop: Any, api: FakeApi, package: ModuleType, pet: object, name: str
) -> None:
    api.respond_with(200, {"pet": pet})
    assert type(shop.things.pet().pet) is getattr(models(package), name)


def test_properties_without_a_field_are_kept_by_an_open_object(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {"age": 3})
    assert shop.things.pet().additional_properties == {"age": 3}


def test_a_secret_is_masked_in_the_repr_and_readable_as_an_attribute(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {"secret": "hush-hush"})
    holder = shop.things.pet()
    assert "hush-hush" not in repr(holder)
    assert "'***'" in repr(holder)
    assert holder.secret == "hush-hush"


def test_a_value_outside_its_enum_is_kept(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {"mood": "sulky"})
    assert shop.things.pet().mood == "sulky"
