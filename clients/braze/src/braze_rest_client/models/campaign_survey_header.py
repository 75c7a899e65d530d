# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSurveyHeader(Model):
    """The header of a page of a survey."""

    text: str
    """The text."""
