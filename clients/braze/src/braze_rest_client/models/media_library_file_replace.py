# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryFileReplace(Model):
    """An asset and its new file, by its URL or in the body."""

    asset_id: str
    """The identifier of the asset."""

    asset_url: str | UnsetType = UNSET
    """The public URL to download the new file from."""

    asset_file: str | UnsetType = UNSET
    """The binary data of the new file. How it is encoded in JSON is not documented; prefer `asset_url`."""
