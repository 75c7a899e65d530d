# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CampaignSurveyHeader:
    """The header of a page of a survey."""

    text: str
    """The text."""
