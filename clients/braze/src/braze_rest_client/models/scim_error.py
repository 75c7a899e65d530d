# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimError(Model):
    """An error in the form of SCIM."""

    schemas: list[str]
    """The name of the SCIM 2.0 schema of an error."""

    detail: str
    """What is wrong."""

    status: int
    """The HTTP status."""
