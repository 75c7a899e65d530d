# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ListStatus: TypeAlias = Literal["IDLE", "UPDATING", "CORRUPTED"]
"""The current activity of a list.

- `IDLE`: No activity.
- `UPDATING`: An import is running.
- `CORRUPTED`: The last import failed.
"""
