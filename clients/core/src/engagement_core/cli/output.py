"""Writing results: JSON, lines of JSON, CSV, YAML and tables, each as it arrives."""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import IO, Any, Protocol

from engagement_core.cli.problems import say
from engagement_core.cli.selection import Selection, columns_of, flat, plain


class Output:
    """Writes one result, or a list of items in portions."""

    def __init__(self, style: str, selection: Selection, stream: IO[Any]) -> None:
        self._selection = selection
        self._stream = stream
        self._writer = _WRITERS[style](stream)
        self.count = 0
        """The number of results so far."""

    def value(self, value: Any) -> None:
        """Write a result that is no list."""
        self.count += 1
        self._writer.value(self._selection.of(plain(value)))
        self._stream.flush()
        self._warn_of_missing()

    def items(self, items: Sequence[Any]) -> None:
        """Write the next items of a list."""
        chosen = [self._selection.of(plain(each)) for each in items]
        self.count += len(items)
        self._writer.items(chosen, () if self._selection.fields else items)
        self._stream.flush()

    def finish(self) -> None:
        """End a list."""
        self._writer.finish()
        self._stream.flush()
        self._warn_of_missing()

    def close(self) -> None:
        """Release what the writer holds, also after a failure."""
        self._writer.close()

    def _warn_of_missing(self) -> None:
        missing = self._selection.missing()
        if missing:
            say(f"Warning: no result has a value in {', '.join(missing)}.")


def default_style() -> str:
    """The format for standard output: a table for people, JSON for programs."""
    return "table" if sys.stdout.isatty() else "json"


def _json(value: Any, **options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, **options)


class Writer(Protocol):
    """Writes plain values in one format."""

    def value(self, value: Any) -> None:
        """Write a result that is no list."""

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        """Write the next values of a list, and the models that they come from."""

    def finish(self) -> None:
        """End a list."""

    def close(self) -> None:
        """Release what the writer holds, also after a failure."""


class _Writer:
    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def value(self, value: Any) -> None:
        self.items([value], ())
        self.finish()

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """End a list."""

    def close(self) -> None:
        """Do nothing: there is only the stream, which others close."""


class _Json(_Writer):
    _count = 0

    def value(self, value: Any) -> None:
        self._stream.write(f"{_json(value, indent=2)}\n")

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        for value in values:
            text = _json(value, indent=2).replace("\n", "\n  ")
            self._stream.write(f"{',' if self._count else '['}\n  {text}")
            self._count += 1

    def finish(self) -> None:
        self._stream.write("\n]\n" if self._count else "[]\n")


class _JsonLines(_Writer):
    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        self._stream.writelines(f"{_json(value)}\n" for value in values)


class _Yaml(_Writer):
    _count = 0

    def value(self, value: Any) -> None:
        self._stream.write(_yaml(value))

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        self._count += len(values)
        if values:
            self._stream.write(_yaml(list(values)))

    def finish(self) -> None:
        if not self._count:
            self._stream.write("[]\n")


def _yaml(value: Any) -> str:
    import yaml

    text: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    return text.removesuffix("...\n")


class _Csv(_Writer):
    def __init__(self, stream: IO[str]) -> None:
        super().__init__(stream)
        self._columns: list[str] = []
        self._left_out: dict[str, None] = {}
        # RFC 4180 ends lines with CRLF, which shells and most tools do not expect.
        self._rows = csv.writer(stream, lineterminator="\n")

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        if not values:
            return
        if not self._columns:
            self._columns = columns_of(values, originals)
            self._rows.writerow(self._columns)
        for value in values:
            row = flat(value)
            self._left_out.update(dict.fromkeys(name for name in row if name not in self._columns))
            self._rows.writerow([_cell(row.get(name)) for name in self._columns])

    def finish(self) -> None:
        if self._left_out:
            names = ", ".join(self._left_out)
            say(f"Warning: {names} came after the header and have no columns. --select adds them.")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else _json(value)


class _Table(_Writer):
    def __init__(self, stream: IO[str]) -> None:
        super().__init__(stream)
        from engagement_core.cli.tables import Tables

        self._tables = Tables(stream)

    def value(self, value: Any) -> None:
        self._tables.fields(value, _cell)

    def items(self, values: Sequence[Any], originals: Iterable[Any]) -> None:
        self._tables.rows(values, columns_of(values, originals), _cell)

    def finish(self) -> None:
        self._tables.finish()


def _csv_file(stream: IO[Any]) -> "Writer":
    from engagement_core.cli.table_files import CsvFile

    return CsvFile(stream)


def _parquet_file(stream: IO[Any]) -> "Writer":
    from engagement_core.cli.table_files import ParquetFile

    return ParquetFile(stream)


_WRITERS: dict[str, Callable[[IO[Any]], "Writer"]] = {
    "json": _Json,
    "jsonl": _JsonLines,
    "csv": _Csv,
    "yaml": _Yaml,
    "table": _Table,
    "csv file": _csv_file,
    "parquet": _parquet_file,
}
