# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

EmailAddresses: TypeAlias = str | list[str]
"""One e-mail address, or at most 50 of them in an array."""
