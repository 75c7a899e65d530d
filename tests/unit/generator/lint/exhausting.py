"""Specs that try to take all the time there is: short to write, endless to check or to generate from."""

from collections.abc import Mapping
from typing import NamedTuple

from tests.unit.generator.spec_builder import STRING, Json, array, body, model, operation, ref, spec
from tests.unit.generator.spec_builder import response as response_of

DEPTH = 40


class Exhausting(NamedTuple):
    """A spec, and what is said of it."""

    document: Json
    message: str
    """Empty if a client can be made of it after all."""


def _spec(kind: Json, example: object, schemas: Mapping[str, Json] | None = None, **response: object) -> Json:
    thing = model({"kind": kind})
    paths = {
        "/things": {
            "post": operation(
                "createThing",
                "create",
                retry="if-unsent",
                requestBody=body(ref("Thing"), {"kind": example}),
                responses={
                    "200": response_of(ref("Thing"), {"kind": example}, **response),
                    "404": {"description": "No."},
                },
            )
        }
    }
    return spec(paths, {"Thing": thing, **(schemas or {})})


def _choices(last: Json) -> dict[str, Json]:
    """Nested choices that share their members, so that expanding them would take forever."""
    schemas: dict[str, Json] = {
        f"Choice{level}": {"description": "A choice.", "anyOf": [ref(f"Choice{level + 1}"), ref(f"Choice{level + 1}")]}
        for level in range(DEPTH)
    }
    return {**schemas, f"Choice{DEPTH}": {"description": "The last.", **last}}


def _chain(length: int) -> dict[str, Json]:
    """Models of which each has a field of the next."""
    following = {f"Link{number}": model({"next": ref(f"Link{number + 1}")}) for number in range(length)}
    return {**following, f"Link{length}": model({"end": STRING})}


def _lists() -> dict[str, Json]:
    schemas: dict[str, Json] = {
        f"List{level}": {
            "description": "A list.",
            **array({"anyOf": [ref(f"List{level + 1}"), ref(f"List{min(level + 2, DEPTH)}")]}),
        }
        for level in range(DEPTH)
    }
    return {**schemas, f"List{DEPTH}": {"type": "string", "description": "The last.", "enum": ["a"]}}


TOO_LONG = "checking it takes more than 1 s; a `pattern` backtracks, or choices multiply"
_TOO_MANY = "This choice has more than 100 alternatives"
_LETTERS = {"type": "string", "enum": ["a", "b"]}

EXHAUSTING: Mapping[str, Exhausting] = {
    "repeats in repeats": Exhausting(_spec(STRING | {"pattern": "^(a+)+$"}, "a" * 60 + "!"), TOO_LONG),
    "alternatives that are the same": Exhausting(_spec(STRING | {"pattern": "^(a|a)*$"}, "a" * 60 + "!"), TOO_LONG),
    "repeats in a row": Exhausting(_spec(STRING | {"pattern": "^.*.*.*.*.*=x$"}, "a" * 5000), TOO_LONG),
    "a search that starts anew everywhere": Exhausting(
        _spec(STRING | {"pattern": r"\s+$"}, " " * 300_000 + "x"), TOO_LONG
    ),
    "a pattern at a default": Exhausting(
        _spec(STRING | {"pattern": "^(a+)+$", "default": "a" * 60 + "!"}, "a"), TOO_LONG
    ),
    "a pattern whose examples are harmless": Exhausting(_spec(STRING | {"pattern": "^(a+)+$"}, "a"), ""),
    "choices of choices": Exhausting(_spec(ref("Choice0"), "a", _choices(_LETTERS)), _TOO_MANY),
    "an example that fits no choice of choices": Exhausting(_spec(ref("Choice0"), "c", _choices(_LETTERS)), _TOO_MANY),
    "an envelope behind choices of choices": Exhausting(
        _spec(
            ref("Choice0"),
            "a",
            _choices(_LETTERS),
            **{"x-envelope": {"success": {"field": "kind", "values": ["a", "b"]}}},
        ),
        _TOO_MANY,
    ),
    "lists of choices of lists": Exhausting(_spec(ref("List0"), [], _lists()), ""),
    "a choice of very many": Exhausting(
        _spec(
            {"anyOf": [ref(f"Kind{number}") for number in range(400)]},
            {"name399": "a"},
            {f"Kind{number}": model({f"name{number}": STRING}, required=[f"name{number}"]) for number in range(400)},
        ),
        _TOO_MANY,
    ),
    "a choice of many": Exhausting(
        _spec(
            {"anyOf": [ref(f"Kind{number}") for number in range(100)]},
            {"name99": "a"},
            {f"Kind{number}": model({f"name{number}": STRING}, required=[f"name{number}"]) for number in range(100)},
        ),
        "",
    ),
    "a chain without an end in sight": Exhausting(
        _spec(ref("Link0"), {}, _chain(1500)), "A chain of references between schemas is too long to follow"
    ),
    "a chain": Exhausting(_spec(ref("Link0"), {}, _chain(100)), ""),
    "an enum of thousands": Exhausting(
        _spec({"type": "string", "enum": [f"value{number}" for number in range(16_000)]}, "value9"), ""
    ),
}
