# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

BlockReason: TypeAlias = Literal["other", "not_delivering", "sub_deleted", "sub_requested", "sub_invalid"]
"""Why a destination is blocked.

- `other`: Any other reason.
- `not_delivering`: Messages do not reach the subscriber.
- `sub_deleted`: The subscriber was removed.
- `sub_requested`: The subscriber requested it.
- `sub_invalid`: The subscriber is invalid.
"""
