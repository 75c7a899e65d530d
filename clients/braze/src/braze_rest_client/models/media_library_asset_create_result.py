# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.media_library_asset import MediaLibraryAsset
from braze_rest_client.models.media_library_asset_failure import MediaLibraryAssetFailure
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryAssetCreateResult(WriteResult, Model):
    """The assets that were added, and those that failed."""

    new_assets: list[MediaLibraryAsset]
    """The assets that were added."""

    errors: list[MediaLibraryAssetFailure]
    """The assets that failed."""

    dashboard_url: str
    """The URL of the asset in the dashboard."""
