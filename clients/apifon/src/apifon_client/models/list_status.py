# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ListStatus: TypeAlias = Literal["IDLE", "UPDATING", "CORRUPTED"]
"""What goes on with a list.

- `IDLE`: Nothing goes on.
- `UPDATING`: An import is running.
- `CORRUPTED`: The last import failed.
"""
