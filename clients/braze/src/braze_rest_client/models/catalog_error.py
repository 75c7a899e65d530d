# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CatalogError:
    """A reason for which a request was rejected."""

    id: str
    """What is wrong."""

    message: str
    """The same in words."""

    parameters: list[str]
    """The names of the parameters or fields concerned."""

    parameter_values: list[str]
    """Their values."""
