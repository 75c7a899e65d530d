"""The fields of all requests, retyped from the tables of the pages in `documented_fields.txt`.

The decisions of `specs/braze/DECISIONS.md` are part of the table where the pages contradict themselves.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import Factory, define, field, frozen

from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Choice,
    Flag,
    NotRetyped,
    Number,
    Object,
    Parameter,
    Text,
    Value,
)

FILE = Path(__file__).with_suffix(".txt")


@define
class Row:
    """A field, and those below it."""

    required: bool = False
    kind: str = "object"
    bounds: Mapping[str, str] = Factory(dict[str, str])
    below: dict[str, "Row"] = field(factory=dict[str, "Row"])
    groups: tuple[tuple[str, ...], ...] = ()


@frozen
class Fields:
    """The fields of the requests of an operation."""

    statuses: tuple[int, ...]
    """Those of success and those that only this operation has."""
    path: Mapping[str, Value]
    query: Mapping[str, Parameter]
    body: Value | None


def read(text: str) -> dict[str, Fields]:
    """The fields of each operation, by its label; an operation is a line without indentation."""
    operations: dict[str, Fields] = {}
    for block in text.split("\n\n"):
        first, *lines = block.strip().splitlines()
        if not first.startswith("#"):
            method, path, *statuses = first.split()
            operations[f"{method} {path}"] = _fields(tuple(map(int, statuses)), [line.split() for line in lines])
    return operations


def _fields(statuses: tuple[int, ...], lines: Sequence[Sequence[str]]) -> Fields:
    rows: dict[str, Row] = {"path": Row(), "query": Row(), "body": Row()}
    for location, name, *words in lines:
        # Names in a query have brackets and dots of their own.
        steps = name.replace("[]", "").split(".") if location == "body" else [name]
        row = rows[location]
        for step in steps:
            row = row if step == "*" else row.below.setdefault(step.rstrip("!"), Row())
        if words[0] == "one-of":
            row.groups = tuple(tuple(each.split("+")) for each in words[1:])
        else:
            row.required = name.endswith("!")
            row.kind = words[0]
            row.bounds = {bound: value for bound, _, value in (word.partition("=") for word in words[1:])}
    return Fields(
        statuses,
        path={name: _value(row) for name, row in rows["path"].below.items()},
        query={name: Parameter(value=_value(row), required=row.required) for name, row in rows["query"].below.items()},
        body=_object(rows["body"]) if rows["body"].below else None,
    )


def _object(row: Row) -> Object:
    return Object(
        required={name: _value(inner) for name, inner in row.below.items() if inner.required},
        optional={name: _value(inner) for name, inner in row.below.items() if not inner.required},
        groups=row.groups,
        others=Anything() if "open" in row.bounds else None,
        closed="closed" in row.bounds,
    )


def _value(row: Row) -> Value:
    kind, _, alternative = row.kind.partition("|")
    if alternative:
        return Choice((_simple(Row(kind=kind)), _simple(Row(kind=alternative, bounds=row.bounds, below=row.below))))
    return _simple(row)


def _simple(row: Row) -> Value:
    match row.kind:
        case "string":
            known = {
                "format": ("format", str), "default": ("default", _name), "pattern": ("pattern", str),
                "maxLength": ("max_length", int), "minLength": ("min_length", int), "enum": ("one_of", _names),
            }  # fmt: skip
            return Text(**_bounds(row, known))
        case "integer":
            known = {name: (name, int) for name in ("minimum", "maximum", "default")}
            return Number(**_bounds(row, known))
        case "boolean":
            return Flag(**_bounds(row, {"default": ("default", "true".__eq__)}))
        case "strings" | "objects":
            known = {"maxItems": ("max_items", int), "minItems": ("min_items", int)}
            enum = _names(row.bounds["enum"]) if "enum" in row.bounds else ()
            inner: Value = Text(one_of=enum) if row.kind == "strings" else _object(row) if row.below else NotRetyped()
            return Array(inner, **_bounds(row, known))
        case "object":
            return _object(row) if row.below else NotRetyped()
        case "day":
            return Text(format="date", pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        case "time":
            # With a zone, or in a form that only the samples show.
            return Choice((Text(format="date-time"), Text()))
        case "identifier":
            # Recorded: numbers are accepted too.
            return Choice((Text(), Number()))
        case "identifiers":
            return Array(Choice((Text(), Number())), **_bounds(row, {"maxItems": ("max_items", int)}))
        case "any":
            return Anything()
        case "list":
            return Array(NotRetyped(), **_bounds(row, {"maxItems": ("max_items", int)}))
        case "elsewhere":
            return NotRetyped()
        case _:
            raise ValueError(f"{row.kind} is not a type")


def _names(text: str) -> tuple[str, ...]:
    return tuple(map(_name, text.split(",")))


def _name(text: str) -> str:
    return text.replace("~", " ")


def _bounds(row: Row, known: Mapping[str, tuple[str, Any]]) -> dict[str, Any]:
    return {known[name][0]: known[name][1](text) for name, text in row.bounds.items() if name in known}


OPERATIONS = read(FILE.read_text(encoding="utf-8"))
