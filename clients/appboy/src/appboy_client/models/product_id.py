# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

ProductId: TypeAlias = str | int
"""The identifier of what was bought. A number counts as the text of its digits."""
