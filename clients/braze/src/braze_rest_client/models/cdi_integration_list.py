# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.cdi_integration import CdiIntegration


@attrs.define(kw_only=True)
class CdiIntegrationList:
    """A page of integrations."""

    results: list[CdiIntegration]
    """The integrations."""

    message: str
    """The outcome."""
