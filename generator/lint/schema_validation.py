"""Validates values against the schemas of a document."""

import signal
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY, SchemaRegistry

from generator.lint.best_error import best_error
from generator.lint.formatting import tool_message
from generator.lint.nodes import nodes_of
from generator.lint.plain import frozen, plain
from generator.spec.document import Document
from generator.spec.references import NodePath, to_pointer

_URI = "urn:spec"
# Ignore these: a schema is identified only by its path in the document.
_IDENTITIES = {"$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary"}


_SECONDS = 1.0
"""Of processor time, for one value: a pattern can backtrack, and choices in choices can multiply, without an end."""
_MOST_SHOWN = 50


class Mismatch(NamedTuple):
    """One way in which a value does not match its schema."""

    path: NodePath
    """NodePath in the value."""
    reason: str


class SchemaValidator:
    """Validates values against the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._given_up = False
        # The library's own annotations are incomplete.
        extend: Any = getattr(validators, "extend")  # noqa: B009
        self._validator = extend(Draft202012Validator, {"enum": _Enumerations()})
        self._as_written = _registry(document, closed=False)
        self._closed = _registry(document, closed=True)

    def mismatches(self, value: Any, schema: NodePath, *, closed: bool = False) -> Iterator[Mismatch]:
        """How a value does not match the schema at a path.

        With `closed`, fields that an object does not list are mismatches as well. A value that takes too long is a
        mismatch, and the last one to be validated: the next would take as long.
        """
        if self._given_up:
            return
        try:
            with _limited():
                found = list(self._check(self._as_written, schema, value))
                if closed and not found:
                    found = list(self._check(self._closed, schema, value))
        except TimeoutError:
            self._given_up = True
            reason = f"checking it takes more than {_SECONDS:g} s; a `pattern` backtracks, or choices multiply."
            found = [Mismatch((), reason)]
        yield from found

    def _check(self, registry: SchemaRegistry, schema: NodePath, value: Any) -> Iterator[Mismatch]:
        validator = self._validator(
            {"$ref": f"{_URI}#{quote(to_pointer(schema))}"},
            registry=registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for error in validator.iter_errors(plain(value)):
            reason = best_error(error)
            yield Mismatch(tuple(reason.absolute_path), tool_message(reason.message))


@lru_cache(maxsize=1)
def schema_validator(document: Document) -> SchemaValidator:
    """The validator of a document. Cached, because several rules need it."""
    return SchemaValidator(document)


@contextmanager
def _limited() -> Generator[None]:
    """Raise TimeoutError in the block when it has used up its processor time."""
    # Only the main thread gets signals, by which alone a regular expression can be stopped.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    # Again every second: Python drops what is raised in a finalizer or a callback of the garbage collector.
    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(_number: int, _frame: object) -> None:
    raise TimeoutError


class _Enumerations:
    """The keyword `enum`: looks a value up, while that of the library compares it with one after the other."""

    def __init__(self) -> None:
        self._members: dict[int, frozenset[Any]] = {}

    def __call__(
        self, _validator: object, enum: Sequence[Any], value: Any, _schema: object
    ) -> Iterator[ValidationError]:
        members = self._members.get(id(enum))
        if members is None:
            members = self._members[id(enum)] = frozenset(map(frozen, enum))
        if frozen(value) not in members:
            known = repr(enum) if len(enum) <= _MOST_SHOWN else f"the {len(enum)} values of its enum"
            yield ValidationError(f"{value!r} is not one of {known}")


def _registry(document: Document, *, closed: bool) -> SchemaRegistry:
    root = plain(document.root)
    # Innermost first, so that the paths of outer schemas stay valid.
    for node in reversed(list(nodes_of(document, "schema"))):
        holder = root
        for step in node.path[:-1]:
            holder = holder[step]
        holder[node.path[-1]] = _checked(holder[node.path[-1]], closed=closed)
    registry: SchemaRegistry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(root))
    return registry


def _checked(schema: Mapping[str, Any], *, closed: bool) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _IDENTITIES}
    if closed and "properties" in kept:
        kept.setdefault("additionalProperties", False)
    return kept
