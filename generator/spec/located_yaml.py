"""Reads YAML that only says what JSON can say, with the line of each entry and with libyaml if it is installed."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import ruamel.yaml.nodes
import ruamel.yaml.resolver
import yaml

MAX_DEPTH = 50
"""Of mappings and lists in one another."""

_WORDS = {"null": None, "~": None, "": None, "true": True, "false": False}
# The usual spelling: no octal numbers, underscores and exponents, and not so long that a float is infinite.
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,15})?")
_TEXT = "tag:yaml.org,2002:str"
# Both resolvers are more than what the annotations of their libraries say.
_LOADER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_YAML11: Any = yaml.resolver.Resolver()
_YAML12: Any = ruamel.yaml.resolver.VersionedResolver(version=(1, 2))


class LocatedMapping(dict[str, Any]):
    """A mapping that knows the lines of its keys, counted from 0."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


class LocatedList(list[Any]):
    """A list that knows the lines of its items, counted from 0."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


class NotPlainError(Exception):
    """YAML that is invalid, says more than JSON can, or means different things to parsers of versions 1.1 and 1.2."""


def read_plain(content: bytes) -> Any:
    """The value of a document, which is the same to parsers of YAML 1.1 and 1.2.

    Raises:
        NotPlainError: The document has a tag, an anchor, an alias, a date, a key that is no string or is there twice,
            deep nesting, a value that versions of YAML read differently, or a syntax error.
    """
    try:
        return _Reader(content).document()
    except yaml.YAMLError as error:
        raise NotPlainError from error


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._next: Callable[[], Any] = _LOADER(content).get_event

    def document(self) -> Any:
        self._next()
        if not isinstance(self._next(), yaml.DocumentStartEvent):
            raise NotPlainError
        value = self._value(self._next(), 0)
        self._next()
        if not isinstance(self._next(), yaml.StreamEndEvent):
            raise NotPlainError
        return value

    def _value(self, event: Any, depth: int) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None or event.tag is not None:
            raise NotPlainError
        if isinstance(event, yaml.ScalarEvent):
            return _plain_scalar(event.value) if event.implicit[0] else event.value
        if depth > MAX_DEPTH:
            raise NotPlainError
        return self._mapping(depth) if isinstance(event, yaml.MappingStartEvent) else self._list(depth)

    def _mapping(self, depth: int) -> LocatedMapping:
        mapping = LocatedMapping()
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            if not isinstance(key, str) or key in mapping:
                raise NotPlainError
            mapping.lines[key] = event.start_mark.line
            mapping[key] = self._value(self._next(), depth + 1)
        return mapping

    def _list(self, depth: int) -> LocatedList:
        items = LocatedList()
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.lines.append(event.start_mark.line)
            items.append(self._value(event, depth + 1))
        return items


@cache
def _plain_scalar(text: str) -> str | float | bool | None:
    """The value of a scalar without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    implicit = (True, False)
    kinds = {
        _YAML11.resolve(yaml.ScalarNode, text, implicit),
        str(_YAML12.resolve(ruamel.yaml.nodes.ScalarNode, text, implicit)),
    }
    if kinds == {_TEXT}:
        return text
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    raise NotPlainError
