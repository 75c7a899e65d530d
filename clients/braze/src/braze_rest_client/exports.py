# Copied from overrides/braze/exports.py; edit it there.

"""Exports of users: by identifiers, of a segment and of the Global Control Group (chapter "Export").

An export to a file is pending (its URL does not exist yet), ready, or failed. Nothing is sent and no file is created
before you ask for the first user; the archive is deleted after the last one.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations.users_export import (
    EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP,
    EXPORT_USERS_BY_IDS,
    EXPORT_USERS_BY_SEGMENT,
)
from engagement_core.call import Call
from engagement_core.exports.errors import ArchiveError, ExportNotDownloadableError, ExportPendingError
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource
from engagement_core.unknown_names import reject_unknown_keywords

if TYPE_CHECKING:
    from engagement_core.exports import polling
else:
    polling = LazyModule("engagement_core.exports.polling")

__all__ = ["ArchiveError", "AsyncUserExports", "ExportNotDownloadableError", "ExportPendingError", "UserExports"]

OnUnknown = Callable[[str], None]

MAX_EXPORTED = 50
"""Users per request of an export by identifiers."""


class UserExports(Resource):
    """Methods that export any number of users."""

    def by_ids_all(
        self,
        external_ids: Iterable[str],
        *,
        fields_to_export: list[models.UserExportField] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ExportedUser]:
        """Iterate over the profiles of any number of users, fetched as you go.

        `on_unknown` is called with each external ID that matches no user.

        Example:
            for user in client.users.export.by_ids_all(["user1", "user2"], fields_to_export=["email"]):
                print(user)
        """
        _check_options(options)
        return self._by_ids(external_ids, fields_to_export, on_unknown, options)

    def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[models.SegmentExportField],
        custom_attributes_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[polling.WaitOptions],
    ) -> Iterator[models.ExportedUser]:
        """Start an export of a segment, wait until it is ready, and iterate over its users.

        Example:
            for user in client.users.export.segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=["external_id", "email"],
                deadline=7200,
            ):
                print(user)

        Args:
            segment_id: The segment; it has at most one export at a time.
            fields_to_export: The names of the fields to export.
            custom_attributes_to_export: The custom attributes to export; all of them if the fields include them.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read` continues with its `url`.
            ExportNotDownloadableError: The files go to your cloud storage.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        own = ("segment_id", "fields_to_export", "custom_attributes_to_export", "options")
        _check_wait("segment", wait, own)
        body = {
            "segment_id": segment_id,
            "fields_to_export": fields_to_export,
            "custom_attributes_to_export": custom_attributes_to_export,
        }
        call = Call(operation=EXPORT_USERS_BY_SEGMENT, body=body, options=options or CallOptions())
        return self._exported(call, wait)

    def global_control_group(
        self,
        *,
        fields_to_export: list[models.GlobalControlGroupExportField],
        options: CallOptions | None = None,
        **wait: Unpack[polling.WaitOptions],
    ) -> Iterator[models.ExportedUser]:
        """Start an export of the Global Control Group, wait until it is ready, and iterate over its users.

        Example:
            for user in client.users.export.global_control_group(fields_to_export=["external_id"], deadline=7200):
                print(user)

        Args:
            fields_to_export: The names of the fields to export.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read` continues with its `url`.
            ExportNotDownloadableError: The files go to your cloud storage.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        _check_wait("global_control_group", wait, ("fields_to_export", "options"))
        body = {"fields_to_export": fields_to_export}
        call = Call(operation=EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP, body=body, options=options or CallOptions())
        return self._exported(call, wait)

    def read(self, url: str, **wait: Unpack[polling.WaitOptions]) -> Iterator[models.ExportedUser]:
        """Iterate over the users of an export that was started earlier; waits until it is ready.

        Example:
            export = client.users.export.by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001", fields_to_export=["email"]
            )
            for user in client.users.export.read(export.url or "", deadline=7200):
                print(user)

        Raises:
            ExportPendingError: The export is not ready before the deadline.
            ArchiveError: The file is damaged or exceeds a limit.
            InvalidRequestError: `url` is not the URL of a file.
        """
        _check_wait("read", wait, ("url",))
        return self._users(url, wait)

    def _by_ids(
        self,
        external_ids: Iterable[str],
        fields: list[models.UserExportField] | UnsetType,
        on_unknown: OnUnknown | None,
        options: CallOptions,
    ) -> Iterator[models.ExportedUser]:
        identifiers = iter(external_ids)
        while batch := list(islice(identifiers, MAX_EXPORTED)):
            yield from _found(self._client.perform(_by_ids(batch, fields, options)).value, on_unknown)

    def _exported(self, call: Call[models.UserExport], wait: polling.WaitOptions) -> Iterator[models.ExportedUser]:
        yield from self._users(_url(self._client.perform(call).value), wait)

    def _users(self, url: str, wait: polling.WaitOptions) -> Iterator[models.ExportedUser]:
        from braze_rest_client.models import ExportedUser
        from engagement_core.exports.reading import read_export

        return read_export(self._client, url, wait, ExportedUser)


