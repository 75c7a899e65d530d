# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CustomAttributeExistence(Model):
    """Checks whether the user has a custom attribute of any type. No value is needed."""

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal["exists", "does_not_exist"]
    """The comparison."""
