# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_survey_page import CampaignSurveyPage


@attrs.define(kw_only=True)
class CampaignSurvey:
    """An in-app survey."""

    pages: list[CampaignSurveyPage]
    """The pages."""
