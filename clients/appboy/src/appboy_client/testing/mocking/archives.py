# Copied from overrides/appboy/mocking/archives.py; edit it there.

"""The zip files behind the URLs of segment exports ("Users by Segment Endpoint")."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import count, islice
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp, mkstemp
from weakref import finalize
from zipfile import ZIP_DEFLATED, ZipFile

from attrs import define

from .moments import HOUR
from .responses import JSONObject

USERS_PER_FILE = 5000
VALID_SECONDS = 4 * HOUR
"""The documentation says that a URL is valid for a few hours."""


@define(kw_only=True)
class Archive:
    """One export of a segment."""

    object_prefix: str
    segment_id: str
    fields: list[str] | None
    fabricated_users: int
    ready_at: float

    def is_valid(self, now: float) -> bool:
        """Whether its URL is valid."""
        return self.ready_at <= now < self.ready_at + VALID_SECONDS


class Archives:
    """The exports by prefix, and a folder for their files."""

    def __init__(self) -> None:
        self._archives: dict[str, Archive] = {}
        self._folder: str | None = None
        self._delete: Callable[[], object] = _nothing

    def __iter__(self) -> Iterator[Archive]:
        return iter(self._archives.values())

    def add(self, archive: Archive) -> None:
        """Add an export."""
        self._archives[archive.object_prefix] = archive

    def get(self, object_prefix: str) -> Archive | None:
        """Return the export with this prefix."""
        return self._archives.get(object_prefix)

    def clear(self) -> None:
        """Delete all exports and their files."""
        self._archives.clear()
        self._folder = None
        self._delete()

    def path(self, archive: Archive) -> Path:
        """Return the path of the file of an export, which may not exist yet."""
        if self._folder is None:
            self._folder = mkdtemp(prefix="appboy-mock-")
            # Unlike TemporaryDirectory, this does not warn if the mock is collected without `clear`.
            self._delete = finalize(self, rmtree, self._folder, ignore_errors=True)
        return Path(self._folder, f"{archive.object_prefix}.zip")


def _nothing() -> None:
    """Nothing to delete before the first file."""


def write(path: Path, object_prefix: str, users: Iterable[JSONObject]) -> None:
    """Write one object per line to several files of a zip; the users of only one file are in memory."""
    handle, unfinished = mkstemp(dir=path.parent)
    users = iter(users)
    with os.fdopen(handle, "wb") as target, ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for number in count(1):
            lines = [f"{json.dumps(user)}\n" for user in islice(users, USERS_PER_FILE)]
            if not lines:
                break
            with archive.open(f"{object_prefix}-{number:04d}.json", "w") as part:
                part.write("".join(lines).encode("ascii"))
    # Two downloads may write at the same time: each must see a complete file or none.
    Path(unfinished).replace(path)
