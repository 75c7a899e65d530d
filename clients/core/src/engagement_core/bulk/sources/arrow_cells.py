"""Columns of Arrow data."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve

from engagement_core.bulk.sources.cells import NO_ZONE, CellConverter
from engagement_core.bulk.sources.column_cells import Column, python_column
from engagement_core.bulk.sources.column_options import Route
from engagement_core.bulk.sources.input_files import optional_module

_UNTYPED = (None, "any")
_WHOLE_MINUTES_SINCE = 94_694_400
"""Seconds; 1973. In 1972 Liberia was the last country to give up an offset with seconds."""
_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def arrow_column(array: Any, route: Route, converter: CellConverter) -> Column:
    """The values of an array, converted in C where Arrow can."""
    pyarrow = _module("pyarrow")
    types = pyarrow.types
    if types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if types.is_integer(array.type) and route.type == "string":
        array = array.cast(pyarrow.string())
    kind = array.type
    is_text = types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)
    if (is_text and route.type in (*_UNTYPED, "string")) or (
        (types.is_integer(kind) or types.is_boolean(kind)) and route.type in _UNTYPED
    ):
        return Column(route, array.to_pylist(), array.null_count > 0)
    if types.is_floating(kind) and route.type in (*_UNTYPED, "number"):
        return _floats(array, route, converter)
    if types.is_timestamp(kind):
        return _timestamps(array, route, converter)
    if types.is_map(kind):
        return python_column(route, array.to_pylist(maps_as_pydicts="strict"), converter)
    return python_column(route, array.to_pylist(), converter)


def _floats(array: Any, route: Route, converter: CellConverter) -> Column:
    compute = _module("pyarrow.compute")
    if compute.all(compute.is_finite(array), min_count=0).as_py():
        return Column(route, array.to_pylist(), array.null_count > 0)
    return python_column(route, array.to_pylist(), converter)


def _timestamps(array: Any, route: Route, converter: CellConverter) -> Column:
    """Times with their zone. Nanoseconds are cut off: neither datetime nor the vendors have them."""
    zone = converter.timezone if array.type.tz is None else UTC
    if route.type not in (*_UNTYPED, "datetime"):
        # A text may lack a zone.
        times = _times(route, array, None if array.type.tz is None else UTC)
        column = python_column(route, times.values, converter)
        column.errors.update(times.errors)
        return column
    if zone is None:
        errors = {index: NO_ZONE for index, valid in enumerate(array.is_valid().to_pylist()) if valid}
        return Column(route, [None] * len(array), has_nulls=True, errors=errors)
    if zone is UTC or (isinstance(zone, ZoneInfo) and _starts_after_odd_offsets(array)):
        return _times(route, array, zone)
    times = _times(route, array, None)
    column = python_column(evolve(route, type="datetime"), times.values, converter)
    return Column(route, column.values, column.has_nulls, {**column.errors, **times.errors})


def _starts_after_odd_offsets(array: Any) -> bool:
    first = _module("pyarrow.compute").min(array.cast(_module("pyarrow").int64())).as_py()
    return first is None or first >= _WHOLE_MINUTES_SINCE * _PER_SECOND[array.type.unit]


def _times(route: Route, array: Any, zone: tzinfo | None) -> Column:
    pyarrow = _module("pyarrow")
    # A datetime with a zone plus a timedelta is the time on the clock of this zone.
    epoch = datetime(1970, 1, 1, tzinfo=zone)
    has_nulls = array.null_count > 0
    try:
        microseconds = array.cast(pyarrow.timestamp("us", array.type.tz), safe=array.type.unit != "ns")
        since = microseconds.cast(pyarrow.int64()).cast(pyarrow.duration("us")).to_numpy(zero_copy_only=False).tolist()
        if has_nulls:
            return Column(route, [None if span is None else epoch + span for span in since], has_nulls)
        return Column(route, list(map(epoch.__add__, since)), has_nulls)
    except (pyarrow.ArrowInvalid, OverflowError, TypeError):
        return _times_one_by_one(route, array, epoch)


def _times_one_by_one(route: Route, array: Any, epoch: datetime) -> Column:
    """Finds the times that datetime cannot hold."""
    per_second = _PER_SECOND[array.type.unit]
    times: list[datetime | None] = []
    errors: dict[int, str] = {}
    for index, count in enumerate(array.cast(_module("pyarrow").int64()).to_pylist()):
        time = None
        try:
            if count is not None:
                time = epoch + timedelta(microseconds=count * 1_000_000 // per_second)
        except OverflowError:
            errors[index] = "the time is not within the years 1 to 9999"
        times.append(time)
    return Column(route, times, None in times, errors)


def _module(name: str) -> Any:
    return optional_module(name, "parquet", "to read columns")
