# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

ExternalId: TypeAlias = str | int
"""Your own identifier of a user. A number is treated as the string of its digits."""
