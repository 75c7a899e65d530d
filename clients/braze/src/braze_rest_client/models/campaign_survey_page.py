# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_survey_choice import CampaignSurveyChoice
from braze_rest_client.models.campaign_survey_header import CampaignSurveyHeader
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSurveyPage(Model):
    """A page of a survey."""

    header: CampaignSurveyHeader
    """The header."""

    choices: list[CampaignSurveyChoice]
    """The choices."""
