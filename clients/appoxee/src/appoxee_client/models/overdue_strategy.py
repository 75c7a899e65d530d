# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

OverdueStrategy: TypeAlias = Literal[0, 1, 2]
"""When a late message is sent.

- `0`: now.
- `1`: never.
- `2`: next day.

Source: Other pages of the public wiki (confidence: medium).
"""
