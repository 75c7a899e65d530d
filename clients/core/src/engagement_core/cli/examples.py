"""Examples of the catalog as command lines."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engagement_core.cli.call_arguments import is_empty
from engagement_core.cli.catalog import Method, Schemas
from engagement_core.cli.flags import POSITIONAL, Flag, Value
from engagement_core.type_guards import is_list, is_mapping


def example_line(
    method: Method, arguments: Mapping[str, Any], flags: Sequence[Flag], schemas: Schemas
) -> Iterator[str]:
    """The words that follow the name of a command to call it with these arguments."""
    for argument in method["arguments"]:
        if argument["in"] in POSITIONAL and argument["name"] in arguments:
            yield _text(arguments[argument["name"]])
    for name, value in arguments.items():
        argument = next(each for each in method["arguments"] if each["name"] == name)
        if argument["in"] == "whole body":
            yield from ("--body", _json(value))
        elif argument["in"] not in POSITIONAL:
            own = {flag.path: flag for flag in flags if flag.argument is argument}
            yield from _words(own, (), value, schemas)
    if is_empty(method, arguments):
        yield from ("--body", "{}")


def _words(flags: Mapping[tuple[str, ...], Flag], path: tuple[str, ...], value: Any, schemas: Schemas) -> Iterator[str]:
    flag = flags[path]
    fields: dict[str, tuple[str, ...]] = {name: (*path, name) for name in value} if is_mapping(value) else {}
    types = schemas.types(flag.schema) - {"null"}
    if fields and all(inner in flags for inner in fields.values()):
        for name, inner in fields.items():
            yield from _words(flags, inner, value[name], schemas)
    elif types == {"boolean"} and isinstance(value, bool):
        yield flag.option if value else f"--no-{flag.option[2:]}"
    elif types == {"array"} and is_list(value):
        yield from _list_words(flag, value, schemas)
    else:
        is_structured = Value(flag.schema, schemas).is_structured
        yield from (flag.option, _json(value) if is_structured else _text(value))


def _list_words(flag: Flag, values: Sequence[Any], schemas: Schemas) -> Iterator[str]:
    items = schemas.items(flag.schema)
    if "string" in schemas.types(items) and not all(isinstance(each, str) for each in values):
        # As a flag of its own, a number would become a string.
        yield from (flag.option, _json(values))
        return
    is_structured = Value(items, schemas).is_structured
    texts = [_json(each) if is_structured else _text(each) for each in values]
    if len(texts) == 1 and not texts[0].startswith(("[", "@", "-")):
        yield from (flag.option, texts[0])
    elif len(texts) > 1:
        for text in texts:
            yield from (flag.option, text)
    else:
        yield from (flag.option, _json(values))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
