# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserPurchase(Model):
    """A product that a user purchased."""

    name: str | None = None
    """The name of the product, or null."""

    first: dt.datetime | None = None
    """When it was first purchased, in all time."""

    last: dt.datetime | None = None
    """When it was last purchased."""

    count: int | None = None
    """How often it was purchased, in all time."""
