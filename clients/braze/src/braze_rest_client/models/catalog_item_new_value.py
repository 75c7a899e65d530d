# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

from braze_rest_client.models.catalog_array_change import CatalogArrayChange

CatalogItemNewValue: TypeAlias = str | int | float | bool | list[Any] | CatalogArrayChange | dict[str, Any]
"""The new value of a field of an item, of the type that the catalog declares, or a change of an array. A time is a text
in ISO 8601.
"""
