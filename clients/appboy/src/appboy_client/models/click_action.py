# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ClickAction: TypeAlias = Literal["NONE", "NEWS_FEED", "URI"]
"""The action of a click."""
