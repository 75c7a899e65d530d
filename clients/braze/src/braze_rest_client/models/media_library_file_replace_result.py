# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.media_library_asset import MediaLibraryAsset
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryFileReplaceResult(Model):
    """The asset with its new file."""

    info: str
    """The outcome."""

    new_image_asset: MediaLibraryAsset
    """The asset."""
