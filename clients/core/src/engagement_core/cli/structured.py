"""Values of flags: JSON or YAML from the command line, a file or standard input, and single values as text."""

import json
import re
import sys
from functools import lru_cache
from typing import Any

from engagement_core.cli.catalog import Schema, Schemas
from engagement_core.type_guards import is_list, is_mapping

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_NAMES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_PYTHON: dict[str, Any] = {
    "string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict,
    "null": type(None),
}  # fmt: skip


class UnreadableValue(Exception):
    """A value that cannot be read; the message says why, and where."""


def read_structured(text: str) -> Any:
    """The value of a flag: `@file`, `-` for standard input, or JSON or YAML.

    Raises:
        UnreadableValue: The file cannot be read, or its content is not valid.
    """
    if text == "-" or text == "@-":
        return _parse(sys.stdin.read(), "standard input")
    if text.startswith("@"):
        return _parse(_content(text[1:]), text[1:])
    return _parse(text, "the value")


def _content(file: str) -> str:
    try:
        with open(file, encoding="utf-8-sig") as stream:  # noqa: PTH123
            return stream.read()
    except OSError as error:
        raise UnreadableValue(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UnreadableValue(f"{file} is not text in UTF-8: byte {error.start} is invalid.") from error


def _parse(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        # JSON is almost a subset of YAML, whose messages about JSON are of no help.
        if place.endswith(".json") or text.lstrip()[:2].rstrip() in ('{"', "[", "[{", '["', "{}"):
            where = f"line {error.lineno}, column {error.colno}"
            raise UnreadableValue(f"{place} is not valid JSON: {error.msg} at {where}.") from error
    except RecursionError as error:
        raise UnreadableValue(f"{place} is nested too deeply.") from error
    return _parse_yaml(text, place)


def _parse_yaml(text: str, place: str) -> Any:
    import yaml

    try:
        # The loader constructs only plain values.
        return yaml.load(text, _loader())  # noqa: S506
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise UnreadableValue(f"{place} is not valid YAML: {error.problem or error.context}{where}.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnreadableValue(f"{place} is not valid YAML: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=1)
def _loader() -> Any:
    """A loader for which dates and words such as `no` and `on` are text, as in YAML 1.2."""
    import yaml

    class Loader(yaml.SafeLoader):
        """Reads YAML 1.2."""

    rules = {
        first: [rule for rule in listed if rule[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
        for first, listed in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Loader.yaml_implicit_resolvers = rules
    loader: Any = Loader
    loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false|True|False)$"), list("tTfF"))
    return Loader


def read_scalar(text: str, schema: Schema, schemas: Schemas) -> Any:
    """A text as the value that its schema wants: a number, true, false or null, else the text.

    Raises:
        UnreadableValue: The schema does not allow the value.
    """
    types = schemas.types(schema)
    value: Any
    if schemas.prefers_text(schema):
        # Digits are an identifier then.
        value = text
    elif "integer" in types and _INTEGER.fullmatch(text):
        value = int(text)
    elif "number" in types and _NUMBER.fullmatch(text):
        value = float(text)
    elif text in _WORDS and ("null" if text == "null" else "boolean") in types:
        value = _WORDS[text]
    else:
        value = text
    check_value(value, schema, schemas)
    return value


def check_value(value: Any, schema: Schema, schemas: Schemas, place: str = "") -> None:
    """Raise UnreadableValue if a value, or one inside it, has a type or is a word that its schema does not allow."""
    types = schemas.types(schema)
    if types and not any(_is(value, name) for name in types):
        expected = " or ".join(_NAMES[name] for name in _NAMES if name in types)
        hint = " Put it in quotes." if types == {"string"} and isinstance(value, int | float) and place else ""
        raise UnreadableValue(f"{_shown(place)}expected {expected}, not {_described(value)}.{hint}")
    choices = schemas.choices(schema)
    if choices and value not in choices:
        raise UnreadableValue(f"{_shown(place)}{value!r} is not one of {', '.join(map(str, choices))}.")
    if is_mapping(value):
        for name, inner in schemas.properties(schema).items():
            if name in value:
                check_value(value[name], inner, schemas, f"{place}.{name}" if place else name)
    elif is_list(value):
        for index, item in enumerate(value):
            check_value(item, schemas.items(schema), schemas, f"{place}[{index}]")


def _is(value: object, name: str) -> bool:
    # A bool is an int in Python.
    return isinstance(value, _PYTHON[name]) and (name == "boolean" or not isinstance(value, bool))


def _described(value: object) -> str:
    if is_list(value) or is_mapping(value):
        return _NAMES["array" if is_list(value) else "object"]
    return json.dumps(value, default=str)


def _shown(place: str) -> str:
    return f"{place}: " if place else ""
