# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

TriggerProperties: TypeAlias = dict[str, Any]
"""Values for placeholders of a message, by name. At most 50 KB."""
