# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ScimUserName:
    """The name of a dashboard user."""

    givenName: str
    """The first name."""

    familyName: str
    """The family name."""
