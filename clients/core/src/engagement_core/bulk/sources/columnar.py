"""Parquet files, Arrow tables and data frames: one path for all columnar inputs."""

import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any, Unpack

from attrs import define, field, frozen

from engagement_core.bulk.sources.arrow_cells import arrow_column
from engagement_core.bulk.sources.cells import CellConverter
from engagement_core.bulk.sources.column_cells import Column, ColumnKinds, python_column
from engagement_core.bulk.sources.column_options import ColumnMapping, ColumnOptions, Route
from engagement_core.bulk.sources.dbapi import read_twice
from engagement_core.bulk.sources.input_files import READ_ERRORS, InputFile, Location, optional_module, unreadable
from engagement_core.bulk.sources.row_builder import build_rows
from engagement_core.bulk.sources.source import Row, Source
from engagement_core.errors import ConfigurationError, InvalidRequestError

_CHUNK = 4096
"""Rows that are converted together."""


def parquet(location: Location, **options: Unpack[ColumnOptions]) -> Source:
    """The rows of a Parquet file. Columns that are not sent are not read.

    Raises:
        InvalidRequestError: The file cannot be read, or its columns do not fit the options.
        ConfigurationError: pyarrow is not installed, or an option is invalid.
    """
    mapping = ColumnMapping.of("parquet", options)
    pyarrow = _pyarrow("to read a Parquet file")
    file = InputFile.of(location)
    source = _ParquetFile(file.name, file, mapping)
    with source.opened(pyarrow) as content:
        mapping.routes(file.name, content.schema_arrow.names)
    return source


def arrow(data: Any, *, name: str = "table", **options: Unpack[ColumnOptions]) -> Source:
    """The rows of a pyarrow Table, RecordBatch or RecordBatchReader, or of any object with `__arrow_c_stream__`.

    A reader can be read once.

    Raises:
        InvalidRequestError: The columns do not fit the options.
        ConfigurationError: pyarrow is not installed, this is no such object, or an option is invalid.
    """
    mapping = ColumnMapping.of("arrow", options, ("name",))
    pyarrow = _pyarrow("to read Arrow data")
    if isinstance(data, pyarrow.RecordBatch):
        data = pyarrow.Table.from_batches([data])
    if not hasattr(data, "__arrow_c_stream__"):
        raise ConfigurationError(f"arrow needs Arrow data, such as a pyarrow.Table, not a {type(data).__name__}.")
    if not isinstance(data, pyarrow.Table | pyarrow.RecordBatchReader):
        data = pyarrow.RecordBatchReader.from_stream(data).read_all()
    mapping.routes(name, data.schema.names)
    return _ArrowData(name, data, mapping)


def frame(data: Any, *, name: str = "frame", **options: Unpack[ColumnOptions]) -> Source:
    """The rows of a pandas or polars DataFrame, or of any object with `__arrow_c_stream__`; the index is not sent.

    Raises:
        InvalidRequestError: The columns do not fit the options.
        ConfigurationError: pyarrow is not installed, this is not a frame, or an option is invalid.
    """
    pandas: Any = sys.modules.get("pandas")
    if pandas is not None and isinstance(data, pandas.DataFrame):
        mapping = ColumnMapping.of("frame", options, ("name",))
        _pyarrow("to read a frame")
        mapping.routes(name, _frame_columns(name, data))
        return _PandasFrame(name, data, mapping)
    if hasattr(data, "collect"):
        raise ConfigurationError("frame needs a DataFrame, not a lazy one. Call its collect() first.")
    return arrow(data, name=name, **options)


def _pyarrow(purpose: str) -> Any:
    return optional_module("pyarrow", "parquet", purpose)


