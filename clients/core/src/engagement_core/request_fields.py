"""Rejecting misspelled field names in a request before anything is sent."""

from collections.abc import Mapping
from functools import lru_cache
from logging import Logger
from typing import Any

from engagement_core.call import Call
from engagement_core.codec.mismatches import kind_of, render_steps
from engagement_core.errors import InvalidRequestError
from engagement_core.object_kinds import AnyOf, Fields, MapOf, ObjectKind, Variants
from engagement_core.redaction import mask_personal
from engagement_core.type_guards import is_list, is_mapping
from engagement_core.unknown_names import suggestion

_NONE: frozenset[str] = frozenset()
_TYPO_CUTOFF = 0.85


class _UnknownName(Exception):
    """An unknown field name; its path is collected as the exception propagates."""

    def __init__(self, name: str, fields: Fields) -> None:
        super().__init__(name)
        self.fields = fields
        self.name = name
        self.steps: list[str | int] = [name]


def reject_unknown_fields(call: Call[Any], kind: ObjectKind, logger: Logger) -> None:
    """Raise InvalidRequestError for the first unknown field name in a body, at any depth.

    Objects that allow custom names are never rejected; a likely typo in them is logged once.
    """
    reason = unknown_field(call.body, kind, logger)
    if reason:
        raise InvalidRequestError(
            f"{call.operation.id}: {reason} Nothing was sent. To send an undocumented field, use extra_body or"
            " validate=False."
        )


def unknown_field(value: Any, kind: ObjectKind, logger: Logger) -> str:
    """Why a field name in an object is unknown, at any depth; empty if all are known."""
    try:
        _check(value, kind, logger)
    except _UnknownName as found:
        place = mask_personal(render_steps(found.steps[::-1]).removeprefix("$").removeprefix("."))
        return f"{place} is not a field of {found.fields.name}.{suggestion(found.name, found.fields.known)}"
    return ""


def _check(value: Any, kind: ObjectKind, logger: Logger) -> None:
    if is_list(value):
        # Fast path: most lists are long, and most of their objects are small and valid.
        known = kind.known if isinstance(kind, Fields) and kind.nested is None else _NONE
        for index, item in enumerate(value):
            if kind_of(item) is dict and known.issuperset(item):
                continue
            try:
                _check(item, kind, logger)
            except _UnknownName as found:
                found.steps.append(index)
                raise
    elif is_mapping(value):
        _check_mapping(value, kind, logger)
    elif hasattr(value, "__attrs_attrs__"):
        _check_model(value, kind, logger)


def _check_mapping(value: Mapping[str, Any], kind: ObjectKind, logger: Logger) -> None:
    if isinstance(kind, MapOf):
        inner = kind.values()
        for name, item in value.items():
            _check_inside(name, item, inner, logger)
        return
    fields = kind if isinstance(kind, Fields) else _kind(value, kind, logger)
    if fields is None:
        return
    if not fields.known.issuperset(value):
        _check_unknown(value, fields, logger)
    if fields.nested is not None:
        for wire, _, inner in fields.nested():
            if wire in value:
                _check_inside(wire, value[wire], inner, logger)


def _check_model(model: Any, kind: ObjectKind, logger: Logger) -> None:
    """A model has no unknown names, but may contain dictionaries."""
    name = type(model).__name__
    fields = next((each for each in _kinds(kind) if each.name == name), None)
    if fields is not None and fields.nested is not None:
        for wire, attribute, inner in fields.nested():
            _check_inside(wire, getattr(model, attribute, None), inner, logger)
    if fields is not None and fields.others is not None:
        others: Any = getattr(model, "additional_properties", None)
        for name, item in others.items() if is_mapping(others) else ():
            _check_own(name, item, fields.others(), logger)


def _check_inside(name: str, value: Any, kind: ObjectKind, logger: Logger) -> None:
    try:
        _check(value, kind, logger)
    except _UnknownName as found:
        found.steps.append(name)
        raise


def _kinds(kind: ObjectKind) -> tuple[Fields, ...]:
    if isinstance(kind, Fields):
        return (kind,)
    if isinstance(kind, AnyOf):
        return kind.kinds()
    return tuple(kind.kinds().values()) if isinstance(kind, Variants) else ()


def _kind(value: Mapping[str, Any], kind: AnyOf | Variants, logger: Logger) -> Fields | None:
    """The kind that a mapping matches, or else the closest one; None if the kind is not documented."""
    if isinstance(kind, Variants):
        chosen = value.get(kind.key)
        return kind.kinds().get(chosen) if isinstance(chosen, str) else None
    kinds = kind.kinds()
    matching = [each for each in kinds if value.keys() <= each.known]
    for each in matching[:-1]:
        try:
            _check_mapping(value, each, logger)
        except _UnknownName:
            continue
        return each
    return matching[-1] if matching else max(kinds, key=lambda each: len(value.keys() & each.known))


def _check_unknown(value: Mapping[Any, Any], fields: Fields, logger: Logger) -> None:
    for name in value:
        # A name that is not a str is rejected by the encoder.
        if isinstance(name, str) and name not in fields.known:
            if not fields.open:
                raise _UnknownName(name, fields)
            _hint_once(name, fields.name, fields.known, logger)
            if fields.others is not None:
                _check_own(name, value[name], fields.others(), logger)


def _check_own(name: str, value: Any, kind: ObjectKind, logger: Logger) -> None:
    """Check the value of a custom name: only a likely typo is rejected, because undocumented fields may be valid."""
    try:
        _check_inside(name, value, kind, logger)
    except _UnknownName as found:
        if suggestion(found.name, found.fields.known):
            raise


@lru_cache(maxsize=4096)
def _hint_once(name: str, owner: str, known: frozenset[str], logger: Logger) -> None:
    # The cache logs each name once: custom names are few and recur.
    meant = suggestion(name, known, cutoff=_TYPO_CUTOFF)
    if meant:
        logger.warning("%s has no field %s; it is sent as a custom name.%s", owner, mask_personal(name), meant)
