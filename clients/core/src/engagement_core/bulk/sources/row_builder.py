"""Columns to rows."""

from collections.abc import Sequence
from itertools import repeat
from typing import Any

from engagement_core.bulk.sources.column_cells import Column
from engagement_core.bulk.sources.source import InvalidRow, Row

_Path = tuple[str, ...]


def build_rows(count: int, columns: Sequence[Column], *, drop_nulls: bool) -> list[Row]:
    """The objects of a chunk of rows, or why a row is invalid."""
    objects = _empty_objects(count, columns)
    for column in columns:
        _fill(objects[column.route.path[:-1]], column, drop_nulls=drop_nulls)
    if drop_nulls:
        _drop_empty(objects)
    rows: list[Row] = list(objects[()])
    for index, reason in _errors(columns).items():
        rows[index] = InvalidRow(reason)
    return rows


def _empty_objects(count: int, columns: Sequence[Column]) -> dict[_Path, list[dict[str, Any]]]:
    """The objects at each path, with all their keys: a copy of a dict is cheaper than one that grows."""
    templates: dict[_Path, dict[str, None]] = {(): {}}
    for column in columns:
        path = column.route.path
        for length in range(len(path)):
            templates.setdefault(path[:length], {})[path[length]] = None
    objects = {path: list(map(dict[str, Any].copy, repeat(template, count))) for path, template in templates.items()}
    for path, children in objects.items():
        if path:
            key = path[-1]
            for parent, child in zip(objects[path[:-1]], children, strict=True):
                parent[key] = child
    return objects


def _fill(objects: list[dict[str, Any]], column: Column, *, drop_nulls: bool) -> None:
    key = column.route.path[-1]
    for target, value in zip(objects, column.values, strict=True):
        target[key] = value
    if column.has_nulls and drop_nulls:
        for target, value in zip(objects, column.values, strict=True):
            if value is None:
                del target[key]


def _drop_empty(objects: dict[_Path, list[dict[str, Any]]]) -> None:
    for path in sorted(objects, key=len, reverse=True):
        if path:
            key = path[-1]
            for parent, child in zip(objects[path[:-1]], objects[path], strict=True):
                if not child:
                    del parent[key]


def _errors(columns: Sequence[Column]) -> dict[int, str]:
    errors: dict[int, str] = {}
    for column in columns:
        name = column.route.column
        reasons = {index: f"column {name!r}: {reason}" for index, reason in column.errors.items()}
        if column.route.required and column.has_nulls:
            missing = missing_field(".".join(column.route.path), name)
            for index, value in enumerate(column.values):
                if value is None:
                    reasons.setdefault(index, missing)
        for index, reason in reasons.items():
            errors[index] = f"{errors[index]}; {reason}" if index in errors else reason
    return errors


def missing_field(path: str, column: str) -> str:
    """The reason of a row that lacks a required field."""
    return f"column {column!r} is empty, but {path!r} is required"
