# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.custom_attribute_object_selector import CustomAttributeObjectSelector
from braze_rest_client.models.custom_attribute_object_update import CustomAttributeObjectUpdate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeObjectsChange(Model):
    """Adds objects to a custom attribute that is an array of objects, removes some, or changes some."""

    add: list[dict[str, Any]] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "$add"})
    """The objects to add."""

    remove: list[CustomAttributeObjectSelector] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "$remove"})
    """The objects to remove."""

    update: list[CustomAttributeObjectUpdate] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "$update"})
    """The objects to change."""
