# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSurveyChoice(Model):
    """A choice on a page of a survey."""

    choice_id: str
    """The identifier."""

    text: str
    """The text."""

    custom_attribute_key: str
    """The custom attribute that the choice sets."""

    custom_attribute_value: str
    """The value that the choice sets it to."""

    deleted: bool
    """Whether the choice was deleted from the live campaign."""
