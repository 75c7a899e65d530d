# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Error(Model):
    """An error response. The app pages show only `error`; the general error page shows three more fields."""

    error: str
    """The error."""

    message: str | None = None
    """A longer text about the error. Shown by the general error page only."""

    code: str | None = None
    """The kind of error, as a word. Shown by the general error page only. The examples are the known words; expect
    others.
    """

    details: dict[str, Any] | None = None
    """More about the error; its keys depend on the error. Shown by the general error page only."""
