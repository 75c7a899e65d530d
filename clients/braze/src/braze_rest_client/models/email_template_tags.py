# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

EmailTemplateTags: TypeAlias = str | list[str]
"""The names of tags, as a text or as an array of texts."""
