# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class FatalError:
    """Why nothing of the request was processed."""

    message: str
    """What is wrong with the request as a whole."""

    errors: list[str] | None = None
    """What is wrong with single objects of the request."""
