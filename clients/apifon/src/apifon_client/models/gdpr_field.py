# Generated from specs/apifon/openapi.yaml; do not edit.

"""GdprField."""

from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GdprField:
    """A purpose for which the subscribers of a list can give consent."""

    field_: str = field(metadata={"wire": "field"})
    """Identifies the GDPR field in paths."""

    name: str
    """The name."""

    description: str | None = None
    """A short text about the purpose."""

    mobile: bool | None = None
    """Whether it is about mobile numbers. Default true."""

    email: bool | None = None
    """Whether it is about email addresses. Default true."""
