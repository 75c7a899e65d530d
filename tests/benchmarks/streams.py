"""`python -m tests.benchmarks.streams KIND ITEMS`: process many items and print time and memory.

Kinds that end in `-limit` do the same work as fast as the machine can, without a client.
Nothing leaves the process, and the client gets its input in pieces, so that only its own memory can grow.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from importlib import import_module
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

import httpx

from tests.benchmarks.limits import library, simdjson
from tests.benchmarks.samples import responses
from tests.benchmarks.samples.users import export_of, line_of

GROUP = "fake-app-group-id-0001"
PAGE = 50
REQUEST = 75
KEYS_PER_ITEM = 100
ROW_GROUP = 10_000

Work = Callable[[], int]


def decoding(items: int) -> Work:
    """Decode a response with this many users."""
    from appboy_client.models import UserExport
    from engagement_core.codec import decode

    data = export_of(items)
    return lambda: len(decode(data, UserExport).users or ())


def exporting(items: int) -> Work:
    """Iterate over an export with this many users, whose archive is on disk."""
    from appboy_client import Appboy

    folder = TemporaryDirectory()
    archive = _write_export(Path(folder.name), items)
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=_pieces(archive))))
    appboy = Appboy(app_group_id=GROUP, http_client=http)

    def work() -> int:
        with folder:
            return sum(1 for _ in appboy.users.read_export("https://files.example/export.zip"))

    return work


def tracking(items: int) -> Work:
    """Send this many events in bulk."""
    from appboy_client import Appboy

    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(201, json={"message": "success"})))
    appboy = Appboy(app_group_id=GROUP, http_client=http)
    return lambda: appboy.users.track_all(events=_events(items), concurrency=2).accepted


def ledger(items: int) -> Work:
    """Record 100 times as many keys, in an order that is random for the index, in requests of 75."""
    from engagement_core.bulk import Ledger

    folder = TemporaryDirectory()
    count = items * KEYS_PER_ITEM

    def work() -> int:
        with folder, Ledger.open(Path(folder.name) / "run.ledger") as opened:
            opened.begin_run()
            for keys in _keys(count):
                for key in keys:
                    opened.claim(key)
                opened.end_batch(opened.begin_batch(keys), "accepted", {})
        return count

    return work


def importing(items: int) -> Work:
    """Read this many users from a Parquet file and encode the requests, without sending them."""
    from appboy_client import Appboy
    from engagement_core.bulk import sources

    folder = TemporaryDirectory()
    path = Path(folder.name) / "users.parquet"
    _write_users(path, items)
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(201, json={"message": "success"})))
    appboy = Appboy(app_group_id=GROUP, http_client=http)

    def work() -> int:
        with folder:
            users = sources.parquet(path, columns={"id": "external_id"}, others="top")
            return appboy.users.track_all(attributes=users, concurrency=2).accepted

    return work


def paging(items: int) -> Work:
    """Iterate over this many subscribers, page by page."""
    from apifon_client import Apifon

    page_of = _pages(items)

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=page_of(int(request.url.params.get("page", 1))))

    apifon = Apifon(access_token="fake", http_client=httpx.Client(transport=httpx.MockTransport(respond)))
    return lambda: sum(1 for _ in apifon.subscribers.list("5eed0004"))


def decoding_limit(items: int) -> Work:
    """Parse a response with this many users."""
    data, parse = export_of(items), simdjson()

    def work() -> int:
        parse(data)
        return items

    return work


def exporting_limit(items: int) -> Work:
    """Unzip and parse each line of an export with this many users."""
    folder, parse = TemporaryDirectory(), simdjson()
    archive = _write_export(Path(folder.name), items)

    def work() -> int:
        with folder, ZipFile(archive) as zipped, zipped.open("users.txt") as lines:
            for line in lines:
                parse(line)
        return items

    return work


def tracking_limit(items: int) -> Work:
    """Encode this many events in requests."""
    encode = library("orjson").dumps

    def work() -> int:
        events = _events(items)
        while batch := list(islice(events, PAGE)):
            encode({"app_group_id": GROUP, "events": batch})
        return items

    return work


def ledger_limit(items: int) -> Work:
    """Insert as many keys in their order, in a transaction for each request."""
    folder = TemporaryDirectory()
    count = items * KEYS_PER_ITEM

    def work() -> int:
        with folder, closing(sqlite3.connect(Path(folder.name) / "run.db", isolation_level=None)) as database:
            # The durability of a ledger: a key survives a crash of the process.
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute("CREATE TABLE item (key TEXT NOT NULL)")
            for keys in _keys(count):
                database.execute("BEGIN IMMEDIATE")
                database.executemany("INSERT INTO item VALUES (?)", zip(keys, strict=True))
                database.execute("COMMIT")
        return count

    return work


def importing_limit(items: int) -> Work:
    """Read this many users from a Parquet file into columns."""
    parquet, folder = library("pyarrow.parquet"), TemporaryDirectory()
    path = Path(folder.name) / "users.parquet"
    _write_users(path, items)

    def work() -> int:
        with folder, parquet.ParquetFile(path) as file:
            return sum(batch.num_rows for batch in file.iter_batches())

    return work


def paging_limit(items: int) -> Work:
    """Parse pages with this many subscribers."""
    page_of, parse = _pages(items), simdjson()

    def work() -> int:
        for number in range(1, -(-items // PAGE) + 1):
            parse(page_of(number))
        return items

    return work


KINDS: Mapping[str, Callable[[int], Work]] = {
    "decoding": decoding,
    "exporting": exporting,
    "tracking": tracking,
    "ledger": ledger,
    "importing": importing,
    "paging": paging,
    "decoding-limit": decoding_limit,
    "exporting-limit": exporting_limit,
    "tracking-limit": tracking_limit,
    "ledger-limit": ledger_limit,
    "importing-limit": importing_limit,
    "paging-limit": paging_limit,
}


def main(kind: str, items: int) -> None:
    """Print seconds per item and peak resident memory."""
    work = KINDS[kind](items)
    wall, cpu = time.perf_counter(), time.process_time()
    done = work()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    assert done >= items, f"{done} of {items}"
    print(json.dumps({"cpu": cpu / done, "wall": wall / done, "memory": _peak()}))


def _events(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        properties = {"title": "Alien", "number": number, "price": 2.5, "seen": True}
        yield {
            "external_id": f"user-{number % 1000}",
            "name": "rented_movie",
            "time": "2023-11-01T12:00:00Z",
            "properties": properties,
        }


def _keys(count: int) -> Iterator[list[str]]:
    """The keys of each request, in an order that is random for an index."""
    for first in range(0, count, REQUEST):
        yield [f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}" for number in range(first, first + REQUEST)]


def _pages(items: int) -> Callable[[int], bytes]:
    page = responses.subscribers(PAGE, page=987654321, total=10**12)
    pages = -(-items // PAGE)

    def page_of(number: int) -> bytes:
        content = page.replace(b"987654322", b"%d" % (number + 1)).replace(b"987654321", b"%d" % number)
        return content.replace(b'"next": "https', b'"next": "", "unused": "https') if number >= pages else content

    return page_of


def _write_export(folder: Path, users: int) -> Path:
    archive = folder / "export.zip"
    with ZipFile(archive, "w", ZIP_DEFLATED) as zipped, zipped.open("users.txt", "w") as lines:
        for number in range(users):
            lines.write(line_of(number) + b"\n")
    return archive


def _write_users(path: Path, count: int) -> None:
    pyarrow: Any = import_module("pyarrow")
    schema = pyarrow.schema([("id", "string"), ("plan", "string"), ("age", "int64"), ("spent", "float64")])
    with import_module("pyarrow.parquet").ParquetWriter(path, schema) as writer:
        for first in range(0, count, ROW_GROUP):
            numbers = range(first, min(first + ROW_GROUP, count))
            columns = [
                [f"u{number}" for number in numbers],
                ["free"] * len(numbers),
                list(numbers),
                [2.5] * len(numbers),
            ]
            writer.write_table(pyarrow.table(columns, schema=schema))


def _pieces(path: Path) -> Iterator[bytes]:
    file: IO[bytes]
    with path.open("rb") as file:
        while piece := file.read(65536):
            yield piece


def _peak() -> int:
    """The peak of this process; `getrusage` would include its parent."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kilobytes) * 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
