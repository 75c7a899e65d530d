# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.last_used_app_comparison import LastUsedAppComparison
from engagement_core.model import Model


@attrs.define(kw_only=True)
class LastUsedAppFilter(Model):
    """Users whose last use of the app matches a comparison."""

    last_used_app: LastUsedAppComparison
    """The comparison."""
