# Copied from overrides/appboy/exports.py; edit it there.

"""Exports of segments, from the request to the last user (chapter "Users by Segment Endpoint").

An export is pending (its URL does not exist yet), ready, or failed. Nothing is sent and no file is created before you
ask for the first user; the archive is deleted after the last one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations.users import EXPORT_USERS_BY_SEGMENT
from engagement_core.call import Call
from engagement_core.exports.errors import ArchiveError, ExportNotDownloadableError, ExportPendingError
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource
from engagement_core.unknown_names import reject_unknown_keywords

if TYPE_CHECKING:
    from engagement_core.exports import polling as export_polling
else:
    export_polling = LazyModule("engagement_core.exports.polling")

__all__ = ["ArchiveError", "AsyncUserExports", "ExportNotDownloadableError", "ExportPendingError", "UserExports"]


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

        Example:
            for user in client.users.export_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001", deadline=7200
            ):
                print(user)

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

        Example:
            export = client.users.export_by_segment(segment_id="5eed0003-0000-4000-8000-000000000001")
            for user in client.users.read_export(export.url or "", deadline=7200):
                print(user)

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
        from appboy_client.models import User
        from engagement_core.exports.reading import read_export

        return read_export(self._client, url, wait, User)


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

        Example:
            async for user in client.users.export_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001", deadline=7200
            ):
                print(user)

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

        Example:
            export = await client.users.export_by_segment(segment_id="5eed0003-0000-4000-8000-000000000001")
            async for user in client.users.read_export(export.url or "", deadline=7200):
                print(user)

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

    def _users(self, url: str, wait: export_polling.WaitOptions) -> AsyncIterator[models.User]:
        from appboy_client.models import User
        from engagement_core.exports.reading import read_export_async

        return read_export_async(self._client, url, wait, User)


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
