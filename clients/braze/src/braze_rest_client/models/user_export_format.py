# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

UserExportFormat: TypeAlias = Literal["zip", "gzip"]
"""The format of the files of an export."""
