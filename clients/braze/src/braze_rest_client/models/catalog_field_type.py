# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

CatalogFieldType: TypeAlias = Literal["string", "number", "boolean", "time", "geo", "object", "array"]
"""The type of the values of a field.

- `string`: a text.
- `number`: a number.
- `boolean`: true or false.
- `time`: a time in ISO 8601.
- `geo`: a place: an array of the longitude, from -180 to 180, and the latitude, from -90 to 90.
- `object`: an object, nested up to 50 levels, whose keys have neither `.` nor `$`.
- `array`: an array.
"""
