"""The objects of a bulk command, from a file, a URL or standard input."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from engagement_core.bulk.sources import InvalidRow, Source, json_lines, lines, open_source
from engagement_core.bulk.sources.input_files import InputFile
from engagement_core.cli.problems import UsageProblem
from engagement_core.errors import ConfigurationError

STANDARD_INPUT = "-"
_TEXT = (".txt", ".txt.gz")
_SINGLE = ("others", "nulls", "timezone", "delimiter", "encoding")
_CSV_ONLY = ("delimiter", "encoding")


class ObjectFile(Source):
    """The objects of a file, or the first of them."""

    def __init__(self, source: Source, limit: int | None, *, can_be_counted: bool) -> None:
        self.name = source.name
        self._source = source
        self._limit = limit
        self._can_be_counted = can_be_counted

    def __iter__(self) -> Iterator[Any]:
        return iter(self._source) if self._limit is None else islice(self._source, self._limit)

    def location(self, index: int) -> str:
        """Where an object is in the file."""
        return self._source.location(index)

    def fingerprint(self) -> Mapping[str, str | int]:
        """What tells the file from another."""
        return self._source.fingerprint()

    def count(self) -> int | None:
        """The number of objects, by reading the file once more; None if it can be read only once, or is far away."""
        return sum(1 for _ in self) if self._can_be_counted else None

    def invalid(self) -> list[tuple[str, str]] | None:
        """Place and reason of each row that cannot be converted; None if the file can be read only once."""
        if not self._can_be_counted:
            return None
        found = [(index, row.reason) for index, row in enumerate(self) if isinstance(row, InvalidRow)]
        return [(self.location(index), reason) for index, reason in found]


def object_file(file: str, values: Mapping[str, Any], *, identifiers: bool) -> ObjectFile:
    """The objects of the file that a command names.

    Raises:
        UsageProblem: An option does not fit the file, or a library is missing.
        InvalidRequestError: The file cannot be read, or its columns do not fit the options.
    """
    try:
        source = _identifiers(file, values) if identifiers else _rows(file, _column_options(values))
    except ConfigurationError as error:
        raise UsageProblem(str(error)) from error
    is_local = file != STANDARD_INPUT and "://" not in file
    return ObjectFile(source, values.get("limit"), can_be_counted=is_local)


def _identifiers(file: str, values: Mapping[str, Any]) -> Source:
    column = values.get("column")
    if column is None and _is_table(file):
        raise UsageProblem(
            f"Missing option --column: the column of {InputFile.of(file).name} with the identifiers.",
            "Without it, FILE is a text file (.txt) or standard input (-) with one identifier in each line.",
        )
    if column is None:
        return lines(sys.stdin.buffer if file == STANDARD_INPUT else file)
    options = {name: values[name] for name in _CSV_ONLY if values.get(name) is not None}
    return _rows(file, {**options, "columns": {column: column}, "types": {column: "string"}}).values(column)


def _is_table(file: str) -> bool:
    return file != STANDARD_INPUT and not InputFile.of(file).name.lower().endswith(_TEXT)


def _rows(file: str, options: Mapping[str, Any]) -> Source:
    name = "standard input" if file == STANDARD_INPUT else InputFile.of(file).name
    misplaced = next((option for option in _CSV_ONLY if option in options), None)
    if misplaced is not None and not name.lower().endswith((".csv", ".csv.gz")):
        raise UsageProblem(f"--{misplaced} is for CSV files, and {name} is none.")
    # The options of CSV files are not those of every reader.
    read: Any = open_source
    source: Source = json_lines(sys.stdin.buffer, **options) if file == STANDARD_INPUT else read(file, **options)
    return source


def _column_options(values: Mapping[str, Any]) -> dict[str, Any]:
    pairs = {
        "columns": _pairs("--map", "COLUMN=FIELD", values.get("map", ())),
        "prefix": _pairs("--prefix", "PREFIX=FIELD", values.get("prefix", ())),
        "types": _pairs("--type", "COLUMN=TYPE", values.get("type", ())),
    }
    single = {name: values[name] for name in _SINGLE if values.get(name) is not None}
    if (pairs["columns"] or pairs["prefix"]) and "others" not in single:
        # A program may drop columns; a person who has forgotten one should know.
        single["others"] = "error"
    required = {"required": list(values["require"])} if values.get("require") else {}
    return {**{name: given for name, given in pairs.items() if given}, **single, **required}


def _pairs(option: str, form: str, texts: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        name, mark, value = text.partition("=")
        if not mark or not name:
            raise UsageProblem(f"Invalid value for {option}: {text!r} is not {form}.")
        found[name] = value
    return found
