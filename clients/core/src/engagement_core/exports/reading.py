"""The objects of an export, from its URL to the last one.

An export is pending (its URL does not exist yet), ready, or failed. Nothing is sent and no file is created before you
ask for the first object; the archive is deleted after the last one.
"""

import time
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, Any, TypeVar

import msgspec

from engagement_core.client import AsyncClient, SyncClient
from engagement_core.codec import decode
from engagement_core.errors import APIError
from engagement_core.exports.archive import read_lines
from engagement_core.exports.errors import ArchiveError
from engagement_core.exports.polling import ExportPolling, WaitOptions

T = TypeVar("T")

_BATCH = 500
"""Objects that are decoded before the event loop runs again."""


def read_export(client: SyncClient, url: str, wait: WaitOptions, kind: type[T]) -> Iterator[T]:
    """Wait for the archive at a URL and iterate over its objects.

    Raises:
        ExportPendingError: The export is not ready before the deadline.
        ArchiveError: The file is damaged or exceeds a limit.
        InvalidRequestError: `url` is not the URL of a file.
    """
    polling = ExportPolling(url, wait)
    with TemporaryFile(dir=wait.get("directory")) as file:
        while True:
            _empty(file)
            try:
                with client.download(url, max_bytes=polling.max_bytes) as pieces:
                    file.writelines(pieces)
            except APIError as error:
                time.sleep(polling.wait(error))
            else:
                break
        for place, line in read_lines(file):
            yield _object(place, line, kind)


async def read_export_async(client: AsyncClient, url: str, wait: WaitOptions, kind: type[T]) -> AsyncIterator[T]:
    """The same for an asynchronous client; files are read and written in a thread."""
    from anyio import sleep
    from anyio.to_thread import run_sync

    polling = ExportPolling(url, wait)
    with TemporaryFile(dir=wait.get("directory")) as file:
        while True:
            _empty(file)
            try:
                async with client.download(url, max_bytes=polling.max_bytes) as pieces:
                    async for piece in pieces:
                        await run_sync(file.write, piece)
            except APIError as error:
                await sleep(polling.wait(error))
            else:
                break
        lines = read_lines(file)
        while objects := await run_sync(_batch, lines, kind):
            for each in objects:
                yield each


def _empty(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()


def _batch(lines: Iterator[tuple[str, bytes]], kind: type[T]) -> list[T]:
    return [_object(place, line, kind) for place, line in islice(lines, _BATCH)]


def _object(place: str, line: bytes, kind: type[T]) -> T:
    # The codec returns anything but an object as it is.
    expected: Any = kind
    try:
        found = decode(line, expected)
    except msgspec.DecodeError as error:
        raise ArchiveError(f"{place}, is not JSON: {error}.") from error
    if not isinstance(found, kind):
        raise ArchiveError(f"{place}, is not a JSON object.")
    return found
