# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

GroupOptionsOrientation: TypeAlias = Literal["VERTICAL", "HORIZONTAL", "DROPDOWN_LIST"]
"""How forms lay the subgroups of a group out."""
