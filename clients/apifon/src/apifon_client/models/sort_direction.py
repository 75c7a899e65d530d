# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

SortDirection: TypeAlias = Literal["DESC", "ASC"]
"""The direction of an order.

- `DESC`: From the highest value to the lowest.
- `ASC`: From the lowest value to the highest.
"""
