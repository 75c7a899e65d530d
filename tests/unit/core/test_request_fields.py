"""Misspelled names in dictionaries are rejected with their path, at any depth; custom names are not."""

import logging
from collections import UserDict
from typing import Any

import pytest
from attrs import define
from msgspec import UNSET

from engagement_core import InvalidRequestError
from engagement_core.call import Call
from engagement_core.object_kinds import AnyOf, Fields, MapOf, ObjectKind, Variants
from engagement_core.operation import Operation, SuccessResponse
from engagement_core.request_fields import reject_unknown_fields
from tests.unit.core.script import Script
from tests.unit.core.small import Small

PLACE = Fields("Place", frozenset(("street", "town")))
CAT = Fields("Cat", frozenset(("kind", "name", "lives")), lambda: (("lives", "lives", LIVES),))
DOG = Fields("Dog", frozenset(("kind", "name", "tricks")))
LIVES: Fields = Fields("Lives", frozenset(("left",)))
BOXES = AnyOf(
    lambda: (
        Fields("Small", frozenset(("box",)), lambda: (("box", "box", LIVES),)),
        Fields("Large", frozenset(("box",)), lambda: (("box", "box", PLACE),)),
    )
)
FREE = Fields("Free", frozenset(("kind", "anything_named")), open=True)
SHED = Fields("Shed", frozenset(("door",)), open=True, others=lambda: PLACE)
OWNER: Fields = Fields(
    "Owner",
    frozenset(("name", "from", "pets", "places", "animal", "extra", "friends", "shed")),
    lambda: (
        ("from", "from_", PLACE),
        ("pets", "pets", Variants("kind", lambda: {"cat": CAT, "dog": DOG, "free": FREE})),
        ("places", "places", MapOf(lambda: PLACE)),
        ("animal", "animal", AnyOf(lambda: (CAT, DOG))),
        ("extra", "extra", FREE),
        ("friends", "friends", OWNER),
        ("shed", "shed", SHED),
    ),
)
ADOPT: Operation[Any] = Operation(
    id="adopt", method="POST", path="/owners", retry="if-unsent", responses={200: SuccessResponse()}, body="required",
    fields=lambda: OWNER,
)  # fmt: skip
LOGGER = logging.getLogger("pets")


@define(kw_only=True)
class Owner:
    """A model; hints bind nobody at run time, so a dictionary may stand in it."""

    name: str = ""
    from_: Any = UNSET
    friends: Any = None


@define(kw_only=True)
class Cat:
    """A model of one kind."""

    name: str = ""
    lives: Any = UNSET


@define(kw_only=True)
class Shed:
    """A model with names of one's own."""

    door: Any = UNSET
    additional_properties: Any = None


@define(kw_only=True)
class Stranger:
    """A model that the documentation does not know."""

    from_: Any = None


def rejection(body: Any, kind: ObjectKind = OWNER) -> str:
    with pytest.raises(InvalidRequestError) as caught:
        reject_unknown_fields(Call(operation=ADOPT, body=body), kind, LOGGER)
    return str(caught.value)


def passes(body: Any, kind: ObjectKind = OWNER) -> None:
    reject_unknown_fields(Call(operation=ADOPT, body=body), kind, LOGGER)


