# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.cdi_integration import CdiIntegration
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CdiIntegrationList(Model):
    """A page of integrations."""

    results: list[CdiIntegration]
    """The integrations."""

    message: str
    """The outcome."""
