# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_delete_prioritization import UserDeletePrioritization
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDeleteEmail(Model):
    """An e-mail address, and which of the users who have it is deleted."""

    email: str
    """The e-mail address."""

    prioritization: UserDeletePrioritization
    """How one user is chosen."""
