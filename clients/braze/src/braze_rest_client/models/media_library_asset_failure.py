# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryAssetFailure(Model):
    """An asset that was not added."""

    name: str
    """The name of the asset."""

    size: int
    """The size in bytes."""

    ext: str
    """The extension of the file."""

    error: str
    """The reason."""