class AsyncUserExports(AsyncResource):
    """Methods that export any number of users; files are read and written in a thread."""

    def by_ids_all(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        *,
        fields_to_export: list[models.UserExportField] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ExportedUser]:
        """Iterate over the profiles of any number of users, fetched as you go.

        `on_unknown` is called with each external ID that matches no user.

        Example:
            async for user in client.users.export.by_ids_all(["user1", "user2"], fields_to_export=["email"]):
                print(user)
        """
        _check_options(options)
        return self._by_ids(external_ids, fields_to_export, on_unknown, options)

    def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: list[models.SegmentExportField],
        custom_attributes_to_export: list[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
        **wait: Unpack[polling.WaitOptions],
    ) -> AsyncIterator[models.ExportedUser]:
        """Start an export of a segment, wait until it is ready, and iterate over its users.

        Example:
            async for user in client.users.export.segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=["external_id", "email"],
                deadline=7200,
            ):
                print(user)

        Args:
            segment_id: The segment; it has at most one export at a time.
            fields_to_export: The names of the fields to export.
            custom_attributes_to_export: The custom attributes to export; all of them if the fields include them.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read` continues with its `url`.
            ExportNotDownloadableError: The files go to your cloud storage.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        own = ("segment_id", "fields_to_export", "custom_attributes_to_export", "options")
        _check_wait("segment", wait, own)
        body = {
            "segment_id": segment_id,
            "fields_to_export": fields_to_export,
            "custom_attributes_to_export": custom_attributes_to_export,
        }
        call = Call(operation=EXPORT_USERS_BY_SEGMENT, body=body, options=options or CallOptions())
        return self._exported(call, wait)

    def global_control_group(
        self,
        *,
        fields_to_export: list[models.GlobalControlGroupExportField],
        options: CallOptions | None = None,
        **wait: Unpack[polling.WaitOptions],
    ) -> AsyncIterator[models.ExportedUser]:
        """Start an export of the Global Control Group, wait until it is ready, and iterate over its users.

        Example:
            async for user in client.users.export.global_control_group(fields_to_export=["external_id"], deadline=7200):
                print(user)

        Args:
            fields_to_export: The names of the fields to export.
            options: Options of the call that starts the export.
            **wait: How long to wait for the export, and what it may take; see `WaitOptions`.

        Raises:
            ExportPendingError: The export is not ready before the deadline; `read` continues with its `url`.
            ExportNotDownloadableError: The files go to your cloud storage.
            ArchiveError: The file is damaged or exceeds a limit.
        """
        _check_wait("global_control_group", wait, ("fields_to_export", "options"))
        body = {"fields_to_export": fields_to_export}
        call = Call(operation=EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP, body=body, options=options or CallOptions())
        return self._exported(call, wait)

    def read(self, url: str, **wait: Unpack[polling.WaitOptions]) -> AsyncIterator[models.ExportedUser]:
        """Iterate over the users of an export that was started earlier; waits until it is ready.

        Example:
            export = await client.users.export.by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001", fields_to_export=["email"]
            )
            async for user in client.users.export.read(export.url or "", deadline=7200):
                print(user)

        Raises:
            ExportPendingError: The export is not ready before the deadline.
            ArchiveError: The file is damaged or exceeds a limit.
            InvalidRequestError: `url` is not the URL of a file.
        """
        _check_wait("read", wait, ("url",))
        return self._users(url, wait)

    async def _by_ids(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        fields: list[models.UserExportField] | UnsetType,
        on_unknown: OnUnknown | None,
        options: CallOptions,
    ) -> AsyncIterator[models.ExportedUser]:
        from engagement_core.bulk.item_builder import as_async

        identifiers = as_async(external_ids)
        while batch := [identifier async for identifier in _first(identifiers)]:
            for user in _found((await self._client.perform(_by_ids(batch, fields, options))).value, on_unknown):
                yield user

    async def _exported(
        self, call: Call[models.UserExport], wait: polling.WaitOptions
    ) -> AsyncIterator[models.ExportedUser]:
        async for user in self._users(_url((await self._client.perform(call)).value), wait):
            yield user

    def _users(self, url: str, wait: polling.WaitOptions) -> AsyncIterator[models.ExportedUser]:
        from braze_rest_client.models import ExportedUser
        from engagement_core.exports.reading import read_export_async

        return read_export_async(self._client, url, wait, ExportedUser)


def _check_options(options: CallOptions) -> None:
    known = (*CallOptions.__annotations__, "external_ids", "fields_to_export", "on_unknown")
    reject_unknown_keywords("by_ids_all", options, known)


def _check_wait(method: str, wait: Mapping[str, Any], others: Iterable[str]) -> None:
    reject_unknown_keywords(method, wait, polling.WaitOptions.__annotations__.keys() | {*others})


def _by_ids(
    batch: list[str], fields: list[models.UserExportField] | UnsetType, options: CallOptions
) -> Call[models.ExportedUserList]:
    body = {"external_ids": batch, "fields_to_export": fields}
    return Call(operation=EXPORT_USERS_BY_IDS, body=body, options=options)


def _found(export: models.ExportedUserList, on_unknown: OnUnknown | None) -> Iterator[models.ExportedUser]:
    if on_unknown is not None:
        for identifier in export.invalid_user_ids or ():
            on_unknown(str(identifier))
    yield from export.users


async def _first(objects: AsyncIterator[str]) -> AsyncIterator[str]:
    for _ in range(MAX_EXPORTED):
        try:
            yield await anext(objects)
        except StopAsyncIteration:
            return


def _url(export: models.UserExport) -> str:
    if export.url is None:
        raise ExportNotDownloadableError(export.object_prefix, "cloud storage")
    return export.url
