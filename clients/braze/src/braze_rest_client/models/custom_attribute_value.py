# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

from braze_rest_client.models.custom_attribute_array_change import CustomAttributeArrayChange
from braze_rest_client.models.custom_attribute_increment import CustomAttributeIncrement
from braze_rest_client.models.custom_attribute_objects_change import CustomAttributeObjectsChange

CustomAttributeValue: TypeAlias = (
    str
    | float
    | bool
    | list[Any]
    | CustomAttributeIncrement
    | CustomAttributeArrayChange
    | CustomAttributeObjectsChange
    | dict[str, Any]
    | None
)
"""The value of a custom attribute. Null removes the attribute. A date is a string, in the forms of `AttributeTime`; a
year below 0 or above 3000 makes it a text. An array of values has unique elements, at most 500; an array of objects
has at most 100 KB. An object is a nested attribute, or one of the objects that change the existing value.
"""
