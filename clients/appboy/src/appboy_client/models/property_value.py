# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

PropertyValue: TypeAlias = str | float | bool
"""The value of a property. A date is a string, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ."""
