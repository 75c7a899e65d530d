"""Sources by the suffix of a file."""

from collections.abc import Callable, Mapping
from typing import Unpack

from engagement_core.bulk.sources.column_options import ColumnOptions
from engagement_core.bulk.sources.columnar import parquet
from engagement_core.bulk.sources.csv_file import csv
from engagement_core.bulk.sources.input_files import InputFile, Location
from engagement_core.bulk.sources.mappings import json_lines
from engagement_core.bulk.sources.source import Source
from engagement_core.errors import ConfigurationError

_READERS: Mapping[str, Callable[..., Source]] = {
    ".csv": csv,
    ".csv.gz": csv,
    ".jsonl": json_lines,
    ".jsonl.gz": json_lines,
    ".ndjson": json_lines,
    ".ndjson.gz": json_lines,
    ".parquet": parquet,
}


def open_source(location: Location, **options: Unpack[ColumnOptions]) -> Source:
    """The rows of a file, whose suffix names its format.

    Raises:
        InvalidRequestError: The file cannot be read, or its columns do not fit the options.
        ConfigurationError: The suffix is unknown, a library is not installed, or an option is invalid.
    """
    name = InputFile.of(location).name
    for suffix, read in _READERS.items():
        if name.lower().endswith(suffix):
            return read(location, **options)
    raise ConfigurationError(f"{name} has none of the suffixes {', '.join(_READERS)}. Rename it, or call its reader.")
