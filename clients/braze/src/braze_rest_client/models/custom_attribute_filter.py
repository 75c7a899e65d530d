# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.custom_attribute_comparison import CustomAttributeComparison
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeFilter(Model):
    """Users whose custom attribute matches a comparison."""

    custom_attribute: CustomAttributeComparison
    """The comparison."""
