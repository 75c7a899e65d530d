# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

CanvasContext: TypeAlias = dict[str, Any]
"""Values for placeholders of the messages of a Canvas, by name. At most 50 KB."""
