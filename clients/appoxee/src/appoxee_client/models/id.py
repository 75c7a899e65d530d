# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

Id: TypeAlias = int | str
"""An id. Whether it is sent as a number or as a text is not documented, so both are taken.

Source: Not documented (confidence: low).
"""
