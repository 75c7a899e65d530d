# Copied from overrides/appboy/exports.py; edit it there.

"""Exports of segments, from the request to the last user (chapter "Users by Segment Endpoint").

An export is pending (its URL does not exist yet), ready, or failed. Nothing is sent and no file is created before you
ask for the first user; the archive is deleted after the last one.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Unpack

import msgspec
from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.export_errors import ArchiveError, ExportNotDownloadableError, ExportPendingError
from appboy_client.operations.users import EXPORT_USERS_BY_SEGMENT
from engagement_core.call import Call
from engagement_core.codec import decode
from engagement_core.errors import APIError
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource
from engagement_core.unknown_names import reject_unknown_keywords

if TYPE_CHECKING:
    from appboy_client import export_polling
else:
    export_polling = LazyModule("appboy_client.export_polling")

__all__ = ["ArchiveError", "AsyncUserExports", "ExportNotDownloadableError", "ExportPendingError", "UserExports"]

_BATCH = 500
"""Users that are decoded before the event loop runs again."""


class UserExports(Resource):
    """Export methods of the users."""

    def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[export_polling.WaitOptions],
    ) -> Iterator[models.User]:
        """Start an export of a segment, wait until it is ready, and iterate over its users.

        Args:
            segment_id: The segment.
            fields_to_export: The names of the fields of `User` to export; all by default.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read_export` continues with its `url`.
            ExportNotDownloadableError: The files go to S3.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        _check_keywords("export_segment", wait, "segment_id", "fields_to_export", "options")
        return self._exported(_export_request(segment_id, fields_to_export, options), wait)

    def read_export(self, url: str, **wait: Unpack[export_polling.WaitOptions]) -> Iterator[models.User]:
        """Iterate over the users of an export that was started earlier; waits until it is ready.

        Raises:
            ExportPendingError: The export is not ready before the deadline.
            ArchiveError: The file is damaged or exceeds a limit.
            InvalidRequestError: `url` is not the URL of a file.
        """
        _check_keywords("read_export", wait, "url")
        return self._users(url, wait)

    def _exported(self, request: Call[models.SegmentExport], wait: export_polling.WaitOptions) -> Iterator[models.User]:
        yield from self._users(_url(self._client.perform(request).value), wait)

    def _users(self, url: str, wait: export_polling.WaitOptions) -> Iterator[models.User]:
        from appboy_client.archive import read_lines

        polling = export_polling.ExportPolling(url, wait)
        with TemporaryFile(dir=wait.get("directory")) as file:
            self._download(url, file, polling)
            for place, line in read_lines(file):
                yield _user(place, line)

    def _download(self, url: str, file: IO[bytes], polling: export_polling.ExportPolling) -> None:
        while True:
            _empty(file)
            try:
                with self._client.download(url, max_bytes=polling.max_bytes) as pieces:
                    file.writelines(pieces)
            except APIError as error:
                time.sleep(polling.wait(error))
            else:
                return


class AsyncUserExports(AsyncResource):
    """Export methods of the users; files are read and written in a thread."""

    def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[export_polling.WaitOptions],
    ) -> AsyncIterator[models.User]:
        """Start an export of a segment, wait until it is ready, and iterate over its users.

        Args:
            segment_id: The segment.
            fields_to_export: The names of the fields of `User` to export; all by default.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read_export` continues with its `url`.
            ExportNotDownloadableError: The files go to S3.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        _check_keywords("export_segment", wait, "segment_id", "fields_to_export", "options")
        return self._exported(_export_request(segment_id, fields_to_export, options), wait)

    def read_export(self, url: str, **wait: Unpack[export_polling.WaitOptions]) -> AsyncIterator[models.User]:
        """Iterate over the users of an export that was started earlier; waits until it is ready.

        Raises:
            ExportPendingError: The export is not ready before the deadline.
            ArchiveError: The file is damaged or exceeds a limit.
            InvalidRequestError: `url` is not the URL of a file.
        """
        _check_keywords("read_export", wait, "url")
        return self._users(url, wait)

    async def _exported(
        self, request: Call[models.SegmentExport], wait: export_polling.WaitOptions
    ) -> AsyncIterator[models.User]:
        async for user in self._users(_url((await self._client.perform(request)).value), wait):
            yield user

    async def _users(self, url: str, wait: export_polling.WaitOptions) -> AsyncIterator[models.User]:
        from anyio.to_thread import run_sync

        from appboy_client.archive import read_lines

        polling = export_polling.ExportPolling(url, wait)
        with TemporaryFile(dir=wait.get("directory")) as file:
            await self._download(url, file, polling)
            lines = read_lines(file)
            while users := await run_sync(_batch, lines):
                for user in users:
                    yield user

    async def _download(self, url: str, file: IO[bytes], polling: export_polling.ExportPolling) -> None:
        from anyio import sleep
        from anyio.to_thread import run_sync

        while True:
            _empty(file)
            try:
                async with self._client.download(url, max_bytes=polling.max_bytes) as pieces:
                    async for piece in pieces:
                        await run_sync(file.write, piece)
            except APIError as error:
                await sleep(polling.wait(error))
            else:
                return


def _check_keywords(method: str, wait: Mapping[str, Any], *others: str) -> None:
    reject_unknown_keywords(method, wait, export_polling.WaitOptions.__annotations__.keys() | {*others})


def _export_request(
    segment_id: str, fields: list[str] | UnsetType, options: CallOptions | None
) -> Call[models.SegmentExport]:
    body = {"segment_id": segment_id, "fields_to_export": fields}
    return Call(operation=EXPORT_USERS_BY_SEGMENT, body=body, options=options or CallOptions())


def _url(export: models.SegmentExport) -> str:
    if export.url is None:
        raise ExportNotDownloadableError(export.object_prefix)
    return export.url


def _empty(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()


def _batch(lines: Iterator[tuple[str, bytes]]) -> list[models.User]:
    return [_user(place, line) for place, line in islice(lines, _BATCH)]


def _user(place: str, line: bytes) -> models.User:
    from appboy_client.models import User

    # The codec returns anything but an object as it is.
    expected: Any = User
    try:
        user = decode(line, expected)
    except msgspec.DecodeError as error:
        raise ArchiveError(f"{place}, is not JSON: {error}.") from error
    if not isinstance(user, User):
        raise ArchiveError(f"{place}, is not a JSON object.")
    return user
