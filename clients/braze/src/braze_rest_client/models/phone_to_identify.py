# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.prioritization import Prioritization
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PhoneToIdentify(Model):
    """A user with a phone number, and the external ID that the user gets."""

    external_id: str
    """The external ID."""

    phone: str
    """The phone number."""

    prioritization: Prioritization
    """How one user is chosen if several have the number."""
