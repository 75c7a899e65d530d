# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.media_library_error_meta import MediaLibraryErrorMeta
from engagement_core.model import Model


@attrs.define(kw_only=True)
class MediaLibraryError(Model):
    """An error. One about the processing of a file has a code and details, one about the request has neither."""

    message: str
    """The reason."""

    error_code: str | None = None
    """The code of the reason."""

    meta: MediaLibraryErrorMeta | None = None
    """Details, which depend on the code."""
