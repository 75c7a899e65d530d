# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ErrorObject(Model):
    """An error of a single object of the request.

    Source: handlers of responses in rudder-transformer (pull requests 5326, 5384, 5490 and 2026) (confidence:
    medium).
    """

    type: str | None = None
    """The reason."""

    input_array: Literal["events", "attributes", "purchases"] | None = None
    """The array of the request that holds the object."""

    index: int | None = None
    """The position of the object in that array, from 0."""
