# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ScheduleType: TypeAlias = Literal[0, 1, 4]
"""When a message is sent.

- `0`: now.
- `1`: local time.
- `4`: best time.

Source: Other pages of the public wiki (confidence: medium).
"""
