# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

CatalogItemValue: TypeAlias = str | int | float | bool | list[Any] | dict[str, Any]
"""The value of a field of an item, of the type that the catalog declares. A time is a text in ISO 8601."""
