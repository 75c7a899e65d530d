"""Generated clients report field names in dictionaries that the spec lacks."""

from pathlib import Path
from typing import Any

import pytest

from engagement_core import InvalidRequestError
from tests.unit.generator.spec_builder import STRING, Json, body, model, operation, ref, spec
from tests.unit.generator.workspace import build, create_workspace, imported

KEY = {"type": "string", "x-credential": True, "description": "A key."}
NESTED = {
    "Order": model({
        "key": KEY, "buyer": ref("Person"), "lines": {"type": "array", "items": ref("Line"), "description": "Lines."},
        "shops": {"type": "object", "additionalProperties": ref("Person"), "description": "Shops by name."},
        "labels": {"type": "object", "additionalProperties": STRING, "description": "Labels."},
        "pet": {"description": "A pet.", "oneOf": [ref("Cat"), ref("Dog"), STRING]},
        "paid": {"description": "How.", "oneOf": [ref("Cash"), ref("Card")], "discriminator": {
            "propertyName": "by", "mapping": {"cash": "#/components/schemas/Cash", "card": "#/components/schemas/Card"},
        }},
        "anything": {"description": "Any.", "oneOf": [ref("Cat"), {"type": "object", "additionalProperties": True}]},
        "people": ref("People"), "loop": ref("Loop"), "from": ref("Person"), "shed": ref("Shed"),
    }),
    "Person": model({"name": STRING}) | {"additionalProperties": True},
    "Shed": model({"door": STRING}) | {"additionalProperties": ref("Tool")},
    "Tool": {"description": "A tool.", "oneOf": [STRING, ref("Saw")]}, "Saw": model({"teeth": STRING}),
    "Line": model({"sku": STRING, "parts": {"type": "array", "items": ref("Line"), "description": "Parts."}}),
    "Cat": model({"lives": STRING}), "Dog": model({"tricks": STRING}),
    "Cash": model({"by": STRING | {"enum": ["cash"]}, "coins": STRING}),
    "Card": model({"by": STRING | {"enum": ["card"]}, "number": STRING}),
    "People": {"type": "array", "items": ref("Friend"), "description": "People."},
    "Friend": model({"since": STRING}),
    "Loop": {"type": "array", "items": ref("Loop"), "description": "Lists of lists."},
    "Flat": model({"name": STRING}),
}  # fmt: skip


def calls(**schemas: Json) -> Json:
    paths = {
        "/orders": {"post": operation("makeOrder", "make", requestBody=body(ref("Order"), {}))},
        "/flats": {"post": operation("makeFlat", "make_flat", requestBody=body(ref("Flat"), {"name": "x"}))},
    }
    return spec(paths, {**NESTED, **schemas})


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = build(create_workspace(tmp_path_factory.mktemp("workspace"), calls()))
    with imported(folder) as package:
        yield package.Shop(key="k")


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "an object in a list": ({"lines": [{"sku": "1"}, {"skus": "2"}]}, "lines[1].skus is not a field of Line. Did you"),
    "an object in itself": ({"lines": [{"parts": [{"ksu": 1}]}]}, "lines[0].parts[0].ksu is not a field of Line"),
    "one of two kinds": ({"pet": {"live": 9}}, "pet.live is not a field of "),
    "a kind given by the discriminator": ({"paid": {"by": "card", "coins": 1}}, "paid.coins is not a field of Card"),
    "an object under a name of one's own": ({"shed": {"mine": {"teth": "9"}}}, "shed.mine.teth is not a field of Saw"),
    "a named list": ({"people": [{"sinse": "x"}]}, "people[0].sinse is not a field of Friend"),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_unknown_field_name_is_reported(client: Any, name: str) -> None:
    fields, words = WRONG[name]
    with pytest.raises(InvalidRequestError) as caught:
        client.preview(client.things.make, **fields)
    assert words in str(caught.value)


def test_known_names_and_names_in_open_objects_are_accepted(client: Any) -> None:
    shown = client.preview(
        client.things.make, buyer={"name": "Jo", "own": 1}, lines=({"sku": "1", "parts": []},), labels={"any": "thing"},
        shops={"here": {"own": 1}}, pet={"tricks": "x"}, paid={"by": "coupon", "other": 1}, anything={"all": 1},
        people=[{"since": "x"}], shed={"door": "x", "mine": {"teeth": "9"}, "its": "x"}, from_={"name": "x"},
    )  # fmt: skip
    assert shown.body["paid"] == {"by": "coupon", "other": 1}


def test_a_client_without_objects_has_no_table(tmp_path: Path) -> None:
    make = operation("makeFlat", "make_flat", requestBody=body(ref("Flat"), {"name": "x"}))
    folder = build(create_workspace(tmp_path, spec({"/flats": {"post": make}}, {"Flat": NESTED["Flat"]})))
    assert not list(folder.rglob("request_fields.py"))
    assert not any("fields=" in file.read_text(encoding="utf-8") for file in folder.rglob("operations/*.py"))


def test_a_flat_body_has_its_fields_as_arguments(client: Any) -> None:
    with pytest.raises(TypeError, match=r"makeFlat\(\) got an unexpected keyword argument 'nmae'\. .*'name'"):
        client.preview(client.things.make_flat, name="x", nmae="y")
