# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeDetails(Model):
    """A custom attribute."""

    array_length: int | None
    """The maximum number of elements of an array; null for other types."""

    data_type: str
    """The type of the values."""

    description: str
    """The description."""

    name: str
    """The name."""

    status: str
    """The status."""

    tag_names: list[str]
    """The names of the tags."""
