# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SegmentExport:
    """An export of the users of a segment that was started."""

    message: str
    """The status of the export, `success` if it had no errors."""

    object_prefix: str
    """With what the name of the file of this export begins."""

    url: str | None = None
    """Where the file can be fetched once it is ready, for a few hours. Only for customers without S3 credentials in
    Appboy.
    """
