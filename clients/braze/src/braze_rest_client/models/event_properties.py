# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from braze_rest_client.models.property_value import PropertyValue

EventProperties: TypeAlias = dict[str, PropertyValue]
"""Properties of an event or a purchase, by name. A name has 1 to 255 characters and does not begin with a dollar sign;
`time` and `event_name` are reserved. With arrays or objects in them, all properties have at most 100 KB.
"""
