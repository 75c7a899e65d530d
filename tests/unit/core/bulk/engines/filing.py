"""A client whose vendor is a file: each line is the number of an object that it has received."""

import os
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self, Unpack

from engagement_core.bulk import BatchLimits, BulkReport, Item, JobIdentity, Rejection, RunSettings, run_bulk
from engagement_core.bulk.engines import BulkJob, Partition, partition
from engagement_core.bulk.sources import InvalidRow, Source, rows
from engagement_core.client import SyncClient
from engagement_core.options import SyncSettings
from tests.unit.core.small import Key

SECRET = "fake-secret-0001"
VARIABLE = "FILER_TEST_KEY"
_lock = threading.Lock()


class Filer(SyncClient):
    """Writes what it sends to a file."""

    BASE_URL = "https://filer.example"
    USER_AGENT = "filer"
    LOGGER = "filer"

    def __init__(self, *, api_key: str, **settings: Unpack[SyncSettings]) -> None:
        assert api_key == SECRET
        super().__init__(Key(), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        return cls(api_key=os.environ[VARIABLE], **settings)

    def file_all(
        self,
        *,
        objects: Iterable[Any],
        file: str,
        shared: str = "",
        ends: str = "",
        seconds: float = 0,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Send objects; those whose number ends in 9 are rejected. `ends` is a folder whose run ends meanwhile."""

        def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
            for token in Path(ends).glob("*.token") if ends else ():
                token.unlink(missing_ok=True)
            time.sleep(seconds)
            with _lock, Path(file).open("a", encoding="utf-8") as vendor:
                vendor.write("".join(f"{item.value['number']}\n" for item in batch))
            return {item.key: Rejection("no nines") for item in batch if item.key.endswith("9")}

        return run_bulk(
            _items(objects), send, limits=BatchLimits(5), job=JobIdentity.of("file", {"shared": shared}), **settings
        )

    def fail_all(self, *, objects: Iterable[Any], **settings: Unpack[RunSettings]) -> BulkReport:
        """Raise what no client should raise."""
        raise LookupError(f"a bug about someone@example.com {len(list(objects))} {len(settings)}")


def _items(objects: Iterable[Any]) -> Iterator[Item]:
    for index, value in enumerate(objects):
        location = objects.location(index) if isinstance(objects, Source) else f"objects[{index}]"
        if isinstance(value, InvalidRow):
            yield Item(location, {}, location=location, error=value.reason)
        else:
            yield Item(f"key-{value['number']}", value, group=value["user"], location=location)


def credentials() -> Mapping[str, Any]:
    return {"api_key": SECRET}


def a_job(folder: Path, **changes: Any) -> BulkJob:
    given: dict[str, Any] = {
        "client": Filer,
        "method": "file_all",
        "kind": "objects",
        "arguments": {"file": str(folder / "vendor.txt")},
        "credentials": credentials,
        **changes,
    }
    return BulkJob(**given)


def objects(count: int) -> Iterator[Any]:
    return ({"user": f"user-{number % 7}", "number": number} for number in range(count))


def partitions_of(folder: Path, count: int = 100, number: int = 3) -> Sequence[Partition]:
    return partition(rows(objects(count), name="given"), number, by="user", folder=folder / "parts")


def vendor(folder: Path) -> Counter[int]:
    path = folder / "vendor.txt"
    return Counter(map(int, path.read_text(encoding="utf-8").split())) if path.exists() else Counter()
