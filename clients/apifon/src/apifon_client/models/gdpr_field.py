# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class GdprField(Model):
    """A purpose to which the subscribers of a list can consent."""

    field: str
    """Identifies the GDPR field in paths."""

    name: str
    """The name."""

    description: str | None = None
    """A short text about the purpose."""

    mobile: bool | None = None
    """Whether it is about mobile numbers. Default true."""

    email: bool | None = None
    """Whether it is about email addresses. Default true."""
