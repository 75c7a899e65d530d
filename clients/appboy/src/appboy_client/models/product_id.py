# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

ProductId: TypeAlias = str | int
"""The identifier of the product. A number is treated as the string of its digits."""
