"""The calls of the generated tests: cases of operations as Python source."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from generator.ir.types import Argument, Method
from tests.conformance.fuzz.spec import Schema, Spec, SpecOperation, is_object, media_schema
from tests.contract.cases import Case
from tests.contract.source import Source


@frozen
class Call:
    """One line of a generated test."""

    case: str
    source: str
    """`create(name="Shop")`."""


class Calls:
    """Writes the calls of one vendor's operations."""

    def __init__(self, spec: Spec, source: Source) -> None:
        self._spec = spec
        self._source = source

    def of(self, operation: SpecOperation, method: Method, case: Case) -> Iterator[Call]:
        """A case with dictionaries, and with models if that source differs."""
        texts = [
            f"{method.name}({', '.join(self._arguments(operation, method, case, modelled=modelled))})"
            for modelled in (False, True)
        ]
        yield from (Call(case.name, text) for text in dict.fromkeys(texts))

    def _arguments(self, operation: SpecOperation, method: Method, case: Case, *, modelled: bool) -> Iterator[str]:
        write = self._source.model if modelled else self._source.dictionary
        body: Schema = media_schema(self._spec.body(operation)) or {}
        fields: Schema = self._spec.resolve(body).get("properties", {})
        for argument in method.arguments:
            if argument.location == "path":
                yield self._source.plain(case.parameters[argument.wire])
            elif argument.location == "query" and argument.wire in case.parameters:
                yield f"{argument.name}={self._source.plain(case.parameters[argument.wire])}"
            elif argument.location == "whole body":
                yield f"{argument.name}={write(case.body, body)}"
            elif argument.location == "body" and argument.wire in _fields(case):
                yield f"{argument.name}={write(case.body[argument.wire], fields[argument.wire])}"
            elif argument.location == "extras" and _others(case, method.arguments):
                yield f"{argument.name}={self._source.plain(_others(case, method.arguments))}"
        if method.broadcast:
            yield "broadcast=True"


def _fields(case: Case) -> dict[str, Any]:
    return case.body if is_object(case.body) else {}


def _others(case: Case, arguments: tuple[Argument, ...]) -> dict[str, Any]:
    known = {argument.wire for argument in arguments}
    return {name: value for name, value in _fields(case).items() if name not in known}
