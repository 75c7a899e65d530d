# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryAsset(Model):
    """An asset of the media library."""

    name: str
    """The name of the asset."""

    size: int
    """The size in bytes."""

    url: str
    """The URL of the asset."""

    ext: str
    """The extension of the file."""
