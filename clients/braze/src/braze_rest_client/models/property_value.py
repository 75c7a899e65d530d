# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

PropertyValue: TypeAlias = str | float | bool | list[Any] | dict[str, Any]
"""The value of a property. A date is a string, in ISO 8601, and not allowed in arrays."""
