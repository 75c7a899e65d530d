# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DestinationType: TypeAlias = Literal["MOBILE", "EMAIL"]
"""A kind of destination.

- `MOBILE`: The subscriber is blocked by mobile number.
- `EMAIL`: The subscriber is blocked by email address.
"""
