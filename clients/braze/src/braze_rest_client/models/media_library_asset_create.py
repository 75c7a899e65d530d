# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryAssetCreate(Model):
    """An asset to add, by its URL or as a file."""

    asset_url: str | UnsetType = UNSET
    """The public URL to download the asset from."""

    asset_file: str | UnsetType = UNSET
    """The binary data of the file. How it is encoded in JSON is not documented; prefer `asset_url`."""

    name: str | UnsetType = UNSET
    """The name of the asset in the media library. It defaults to the name of the file. For a ZIP file, it is a prefix,
    followed by a number (`My File 1`, `My File 2`).
    """
