# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ContentBlockContentType: TypeAlias = Literal["html", "text"]
"""What the content of a Content Block is."""
