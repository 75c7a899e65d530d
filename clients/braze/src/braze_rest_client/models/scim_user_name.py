# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserName(Model):
    """The name of a dashboard user."""

    givenName: str
    """The first name."""

    familyName: str
    """The family name."""
