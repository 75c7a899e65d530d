# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_identifier import UserIdentifier
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserMergeUpdate(Model):
    """A user to merge into another."""

    identifier_to_merge: UserIdentifier
    """The user who is merged and then gone."""

    identifier_to_keep: UserIdentifier
    """The user who stays."""
