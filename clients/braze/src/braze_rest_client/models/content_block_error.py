# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockError(Model):
    """Why a request for a Content Block was rejected."""

    message: str
    """The error."""

    errors: list[Any] | None = None
    """The minor errors of the request."""
