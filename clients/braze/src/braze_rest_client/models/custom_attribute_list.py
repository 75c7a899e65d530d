# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.custom_attribute_details import CustomAttributeDetails
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeList(Model):
    """A page of custom attributes."""

    message: str
    """The status of the export, `success` if it had no errors."""

    attributes: list[CustomAttributeDetails]
    """The custom attributes."""
