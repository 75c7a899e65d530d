# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.custom_attribute_comparison import CustomAttributeComparison
from appboy_client.models.custom_attribute_existence import CustomAttributeExistence
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeFilter(Model):
    """Users whose custom attribute matches a comparison."""

    custom_attribute: CustomAttributeComparison | CustomAttributeExistence
    """The comparison."""
