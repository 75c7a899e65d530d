# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

Id: TypeAlias = int | str
"""An ID. Whether it is sent as a number or as a string is not documented, so both are accepted.

Source: Not documented (confidence: low).
"""
