"""Sources of bulk runs: the rows of files, tables, frames, cursors and iterables as the vendor's objects.

Every name is loaded at first use, and so are the optional libraries.
"""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from engagement_core.bulk.sources.column_options import ColumnOptions, ColumnType, Nulls
    from engagement_core.bulk.sources.columnar import arrow, frame, parquet
    from engagement_core.bulk.sources.csv_file import csv
    from engagement_core.bulk.sources.dbapi import cursor
    from engagement_core.bulk.sources.mappings import json_lines, rows
    from engagement_core.bulk.sources.source import InvalidRow, Source
    from engagement_core.bulk.sources.suffixes import open_source

__all__ = [
    "ColumnOptions",
    "ColumnType",
    "InvalidRow",
    "Nulls",
    "Source",
    "arrow",
    "csv",
    "cursor",
    "frame",
    "json_lines",
    "open_source",
    "parquet",
    "rows",
]

_MODULES = {
    **dict.fromkeys(("ColumnOptions", "ColumnType", "Nulls"), "column_options"),
    **dict.fromkeys(("InvalidRow", "Source"), "source"),
    **dict.fromkeys(("arrow", "frame", "parquet"), "columnar"),
    **dict.fromkeys(("json_lines", "rows"), "mappings"),
    "csv": "csv_file",
    "cursor": "dbapi",
    "open_source": "suffixes",
}

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(__name__, _MODULES)


def __dir__() -> list[str]:
    return __all__
