# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

InvalidUserId: TypeAlias = str | int
"""An identifier that no user has, in the form in which the request had it."""
