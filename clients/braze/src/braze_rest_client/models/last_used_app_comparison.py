# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.iso_time import IsoTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class LastUsedAppComparison(Model):
    """Compares the time of the last use with another."""

    comparison: Literal["after", "before"]
    """The comparison."""

    value: IsoTime
    """The time to compare with, in ISO 8601."""
