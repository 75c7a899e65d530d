# Generated from specs/braze/*.yaml; do not edit.

"""MediaLibrary: The files of the media library."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import media_library as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class MediaLibrary(Resource):
    """The files of the media library."""

    @property
    def with_raw_response(self) -> MediaLibraryWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MediaLibraryWithRawResponse(self)

    def create(
        self,
        *,
        asset_url: str | UnsetType = UNSET,
        asset_file: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MediaLibraryAssetCreateResult:
        """Upload an asset to the media library.

        `POST /media_library/create`

        Adds an image (PNG, JPEG, GIF, SVG or WebP, up to 5 MB) or the images of a ZIP file to the media library. The
        ZIP file has up to 50 MB, and up to 5 MB per file; all files are in its root. Virtual contact files and
        videos cannot be uploaded with this operation. The file is either downloaded from `asset_url` or sent in
        `asset_file`, not both. Some files of a ZIP file may fail: the response lists them in `errors`. Needs the
        permission `media_library.create`.

        Error codes: `UNSUPPORTED_FILE_TYPE`, `ASSET_SIZE_EXCEEDS_LIMIT`, `MEDIA_LIBRARY_LIMIT_REACHED`,
        `ASSET_UPLOAD_FAILED`, `INVALID_ASSET_URL`, `ZIP_UPLOAD_ERROR`, `ZIP_FILE_TOO_LARGE`,
        `ZIPPED_ENTITY_HAS_NO_NAME`, `ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY` (all 400), `GENERIC_ERROR` (500).

        Example:
            result = client.media_library.create(
                asset_file="iVBORw0KGgo=", name="Cat Graphic\"
            )

        Args:
            asset_url: The public URL to download the asset from.
            asset_file: The binary data of the file. How it is encoded in JSON is not documented; prefer `asset_url`.
            name: The name of the asset in the media library. It defaults to the name of the file. For a ZIP file, it
                is a prefix, followed by a number (`My File 1`, `My File 2`).
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, or the asset could not be processed; nothing was added.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The media library is not enabled for this workspace, or the key lacks the
                permission.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 500: An unexpected error. Try again, or contact the vendor's support.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Upload an asset to the media library,
        https://www.braze.com/docs/api/endpoints/media_library/manage_assets/create/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_MEDIA_LIBRARY_ASSET,
                body={
                    "asset_url": asset_url,
                    "asset_file": asset_file,
                    "name": name,
                },
                options=options,
            )
        )

    def replace_file(
        self,
        *,
        asset_id: str,
        asset_url: str | UnsetType = UNSET,
        asset_file: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MediaLibraryFileReplaceResult:
        """Replace the file of an asset.

        `PUT /media_library/replace_file`

        Replaces the file of an image, an SVG, a document, a font, a contact card or a code file in the media
        library; its identifier and its URL stay the same. The new file has the same extension. Videos cannot be
        replaced. The file is either downloaded from `asset_url` or sent in `asset_file`, not both. Needs the
        permission `media_library.replace`.

        Error codes: `ASSET_NOT_FOUND` (404), `INVALID_ASSET_URL`, `EXTENSION_MISMATCH`,
        `UNSUPPORTED_ASSET_TYPE_FOR_REPLACE`, `ASSET_SIZE_EXCEEDS_LIMIT`, `CORRUPT_FILE` (all 400), `GENERIC_ERROR`
        (500).

        Example:
            result = client.media_library.replace_file(
                asset_id="5eed000f0000000000000001", asset_file="/9j/4AAQSkZJRg==\"
            )

        Args:
            asset_id: The identifier of the asset.
            asset_url: The public URL to download the new file from.
            asset_file: The binary data of the new file. How it is encoded in JSON is not documented; prefer
                `asset_url`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, or the file could not be processed; nothing was replaced.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The asset does not exist.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 500: An unexpected error. Try again, or contact the vendor's support.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Replace an asset in the media library,
        https://www.braze.com/docs/api/endpoints/media_library/manage_assets/replace_file/
        """
        return self._perform(
            Call(
                operation=operations.REPLACE_MEDIA_LIBRARY_FILE,
                body={
                    "asset_id": asset_id,
                    "asset_url": asset_url,
                    "asset_file": asset_file,
                },
                options=options,
            )
        )


class MediaLibraryWithRawResponse(RawMethods):
    """The methods of `MediaLibrary`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: MediaLibrary) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.replace_file = with_raw_response(resource.replace_file)


class AsyncMediaLibrary(AsyncResource):
    """The files of the media library."""

    @property
    def with_raw_response(self) -> AsyncMediaLibraryWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMediaLibraryWithRawResponse(self)

    async def create(
        self,
        *,
        asset_url: str | UnsetType = UNSET,
        asset_file: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MediaLibraryAssetCreateResult:
        """Upload an asset to the media library.

        `POST /media_library/create`

        Adds an image (PNG, JPEG, GIF, SVG or WebP, up to 5 MB) or the images of a ZIP file to the media library. The
        ZIP file has up to 50 MB, and up to 5 MB per file; all files are in its root. Virtual contact files and
        videos cannot be uploaded with this operation. The file is either downloaded from `asset_url` or sent in
        `asset_file`, not both. Some files of a ZIP file may fail: the response lists them in `errors`. Needs the
        permission `media_library.create`.

        Error codes: `UNSUPPORTED_FILE_TYPE`, `ASSET_SIZE_EXCEEDS_LIMIT`, `MEDIA_LIBRARY_LIMIT_REACHED`,
        `ASSET_UPLOAD_FAILED`, `INVALID_ASSET_URL`, `ZIP_UPLOAD_ERROR`, `ZIP_FILE_TOO_LARGE`,
        `ZIPPED_ENTITY_HAS_NO_NAME`, `ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY` (all 400), `GENERIC_ERROR` (500).

        Example:
            result = await client.media_library.create(
                asset_file="iVBORw0KGgo=", name="Cat Graphic\"
            )

        Args:
            asset_url: The public URL to download the asset from.
            asset_file: The binary data of the file. How it is encoded in JSON is not documented; prefer `asset_url`.
            name: The name of the asset in the media library. It defaults to the name of the file. For a ZIP file, it
                is a prefix, followed by a number (`My File 1`, `My File 2`).
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, or the asset could not be processed; nothing was added.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The media library is not enabled for this workspace, or the key lacks the
                permission.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 500: An unexpected error. Try again, or contact the vendor's support.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Upload an asset to the media library,
        https://www.braze.com/docs/api/endpoints/media_library/manage_assets/create/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_MEDIA_LIBRARY_ASSET,
                body={
                    "asset_url": asset_url,
                    "asset_file": asset_file,
                    "name": name,
                },
                options=options,
            )
        )

    async def replace_file(
        self,
        *,
        asset_id: str,
        asset_url: str | UnsetType = UNSET,
        asset_file: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MediaLibraryFileReplaceResult:
        """Replace the file of an asset.

        `PUT /media_library/replace_file`

        Replaces the file of an image, an SVG, a document, a font, a contact card or a code file in the media
        library; its identifier and its URL stay the same. The new file has the same extension. Videos cannot be
        replaced. The file is either downloaded from `asset_url` or sent in `asset_file`, not both. Needs the
        permission `media_library.replace`.

        Error codes: `ASSET_NOT_FOUND` (404), `INVALID_ASSET_URL`, `EXTENSION_MISMATCH`,
        `UNSUPPORTED_ASSET_TYPE_FOR_REPLACE`, `ASSET_SIZE_EXCEEDS_LIMIT`, `CORRUPT_FILE` (all 400), `GENERIC_ERROR`
        (500).

        Example:
            result = await client.media_library.replace_file(
                asset_id="5eed000f0000000000000001", asset_file="/9j/4AAQSkZJRg==\"
            )

        Args:
            asset_id: The identifier of the asset.
            asset_url: The public URL to download the new file from.
            asset_file: The binary data of the new file. How it is encoded in JSON is not documented; prefer
                `asset_url`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, or the file could not be processed; nothing was replaced.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The asset does not exist.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 500: An unexpected error. Try again, or contact the vendor's support.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Replace an asset in the media library,
        https://www.braze.com/docs/api/endpoints/media_library/manage_assets/replace_file/
        """
        return await self._perform(
            Call(
                operation=operations.REPLACE_MEDIA_LIBRARY_FILE,
                body={
                    "asset_id": asset_id,
                    "asset_url": asset_url,
                    "asset_file": asset_file,
                },
                options=options,
            )
        )


class AsyncMediaLibraryWithRawResponse(RawMethods):
    """The methods of `AsyncMediaLibrary`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMediaLibrary) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.replace_file = with_async_raw_response(resource.replace_file)
