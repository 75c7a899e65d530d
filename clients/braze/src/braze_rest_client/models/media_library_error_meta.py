# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryErrorMeta(Model):
    """Details of an error, which depend on its code."""

    asset_id: str | None = None
    """The identifier of the asset."""

    asset_type: str | None = None
    """The type of the asset."""

    asset_url: str | None = None
    """The URL of the request."""

    expected_extension: str | None = None
    """The extension of the old file."""

    file_name: str | None = None
    """The name of the file."""

    file_size_bytes: int | None = None
    """The size of the file in bytes."""

    file_type: str | None = None
    """The type of the file."""

    limit: int | None = None
    """The maximum number of assets."""

    original_error: str | None = None
    """The message of the underlying error."""

    received_extension: str | None = None
    """The extension of the new file."""

    size_limit_bytes: int | None = None
    """The maximum size in bytes."""

    zip_file_name: str | None = None
    """The name of the ZIP file."""

    zip_file_size: int | None = None
    """The size of the ZIP file."""
