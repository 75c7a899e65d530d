# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_merge_update import UserMergeUpdate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserMerge(Model):
    """Users to merge."""

    merge_updates: list[UserMergeUpdate]
    """The merges, in any order. At most 50 items."""
