"""Request bodies of every kind that a spec can describe, as the API receives them."""

from types import ModuleType
from typing import Any

import pytest

from engagement_core import InvalidRequestError
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.spec_builder import INTEGER, STRING, array, body, model, operation, query, ref, spec
from tests.unit.generator.workspace import models

FILTERS = {
    "And": model({"and": array(ref("Filter"))}, required=["and"]),
    "Is": model({"field": STRING, "is": {"oneOf": [STRING, INTEGER]}}, required=["field", "is"]),
    "Filter": {"description": "A filter.", "oneOf": [ref("And"), ref("Is")]},
}
NESTED = {"and": [{"field": "age", "is": 3}, {"and": [{"field": "city", "is": "Athens"}]}]}
TAGGED = {
    "Cat": model({"kind": {"const": "cat"}, "lives": INTEGER}, required=["kind"]),
    "Dog": model({"kind": {"const": "dog"}, "name": STRING}, required=["kind"]),
}
SEND: dict[str, Any] = {
    "filter": ref("Filter"),
    "labels": {"type": "object", "additionalProperties": array(INTEGER)},
    "text": {"oneOf": [STRING, ref("Text")]},
    "pet": {"oneOf": [ref("Cat"), ref("Dog")]},
    "user": ref("User"),
    "api_key": STRING | {"x-credential": True},
    "name": STRING | {"minLength": 2, "maxLength": 3},
}
SENDING = operation(
    "send",
    "send",
    retry="if-unsent",
    requestBody=body(ref("Send"), {"filter": NESTED, "labels": {"a": [1]}, "text": "x"}),
)
ADDING = operation("add", "add", requestBody=body(array(ref("User")), [{"id": "a"}]))
EXTENDING = operation("extend", "extend", requestBody=body(ref("User"), {"id": "a"}))
PINGING = operation("ping", "ping", requestBody=body(ref("Ping"), {"text": "a"}, required=False))
CHOOSING = operation("choose", "choose", requestBody=body(ref("Filter"), NESTED))
SIGNING = operation("sign", "sign", parameters=[query("token", STRING, "t") | {"x-credential": True}])
SPEC = spec(
    {f"/{part['operationId']}": {"post": part} for part in (SENDING, ADDING, EXTENDING, PINGING, CHOOSING, SIGNING)},
    {
        **FILTERS,
        **TAGGED,
        "Send": model(SEND),
        "Ping": model({"text": STRING}),
        "Text": model({"en": STRING}),
        "User": model({"id": STRING}, required=["id"], additionalProperties={"oneOf": [STRING, INTEGER]}),
    },
)


def test_a_recursive_filter_is_sent_from_dictionaries(shop: Any, api: FakeApi) -> None:
    shop.things.send(filter=NESTED)
    assert api.body["filter"] == NESTED


def test_a_recursive_filter_is_sent_from_models(shop: Any, api: FakeApi, package: ModuleType) -> None:
    m = models(package)
    inner = m.And(and_=[m.Is(field="city", is_="Athens")])
    shop.things.send(filter=m.And(and_=[m.Is(field="age", is_=3), inner]))
    assert api.body["filter"] == NESTED


def test_models_and_dictionaries_mix(shop: Any, api: FakeApi, package: ModuleType) -> None:
    shop.things.send(filter={"and": [models(package).Is(field="a", is_=1), {"field": "b", "is": 2}]})
    assert api.body["filter"] == {"and": [{"field": "a", "is": 1}, {"field": "b", "is": 2}]}


def test_a_map_of_lists_is_sent(shop: Any, api: FakeApi) -> None:
    shop.things.send(labels={"a-b": (1, 2), "from": []})
    assert api.body["labels"] == {"a-b": [1, 2], "from": []}


@pytest.mark.parametrize("text", ["hello", {"en": "hello"}])
def test_a_string_or_an_object_is_sent_as_it_is(shop: Any, api: FakeApi, text: object) -> None:
    shop.things.send(text=text)
    assert api.body["text"] == text


def test_each_member_of_a_tagged_union_is_sent(shop: Any, api: FakeApi, package: ModuleType) -> None:
    shop.things.send(pet=models(package).Dog(kind="dog", name="Rex"))
    assert api.body["pet"] == {"kind": "dog", "name": "Rex"}


def test_an_open_object_sends_its_additional_properties_beside_its_fields(
    shop: Any, api: FakeApi, package: ModuleType
) -> None:
    shop.things.send(user=models(package).User(id="a", additional_properties={"age": 3}))
    assert api.body["user"] == {"id": "a", "age": 3}


def test_an_open_body_takes_additional_properties_as_an_argument(shop: Any, api: FakeApi) -> None:
    shop.things.extend(id="a", additional_properties={"age": 3, "self": "x"})
    assert api.body == {"id": "a", "age": 3, "self": "x"}


def test_an_array_is_a_whole_body(shop: Any, api: FakeApi, package: ModuleType) -> None:
    shop.things.add(body=[{"id": "a", "age": 1}, models(package).User(id="b")])
    assert api.body == [{"id": "a", "age": 1}, {"id": "b"}]


def test_a_union_is_a_whole_body(shop: Any, api: FakeApi) -> None:
    shop.things.choose(body=NESTED)
    assert api.body == NESTED


def test_an_optional_body_without_fields_is_omitted(shop: Any, api: FakeApi) -> None:
    shop.things.ping()
    assert api.request.content == b""
    assert "content-type" not in api.request.headers


def test_an_optional_body_is_sent_with_one_field(shop: Any, api: FakeApi) -> None:
    shop.things.ping(text="")
    assert api.body == {"text": ""}


def test_a_required_body_is_sent_without_fields(shop: Any, api: FakeApi) -> None:
    shop.things.send()
    assert api.body == {"api_key": "the key"}


def test_a_credential_in_the_body_is_filled_in_and_not_an_argument(shop: Any, api: FakeApi) -> None:
    shop.things.send(name="abc")
    assert api.body == {"name": "abc", "api_key": "the key"}
    with pytest.raises(TypeError, match="api_key"):
        shop.things.send(api_key="mine")


def test_a_credential_in_the_query_is_filled_in_and_not_an_argument(shop: Any, api: FakeApi) -> None:
    shop.things.sign()
    assert api.target == "/v1/sign?token=the%20key"
    with pytest.raises(TypeError, match="token"):
        shop.things.sign(token="mine")


def test_credentials_do_not_leak_into_what_the_caller_passed(shop: Any) -> None:
    extra = {"note": "x"}
    shop.things.send(extra_body=extra)
    assert extra == {"note": "x"}


@pytest.mark.parametrize("name", ["a", "abcd"])
def test_documented_constraints_are_checked_before_anything_is_sent(shop: Any, api: FakeApi, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"^send: name has \d characters; the vendor .* Nothing was sent\.$"):
        shop.things.send(name=name)
    assert api.requests == []


def test_documented_constraints_can_be_ignored(shop: Any, api: FakeApi) -> None:
    shop.things.send(name="abcd", validate=False)
    assert api.body["name"] == "abcd"
