# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

ExternalId: TypeAlias = str | int
"""The customer's own identifier of a user. A number is treated as the string of its digits."""
