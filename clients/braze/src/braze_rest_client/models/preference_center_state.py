# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

PreferenceCenterState: TypeAlias = Literal["active", "draft"]
"""Whether a preference center is in use or a draft."""
