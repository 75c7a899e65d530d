# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from appboy_client.models.property_value import PropertyValue

EventProperties: TypeAlias = dict[str, PropertyValue]
"""Properties of an event or a purchase, by name. A name has 1 to 255 characters and does not begin with a dollar
sign.
"""
