# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.user_delete_prioritization import UserDeletePrioritization
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDeletePhone(Model):
    """A phone number, and which of the users who have it is deleted.

    Source: by analogy with e-mail addresses and with the phone numbers of /users/identify (confidence: low).
    """

    phone: str
    """The phone number."""

    prioritization: UserDeletePrioritization
    """How one user is chosen."""
