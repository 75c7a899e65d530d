# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CatalogError(Model):
    """A reason for which a request was rejected."""

    id: str
    """What is wrong."""

    message: str
    """The same in words."""

    parameters: list[str]
    """The names of the parameters or fields concerned."""

    parameter_values: list[str]
    """Their values."""
