# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appoxee_client.models.attribute_get import AttributeGet
from appoxee_client.models.attribute_increase import AttributeIncrease
from appoxee_client.models.attribute_set import AttributeSet
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AttributeAction(Model):
    """Reads, sets or increases an attribute of a device, which is a number. The result of reading is the value.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["attribute"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    attribute: AttributeGet | AttributeSet | AttributeIncrease
    """The operation."""
