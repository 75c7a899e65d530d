# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SelectionType: TypeAlias = Literal["SINGLE", "MULTIPLE"]
"""How many subgroups of a group a subscriber can choose."""