@frozen
class _ParquetFile(Source):
    name: str
    _file: InputFile
    _mapping: ColumnMapping

    def fingerprint(self) -> Mapping[str, str | int]:
        return {**self._file.fingerprint(), "options": self._mapping.digest()}

    @contextmanager
    def opened(self, pyarrow: Any) -> Generator[Any]:
        """The file with its schema."""
        parquet = optional_module("pyarrow.parquet", "parquet", "to read a Parquet file")
        with self._file.open() as content:
            try:
                # With pre_buffer, all that has been read stays in memory.
                file = parquet.ParquetFile(content, pre_buffer=False)
            except (*READ_ERRORS, pyarrow.ArrowException) as error:
                raise InvalidRequestError(f"{self.name} is not a Parquet file, or it is damaged.") from error
            with file:
                yield file

    def __iter__(self) -> Iterator[Row]:
        return chain.from_iterable(self._row_chunks())

    def _row_chunks(self) -> Iterator[list[Row]]:
        pyarrow = _pyarrow("to read a Parquet file")
        with self.opened(pyarrow) as file:
            routes = self._mapping.routes(self.name, file.schema_arrow.names)
            batches = file.iter_batches(_CHUNK, columns=[route.column for route in routes])
            count = 0
            while True:
                try:
                    batch = next(batches, None)
                except (*READ_ERRORS, pyarrow.ArrowException) as error:
                    raise InvalidRequestError(f"{unreadable(self.name, error)} The last row is {count}.") from error
                if batch is None:
                    return
                count += batch.num_rows
                yield _batch_rows(batch, routes, self._mapping)


@define
class _ArrowData(Source):
    name: str
    _data: Any
    _mapping: ColumnMapping
    _is_read: bool = field(default=False, init=False)

    def fingerprint(self) -> Mapping[str, str | int]:
        return {"name": self.name, "options": self._mapping.digest()}

    def __iter__(self) -> Iterator[Row]:
        batches: Any = self._data
        if hasattr(batches, "to_batches"):
            batches = batches.to_batches(_CHUNK)
        elif self._is_read:
            raise read_twice(self.name)
        self._is_read = True
        routes = self._mapping.routes(self.name, self._data.schema.names)
        return chain.from_iterable(
            _batch_rows(batch.slice(start, _CHUNK), routes, self._mapping)
            for batch in batches
            for start in range(0, batch.num_rows, _CHUNK)
        )


@frozen
class _PandasFrame(Source):
    name: str
    _frame: Any
    _mapping: ColumnMapping

    def fingerprint(self) -> Mapping[str, str | int]:
        return {"name": self.name, "options": self._mapping.digest()}

    def __iter__(self) -> Iterator[Row]:
        return chain.from_iterable(self._row_chunks())

    def _row_chunks(self) -> Iterator[list[Row]]:
        routes = self._mapping.routes(self.name, _frame_columns(self.name, self._frame))
        converter = _converter(self._mapping)
        kinds = ColumnKinds()
        for start in range(0, len(self._frame), _CHUNK):
            part = self._frame.iloc[start : start + _CHUNK]
            columns = [_series_column(part[route.column], route, converter, kinds) for route in routes]
            yield build_rows(len(part), columns, drop_nulls=converter.drop_nulls)


def _series_column(series: Any, route: Route, converter: CellConverter, kinds: ColumnKinds) -> Column:
    pyarrow = _pyarrow("to read a frame")
    if series.dtype != object:
        try:
            return arrow_column(pyarrow.array(series, from_pandas=True), route, converter)
        except (pyarrow.ArrowException, TypeError):
            # Types that Arrow does not have, such as intervals.
            pass
    return kinds.check(python_column(route, series.tolist(), converter))


def _batch_rows(batch: Any, routes: Sequence[Route], mapping: ColumnMapping) -> list[Row]:
    converter = _converter(mapping)
    columns = [arrow_column(batch.column(route.column), route, converter) for route in routes]
    return build_rows(batch.num_rows, columns, drop_nulls=converter.drop_nulls)


def _converter(mapping: ColumnMapping) -> CellConverter:
    return CellConverter(mapping.timezone, drop_nulls=mapping.nulls == "absent")


def _frame_columns(name: str, frame: Any) -> list[str]:
    names = list(frame.columns)
    for column in names:
        if not isinstance(column, str):
            raise InvalidRequestError(f"{name}: the name of a column must be a string, not {column!r}; rename it.")
    return names
