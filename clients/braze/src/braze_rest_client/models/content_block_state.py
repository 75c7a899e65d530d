# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ContentBlockState: TypeAlias = Literal["active", "draft"]
"""Whether a Content Block is in use or a draft."""
