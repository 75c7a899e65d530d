# Copied from overrides/appboy/exports.py; edit it there.

"""Exports of segments, from the order to the last user (chapter "Users by Segment Endpoint").

An export has three states: pending (its address leads nowhere yet), ready, and failed. Nothing is sent, and no file is
made, before the first user is asked for; the archive is deleted with the last one.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Unpack

import msgspec
from msgspec import UNSET, UnsetType

from appboy_client.export_errors import ArchiveError, ExportNotDownloadableError, ExportPendingError
from appboy_client.operations.users import EXPORT_USERS_BY_SEGMENT
from engagement_core.call import Call
from engagement_core.codec import decode
from engagement_core.errors import APIError
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource
from engagement_core.unknown_names import refuse_unknown_keywords

if TYPE_CHECKING:
    from appboy_client import models
    from appboy_client.export_polling import ExportPolling, WaitOptions

__all__ = ["ArchiveError", "ExportNotDownloadableError", "ExportPendingError"]

_BATCH = 500
"""Users that are decoded before the event loop gets its turn."""


class UserExports(Resource):
    """Exports of segments as users."""

    def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[WaitOptions],
    ) -> Iterator[models.User]:
        """Start an export of a segment, wait until it is ready, and walk through its users.

        Args:
            segment_id: The segment.
            fields_to_export: Names of the fields of `User` to be exported. Without it, all of them.
            options: Options of the call that starts the export.
            **wait: How long, and how often, to ask whether it is ready.

        Raises ExportPendingError where it is not ready in time; `read_export` goes on with the address it names. Raises
        ExportNotDownloadableError where the files go to S3.
        """
        _refuse_unknown("export_segment", wait, "segment_id", "fields_to_export", "options")
        return self._exported(_order(segment_id, fields_to_export, options), wait)

    def read_export(self, url: str, **wait: Unpack[WaitOptions]) -> Iterator[models.User]:
        """The users of an export that was started before, by its address; waits until it is ready.

        Raises ExportPendingError where it is not ready in time, ArchiveError where the file is not as it should be, and
        InvalidRequestError where `url` is not the address of a file.
        """
        _refuse_unknown("read_export", wait, "url")
        return self._users(url, wait)

    def _exported(self, order: Call[models.SegmentExport], wait: WaitOptions) -> Iterator[models.User]:
        yield from self._users(_address(self._client.perform(order).value), wait)

    def _users(self, url: str, wait: WaitOptions) -> Iterator[models.User]:
        from appboy_client.archive import read_lines
        from appboy_client.export_polling import ExportPolling

        patience = ExportPolling(url, wait)
        with TemporaryFile(dir=wait.get("directory")) as file:
            while not self._fetched(url, file, patience):
                pass
            for place, line in read_lines(file):
                yield _user(place, line)

    def _fetched(self, url: str, file: IO[bytes], patience: ExportPolling) -> bool:
        """Whether the archive is here now; waits where it is not."""
        _empty(file)
        try:
            with self._client.download(url, max_bytes=patience.max_bytes) as pieces:
                for piece in pieces:
                    file.write(piece)
        except APIError as error:
            time.sleep(patience.wait(error))
            return False
        return True


class AsyncUserExports(AsyncResource):
    """The same, awaited; files are read and written in a thread."""

    def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[WaitOptions],
    ) -> AsyncIterator[models.User]:
        """Start an export of a segment, wait until it is ready, and walk through its users.

        Args:
            segment_id: The segment.
            fields_to_export: Names of the fields of `User` to be exported. Without it, all of them.
            options: Options of the call that starts the export.
            **wait: How long, and how often, to ask whether it is ready.

        Raises ExportPendingError where it is not ready in time; `read_export` goes on with the address it names. Raises
        ExportNotDownloadableError where the files go to S3.
        """
        _refuse_unknown("export_segment", wait, "segment_id", "fields_to_export", "options")
        return self._exported(_order(segment_id, fields_to_export, options), wait)

    def read_export(self, url: str, **wait: Unpack[WaitOptions]) -> AsyncIterator[models.User]:
        """The users of an export that was started before, by its address; waits until it is ready.

        Raises ExportPendingError where it is not ready in time, ArchiveError where the file is not as it should be, and
        InvalidRequestError where `url` is not the address of a file.
        """
        _refuse_unknown("read_export", wait, "url")
        return self._users(url, wait)

    async def _exported(self, order: Call[models.SegmentExport], wait: WaitOptions) -> AsyncIterator[models.User]:
        async for user in self._users(_address((await self._client.perform(order)).value), wait):
            yield user

    async def _users(self, url: str, wait: WaitOptions) -> AsyncIterator[models.User]:
        from anyio.to_thread import run_sync

        from appboy_client.archive import read_lines
        from appboy_client.export_polling import ExportPolling

        patience = ExportPolling(url, wait)
        with TemporaryFile(dir=wait.get("directory")) as file:
            while not await self._fetched(url, file, patience):
                pass
            lines = read_lines(file)
            while users := await run_sync(_batch, lines):
                for user in users:
                    yield user

    async def _fetched(self, url: str, file: IO[bytes], patience: ExportPolling) -> bool:
        from anyio import sleep
        from anyio.to_thread import run_sync

        _empty(file)
        try:
            async with self._client.download(url, max_bytes=patience.max_bytes) as pieces:
                async for piece in pieces:
                    await run_sync(file.write, piece)
        except APIError as error:
            await sleep(patience.wait(error))
            return False
        return True


def _refuse_unknown(method: str, wait: Mapping[str, Any], *others: str) -> None:
    from appboy_client.export_polling import WaitOptions

    refuse_unknown_keywords(method, wait, WaitOptions.__annotations__.keys() | {*others})


def _order(segment_id: str, fields: list[str] | UnsetType, options: CallOptions | None) -> Call[models.SegmentExport]:
    body = {"segment_id": segment_id, "fields_to_export": fields}
    return Call(operation=EXPORT_USERS_BY_SEGMENT, body=body, options=options or CallOptions())


def _address(export: models.SegmentExport) -> str:
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

    # Whatever the line holds: the codec keeps what is no object as it is.
    expected: Any = User
    try:
        user = decode(line, expected)
    except msgspec.DecodeError as error:
        raise ArchiveError(f"{place}, is not JSON: {error}.") from error
    if not isinstance(user, User):
        raise ArchiveError(f"{place}, is no JSON object.")
    return user
