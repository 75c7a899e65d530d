"""Values checked against the schemas of a document."""

import signal
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY, SchemaRegistry

from generator.lint.best_error import cause
from generator.lint.formatting import sentence
from generator.lint.nodes import Path, parts
from generator.lint.plain import frozen, plain
from generator.spec.document import Document, to_pointer

_URI = "urn:spec"
# They would send the validator elsewhere: a schema is found by its place in the document and by nothing else.
_IDENTITIES = {"$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary"}


_SECONDS = 1.0
"""Of processor time, for one value: a pattern can backtrack, and choices in choices can multiply, without an end."""
_MOST_SHOWN = 50


class Misfit(NamedTuple):
    """One way in which a value does not fit its schema."""

    path: Path
    """Place in the value."""
    reason: str


class Instances:
    """The schemas of a document, ready to check values."""

    def __init__(self, document: Document) -> None:
        self._given_up = False
        # The library's own annotations are incomplete.
        extend: Any = getattr(validators, "extend")  # noqa: B009
        self._validator = extend(Draft202012Validator, {"enum": _Enumerations()})
        self._as_written = _registry(document, closed=False)
        self._closed = _registry(document, closed=True)

    def misfits(self, value: Any, schema: Path, *, closed: bool = False) -> Iterator[Misfit]:
        """How a value does not fit the schema at a path.

        With `closed`, fields that an open object does not name are misfits as well. A value that cannot be checked in
        time is a misfit, and the last one that is checked: the next would take as long.
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
            found = [Misfit((), reason)]
        yield from found

    def _check(self, registry: SchemaRegistry, schema: Path, value: Any) -> Iterator[Misfit]:
        validator = self._validator(
            {"$ref": f"{_URI}#{quote(to_pointer(schema))}"},
            registry=registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for error in validator.iter_errors(plain(value)):
            reason = cause(error)
            yield Misfit(tuple(reason.absolute_path), sentence(reason.message))


@lru_cache(maxsize=1)
def instances(document: Document) -> Instances:
    """The schemas of a document. Remembered, as several rules ask for them."""
    return Instances(document)


@contextmanager
def _limited() -> Generator[None]:
    """Raise TimeoutError in the block when it has used up its processor time."""
    # Only the main thread gets signals, by which alone a regular expression can be stopped.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(_number: int, _frame: object) -> None:
    raise TimeoutError


class _Enumerations:
    """The keyword `enum`: looks a value up, where the library's own compares it with one after the other."""

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
    # From the inside out, so that the paths of outer schemas stay valid.
    for part in reversed(list(parts(document, "schema"))):
        holder = root
        for step in part.path[:-1]:
            holder = holder[step]
        holder[part.path[-1]] = _checked(holder[part.path[-1]], closed=closed)
    registry: SchemaRegistry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(root))
    return registry


def _checked(schema: Mapping[str, Any], *, closed: bool) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _IDENTITIES}
    if closed and "properties" in kept:
        kept.setdefault("additionalProperties", False)
    return kept