WRONG: dict[str, tuple[Any, str]] = {
    "at the top": ({"nmae": "Jo"}, "nmae is not a field of Owner. Did you mean 'name'?"),
    "in an object": ({"from": {"twon": "X"}}, "from.twon is not a field of Place. Did you mean 'town'?"),
    "unlike any other": ({"from": {"colour": 1}}, "from.colour is not a field of Place. Nothing was sent"),
    "in a list": (
        {"pets": [{"kind": "dog"}, {"kind": "dog", "trick": 1}]},
        "pets[1].trick is not a field of Dog. Did you mean 'tricks'?",
    ),
    "in a tuple of lists": ({"friends": ([{}, {"name": "x"}], [{"nam": 1}])}, "friends[1][0].nam is not"),
    "in a map": ({"places": {"home": {}, "work": {"stret": 1}}}, "places.work.stret is not a field of Place"),
    "in an object of a kind": (
        {"pets": [{"kind": "cat", "lives": {"lft": 1}}]},
        "pets[0].lives.lft is not a field of Lives. Did you mean 'left'?",
    ),
    "in a union, the closest kind": (
        {"animal": {"name": "x", "trikcs": 1, "tricks": 2}},
        "trikcs is not a field of Dog",
    ),
    "in a union, below": ({"animal": {"name": "x", "lives": {"lft": 1}}}, "animal.lives.lft is not a field of Lives"),
    "in itself": ({"friends": [{"friends": [{"form": {}}]}]}, "friends[0].friends[0].form is not a field of Owner"),
    "in another mapping": (UserDict({"from": UserDict({"twon": "X"})}), "from.twon is not a field of Place"),
    "in a model": ({"friends": [Owner(from_={"twon": 1})]}, "friends[0].from.twon is not a field of Place"),
    "in a model of a kind": ({"animal": Cat(lives={"lft": 1})}, "animal.lives.lft is not a field of Lives"),
    "under a name of one's own": ({"shed": {"door": 1, "mine": {"twon": 1}}}, "shed.mine.twon is not a field of Place"),
    "under a name of one's own in a model": (
        {"shed": Shed(additional_properties={"mine": {"twon": 1}})},
        "shed.mine.twon is not a field of Place",
    ),
    "in a model of one of several kinds": ({"pets": [Cat(lives={"lft": 1})]}, "pets[0].lives.lft is not a field"),
}
RIGHT: dict[str, Any] = {
    "nothing": {},
    "every name": {"name": 1, "from": {"street": 1, "town": 2}, "pets": [], "places": {"own name": {"town": 1}}},
    "no object at all": {"from": "X", "pets": None, "places": [], "animal": UNSET, "friends": 5},
    "a kind that is not documented": {"pets": [{"kind": "bird", "wings": 2}, {"wings": 2}, {"kind": ["cat"], "x": 1}]},
    "either kind": {"animal": [{"kind": "cat", "lives": {"left": 9}}, {"tricks": 1}, {"name": "both"}]},
    "a name of one's own": {
        "shed": [{"mine": 1}, {"mine": {"town": 1}}, Shed(additional_properties={"its": 1}), Shed()]
    },
    "a name that is no text": {"from": {5: 1}},
    "a model of another class": {"friends": [Stranger(from_={"twon": 1})], "places": Stranger()},
    "a body that is no object": [1, "x"],
    "a body that is encoded already": b"{}",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_misspelled_name_is_rejected_with_its_path(name: str) -> None:
    body, words = WRONG[name]
    assert words in rejection(body)
    assert "Nothing was sent. To send an undocumented field, use extra_body" in rejection(body)


@pytest.mark.parametrize("name", RIGHT)
def test_what_may_stand_there_passes(name: str) -> None:
    passes(RIGHT[name])


def test_kinds_with_the_same_names_are_distinguished_by_what_is_in_them() -> None:
    passes([{"box": {"town": 1}}, {"box": {"left": 1}}, {"box": 1}], BOXES)
    assert "[1].box.twon is not a field of Place" in rejection([{}, {"box": {"twon": 1}}], BOXES)


def test_personal_data_in_the_place_of_a_name_is_not_shown() -> None:
    message = rejection({"from": {"jo@example.com": 1}}) + rejection({"places": {"+306900000000": {"x": 1}}})
    assert "jo@" not in message
    assert "6900000000" not in message


def test_a_custom_name_is_never_rejected_and_a_close_miss_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    extra = {"kind": "x", "colour": "red", "anything_namde": 1, 7: 7}
    for _ in range(3):
        passes({"extra": [extra, extra]})
    assert [record.getMessage() for record in caplog.records] == [
        "Free has no field anything_namde; it is sent as a custom name. Did you mean 'anything_named'?"
    ]


def test_a_client_sends_nothing_unless_checks_are_off_or_the_name_is_extra() -> None:
    script = Script()
    client = Small(http_client=script.sync)
    with pytest.raises(InvalidRequestError, match=r"^adopt: nmae is not a field of Owner"):
        client.perform(Call(operation=ADOPT, body={"nmae": "Jo"}))
    assert script.requests == []
    client.perform(Call(operation=ADOPT, body={"name": "Jo"}, options={"extra_body": {"nmae": 1}}))
    client.perform(Call(operation=ADOPT, body={"nmae": "Jo"}, options={"validate": False}))
    assert [request.content for request in script.requests] == [b'{"name":"Jo","nmae":1}', b'{"nmae":"Jo"}']
