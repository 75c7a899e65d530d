# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasVariant(Model):
    """A variant of a Canvas."""

    name: str
    """The name."""

    id: str
    """The API identifier."""

    first_step_ids: list[str]
    """The API identifiers of the first steps."""

    first_step_id: str | None = None
    """The API identifier of the first step, if there is only one. Deprecated since November 2017."""
