"""The names that the objects of a request may have: a misspelled one is refused before anything is sent.

A generated client has a table of these for the objects that its methods take as dictionaries.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from logging import Logger
from typing import Any, TypeAlias

from msgspec import Struct

from engagement_core.call import Call
from engagement_core.codec.mismatches import kind_of, render_steps
from engagement_core.errors import InvalidRequestError
from engagement_core.redaction import mask_personal
from engagement_core.type_guards import is_list, is_mapping
from engagement_core.unknown_names import suggestion

_NONE: frozenset[str] = frozenset()
_VERY_CLOSE = 0.85


class Fields(Struct, frozen=True):
    """An object with fixed names."""

    name: str
    """Name of its schema."""
    known: frozenset[str]
    nested: "Callable[[], tuple[tuple[str, str, Shape], ...]] | None" = None
    """The names whose values hold objects: as they are sent, as attributes of a model, and what is in them."""
    open: bool = False
    """Whether a caller may add names of their own."""
    others: "Callable[[], Shape] | None" = None
    """What the values under these names may be; None if they hold no objects, or any."""


class AnyOf(Struct, frozen=True):
    """An object of one of several kinds."""

    kinds: Callable[[], tuple[Fields, ...]]


class Variants(Struct, frozen=True):
    """An object whose kind is told by one of its values."""

    key: str
    kinds: Callable[[], Mapping[str, Fields]]


class MapOf(Struct, frozen=True):
    """An object whose names are the caller's own, and whose values are objects."""

    values: "Callable[[], Shape]"


Shape: TypeAlias = Fields | AnyOf | Variants | MapOf
"""What an object, or every object in a list, may be."""


class _UnknownName(Exception):
    """A name that no field has; collects the way to it while it travels up."""

    def __init__(self, name: str, fields: Fields) -> None:
        super().__init__(name)
        self.fields = fields
        self.name = name
        self.steps: list[str | int] = [name]


def refuse_unknown_fields(call: Call[Any], shape: Shape, logger: Logger) -> None:
    """Raise InvalidRequestError for the first name in a body that its object does not have, however deep.

    Objects to which callers may add names of their own are never refused: what looks like a slip is logged once.
    """
    problem = unknown_field(call.body, shape, logger)
    if problem:
        raise InvalidRequestError(
            f"{call.operation.id}: {problem} Nothing was sent; what the documentation does not know can be sent with"
            " extra_body, or with validate=False."
        )


def unknown_field(value: Any, shape: Shape, logger: Logger) -> str:
    """What is wrong with the names in an object, however deep; empty if all are known."""
    try:
        _check(value, shape, logger)
    except _UnknownName as found:
        place = mask_personal(render_steps(found.steps[::-1]).removeprefix("$").removeprefix("."))
        return f"{place} is not a field of {found.fields.name}.{suggestion(found.name, found.fields.known)}"
    return ""


def _check(value: Any, shape: Shape, logger: Logger) -> None:
    if is_list(value):
        # Most lists are long, and most of their objects are small and right.
        known = shape.known if isinstance(shape, Fields) and shape.nested is None else _NONE
        for index, item in enumerate(value):
            if kind_of(item) is dict and known.issuperset(item):
                continue
            try:
                _check(item, shape, logger)
            except _UnknownName as found:
                found.steps.append(index)
                raise
    elif is_mapping(value):
        _check_mapping(value, shape, logger)
    elif hasattr(value, "__attrs_attrs__"):
        _check_model(value, shape, logger)


def _check_mapping(value: Mapping[str, Any], shape: Shape, logger: Logger) -> None:
    if isinstance(shape, MapOf):
        inner = shape.values()
        for name, item in value.items():
            _check_inside(name, item, inner, logger)
        return
    fields = shape if isinstance(shape, Fields) else _kind(value, shape, logger)
    if fields is None:
        return
    if not fields.known.issuperset(value):
        _meet_unknown(value, fields, logger)
    if fields.nested is not None:
        for wire, _, inner in fields.nested():
            if wire in value:
                _check_inside(wire, value[wire], inner, logger)


def _check_model(model: Any, shape: Shape, logger: Logger) -> None:
    """A model has no unknown names itself; dictionaries may stand inside it all the same."""
    name = type(model).__name__
    fields = next((kind for kind in _kinds(shape) if kind.name == name), None)
    if fields is not None and fields.nested is not None:
        for wire, attribute, inner in fields.nested():
            _check_inside(wire, getattr(model, attribute, None), inner, logger)
    if fields is not None and fields.others is not None:
        others: Any = getattr(model, "additional_properties", None)
        for name, item in others.items() if is_mapping(others) else ():
            _check_own(name, item, fields.others(), logger)


def _check_inside(name: str, value: Any, shape: Shape, logger: Logger) -> None:
    try:
        _check(value, shape, logger)
    except _UnknownName as found:
        found.steps.append(name)
        raise


def _kinds(shape: Shape) -> tuple[Fields, ...]:
    if isinstance(shape, Fields):
        return (shape,)
    if isinstance(shape, AnyOf):
        return shape.kinds()
    return tuple(shape.kinds().values()) if isinstance(shape, Variants) else ()


def _kind(value: Mapping[str, Any], shape: AnyOf | Variants, logger: Logger) -> Fields | None:
    """The kind that a mapping is of; the closest where it is of none, and None for one that is not documented."""
    if isinstance(shape, Variants):
        chosen = value.get(shape.key)
        return shape.kinds().get(chosen) if isinstance(chosen, str) else None
    kinds = shape.kinds()
    fitting = [kind for kind in kinds if value.keys() <= kind.known]
    for kind in fitting[:-1]:
        try:
            _check_mapping(value, kind, logger)
        except _UnknownName:
            continue
        return kind
    return fitting[-1] if fitting else max(kinds, key=lambda kind: len(value.keys() & kind.known))


def _meet_unknown(value: Mapping[Any, Any], fields: Fields, logger: Logger) -> None:
    for name in value:
        # What is no text is refused where it is encoded.
        if isinstance(name, str) and name not in fields.known:
            if not fields.open:
                raise _UnknownName(name, fields)
            _hint_once(name, fields.name, fields.known, logger)
            if fields.others is not None:
                _check_own(name, value[name], fields.others(), logger)


def _check_own(name: str, value: Any, shape: Shape, logger: Logger) -> None:
    """Check what stands under a name of the caller's own: only a near miss is a slip there, the rest is theirs."""
    try:
        _check_inside(name, value, shape, logger)
    except _UnknownName as found:
        if suggestion(found.name, found.fields.known):
            raise


@lru_cache(maxsize=4096)
def _hint_once(name: str, owner: str, known: frozenset[str], logger: Logger) -> None:
    # The cache makes it once: names of one's own are few and come again and again.
    meant = suggestion(name, known, cutoff=_VERY_CLOSE)
    if meant:
        logger.warning("%s has no field %s; it is sent as a name of your own.%s", owner, mask_personal(name), meant)
