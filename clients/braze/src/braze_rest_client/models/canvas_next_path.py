# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasNextPath(Model):
    """A path from a step to the next."""

    name: str | None
    """`Yes` or `No` after a decision split, the name of the group after an audience path or action path, the name of
    the path after an experiment path, otherwise null.
    """

    next_step_id: str
    """The identifier of the next step."""
