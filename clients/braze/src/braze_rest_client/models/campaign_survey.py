# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_survey_page import CampaignSurveyPage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSurvey(Model):
    """An in-app survey."""

    pages: list[CampaignSurveyPage]
    """The pages."""
