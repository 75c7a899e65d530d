"""Names that are not valid in Python, in requests and responses."""

from types import ModuleType
from typing import Any

from tests.unit.generator.fake_api import FakeApi
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
from tests.unit.generator.workspace import models

MESSAGE = {
    "from": "shop",
    "content-available": True,
    "_x": 1,
    "class": "gold",
    "list": "l",
    "2fa": "yes",
    "id": "i",
    "Id": "j",
}
SCHEMA = {
    "from": STRING,
    "content-available": BOOLEAN,
    "_x": INTEGER,
    "class": STRING,
    "list": STRING,
    "2fa": STRING,
    "id": STRING,
    "Id": STRING | {"x-python-name": "big_id"},
}
NAMES = {"200": response(array(STRING), ["a"])}
SPEC = spec(
    {
        "/messages": {
            "post": operation(
                "sendMessage",
                "send",
                parameters=[query("from", STRING, "a"), query("lambda-x", INTEGER, 1)],
                requestBody=body(ref("Wrapper"), {"message": MESSAGE}),
                responses={"200": response(ref("Message"), MESSAGE)},
            ),
            "get": operation("listMessages", "list", responses=NAMES),
        },
        "/messages/{class}": {
            "put": operation(
                "putMessage",
                "put",
                parameters=[
                    in_path("class", STRING, "gold"),
                    query("class", STRING, "silver") | {"x-python-name": "query_class"},
                ],
                requestBody=body(ref("Kind"), {"class": "gold"}),
            ),
            "get": operation("listNames", "names", parameters=[in_path("class", STRING, "gold")], responses=NAMES),
        },
    },
    {
        "Kind": model({"class": STRING | {"x-python-name": "body_class"}}, required=["class"]),
        "Message": model(SCHEMA, required=["from"]),
        "Wrapper": model({"message": ref("Message")}, required=["message"]),
    },
)


def test_fields_of_a_response_are_decoded_by_their_names_in_the_api(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, MESSAGE)
    message = shop.things.send(message={"from": "a"})
    assert (message.from_, message.content_available, message.x, message.class_, message.list_) == (
        "shop",
        True,
        1,
        "gold",
        "l",
    )
    assert (message.field_2fa, message.id, message.big_id) == ("yes", "i", "j")


def test_fields_of_a_model_are_encoded_by_their_names_in_the_api(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(200, MESSAGE)
    message = models(package).Message(
        from_="shop", content_available=True, x=1, class_="gold", list_="l", field_2fa="yes", id="i", big_id="j"
    )
    shop.things.send(message=message)
    assert api.body == {"message": MESSAGE}


def test_a_dictionary_has_the_names_in_the_api(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, MESSAGE)
    shop.things.send(message=MESSAGE)
    assert api.body == {"message": MESSAGE}


def test_omitted_fields_are_not_sent(shop: Any, api: FakeApi, package: ModuleType) -> None:
    api.respond_with(200, MESSAGE)
    shop.things.send(message=models(package).Message(from_="a"))
    assert api.body == {"message": {"from": "a"}}
    assert api.target == "/v1/messages"


def test_parameters_named_like_keywords_reach_the_query(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, MESSAGE)
    shop.things.send(message={"from": "a"}, from_="b", lambda_x=2)
    assert api.target == "/v1/messages?from=b&lambda-x=2"


def test_an_argument_may_have_a_python_name_of_its_own(shop: Any, api: FakeApi) -> None:
    shop.things.put("a", query_class="b", body_class="c")
    assert (api.target, api.body) == ("/v1/messages/a?class=b", {"class": "c"})


def test_a_method_named_list_does_not_hide_the_type(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, ["a"])
    assert shop.things.list() == ["a"]
    # After a method named `list`, `list[str]` would be the method with an index.
    assert shop.things.names.__annotations__["return"] == "Sequence[str]"
