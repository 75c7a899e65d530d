# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from appboy_client.models.custom_attribute_array_change import CustomAttributeArrayChange
from appboy_client.models.custom_attribute_increment import CustomAttributeIncrement

CustomAttributeValue: TypeAlias = str | float | bool | list[str] | CustomAttributeIncrement | CustomAttributeArrayChange
"""The value of a custom attribute. A date is a string, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ; without a zone, it
means midnight UTC. An array keeps up to 25 elements, or up to 100 if the dashboard allows it, and is truncated to
that length. An object changes the existing value.
"""
