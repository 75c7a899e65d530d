"""The flags of a method, from the arguments in the catalog."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from engagement_core.cli.catalog import Argument, Schema, Schemas, kebab
from engagement_core.cli.structured import UnreadableValue, check_value, read_scalar, read_structured
from engagement_core.type_guards import is_list

POSITIONAL = ("path", "positional")
IN_BODY = ("body", "whole body", "extras", "keyword")
"""The places of arguments that `--body` gives in one piece."""
_STRUCTURED = ("[", "{", "@", "-", '"')
"""How JSON, a file or standard input starts where a text is possible too."""
_DEPTH = 4
"""Levels of nested objects that have flags."""
_LONGEST_CHOICES = 30
"""Characters of choices that stand beside a flag; longer ones stand in its description."""
_SHOWN = 2
"""Levels whose flags `--help` lists."""


if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    # Earlier versions of click cannot subscript it.
    ParamType = click.ParamType


class Value(ParamType):
    """A value that fits a schema."""

    name = "value"

    def __init__(self, schema: Schema, schemas: Schemas) -> None:
        self._schema = schema
        self._schemas = schemas
        self.is_structured = bool({"object", "array"} & schemas.types(schema)) or not schemas.types(schema)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a text; report what is wrong with it."""
        try:
            may_be_text = "string" in self._schemas.types(self._schema)
            if not self.is_structured or (may_be_text and value[:1] not in _STRUCTURED):
                return read_scalar(value, self._schema, self._schemas)
            found = read_structured(value)
            check_value(found, self._schema, self._schemas)
        except UnreadableValue as error:
            self.fail(str(error), param, ctx)
        else:
            return found

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The choices, or the type."""
        choices = self._schemas.choices(self._schema)
        if choices:
            listed = "|".join(map(str, choices))
            return f"[{listed}]" if len(listed) <= _LONGEST_CHOICES else "CHOICE"
        types = self._schemas.types(self._schema) - {"null"}
        if self.is_structured:
            return "JSON"
        return "|".join(name for name in ("integer", "number", "boolean", "string") if name in types).upper() or "TEXT"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The choices that start with what has been typed."""
        choices = map(str, self._schemas.choices(self._schema))
        return [CompletionItem(each) for each in choices if each.startswith(incomplete)]


class Flag:
    """One flag: the argument that it belongs to, and the path of its value inside the argument."""

    def __init__(self, argument: Argument, path: tuple[str, ...], schema: Schema, option: str) -> None:
        self.argument = argument
        self.path = path
        self.schema = schema
        self.option = option
        self.key = ""
        """The name under which click stores its value."""


def method_flags(arguments: Sequence[Argument], schemas: Schemas, taken: frozenset[str]) -> list[Flag]:
    """The flags of the arguments that are not positional; a flag in `taken` gets the place of its value as a prefix."""
    flags = [
        flag
        for argument in arguments
        if argument["in"] not in POSITIONAL and _can_be_text(argument)
        for flag in _argument_flags(argument, schemas, taken)
    ]
    for number, flag in enumerate(flags):
        flag.key = f"flag_{number}"
    return flags


def _can_be_text(argument: Argument) -> bool:
    """Whether a text can give the argument; functions, for instance, have no schema."""
    return bool(argument["schema"]) or argument["required"] or argument["in"] in ("query", "body", "whole body")


def _argument_flags(argument: Argument, schemas: Schemas, taken: frozenset[str]) -> Iterator[Flag]:
    name = kebab(argument["name"])
    if argument["in"] == "whole body":
        # `--body` gives it in one piece.
        return
    name = f"{argument['in']}.{name}" if f"--{name}" in taken else name
    yield Flag(argument, (), argument["schema"], f"--{name}")
    yield from _nested(argument, (), argument["schema"], name, schemas)


def _nested(argument: Argument, path: tuple[str, ...], schema: Schema, name: str, schemas: Schemas) -> Iterator[Flag]:
    if len(path) >= _DEPTH:
        return
    for field, inner in schemas.properties(schema).items():
        inner_name = f"{name}.{kebab(field)}"
        yield Flag(argument, (*path, field), inner, f"--{inner_name}")
        yield from _nested(argument, (*path, field), inner, inner_name, schemas)


def click_option(flag: Flag, schemas: Schemas) -> click.Option:
    """The click option of a flag."""
    types = schemas.types(flag.schema) - {"null"}
    required = flag.argument["required"] and not flag.path
    attributes: dict[str, Any] = {
        "help": _help(flag, schemas, required=required),
        "hidden": len(flag.path) > _SHOWN - 1,
        "default": None,
    }
    if types == {"boolean"}:
        return click.Option([f"{flag.option}/--no-{flag.option[2:]}", flag.key], **attributes)
    value = Value(flag.schema, schemas)
    if types == {"array"}:
        item = Value(schemas.items(flag.schema), schemas)
        metavar = "JSON" if item.is_structured else "VALUE"
        return click.Option([flag.option, flag.key], multiple=True, type=click.STRING, metavar=metavar, **attributes)
    return click.Option([flag.option, flag.key], type=value, **attributes)


def _help(flag: Flag, schemas: Schemas, *, required: bool) -> str:
    text: str = flag.schema.get("description", "") or schemas.resolve(flag.schema).get("description", "")
    text = text if flag.path else flag.argument["description"] or text
    choices = ", ".join(map(str, schemas.choices(flag.schema)))
    if len(choices) > _LONGEST_CHOICES:
        text = f"{text} One of {choices}."
    notes = ["required"] if required else []
    if schemas.types(flag.schema) - {"null"} == {"array"}:
        notes.append("repeat it for several")
    return f"{text} [{'; '.join(notes)}]".strip() if notes else text


def read_list(texts: Sequence[str], schema: Schema, schemas: Schemas) -> list[Any]:
    """The list that a repeated flag gives: one item each time, or once a whole list.

    Raises:
        UnreadableValue: A value cannot be read, or does not fit the schema.
    """
    items = schemas.items(schema)
    item = Value(items, schemas)
    if len(texts) == 1 and texts[0].startswith(("[", "@", "-")) and (item.is_structured or texts[0][0] != "-"):
        found = read_structured(texts[0])
        values = [*found] if is_list(found) else [found]
    else:
        values = [read_structured(each) if item.is_structured else read_scalar(each, items, schemas) for each in texts]
    check_value(values, schema, schemas)
    return values


def assemble(given: Mapping[tuple[str, ...], Any]) -> Any:
    """The value whose parts are given by their paths; the empty path is the whole."""
    if () in given:
        return given[()]
    made: dict[str, Any] = {}
    for path, value in given.items():
        target = made
        for step in path[:-1]:
            target = target.setdefault(step, {})
        target[path[-1]] = value
    return made
