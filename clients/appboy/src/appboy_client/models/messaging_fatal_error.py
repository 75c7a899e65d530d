# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class MessagingFatalError:
    """Why nothing was sent."""

    message: str
    """The error of the request as a whole."""

    errors: list[str] | None = None
    """The errors of single objects of the request."""
