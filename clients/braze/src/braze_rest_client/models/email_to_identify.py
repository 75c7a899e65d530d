# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.prioritization import Prioritization
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailToIdentify(Model):
    """A user with an e-mail address, and the external ID that the user gets."""

    external_id: str
    """The external ID."""

    email: str
    """The e-mail address."""

    prioritization: Prioritization
    """How one user is chosen if several have the address."""
