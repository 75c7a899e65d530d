# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class UserAliasesResult:
    """The number of accepted aliases."""

    aliases_processed: int
    """The number of accepted aliases."""

    message: Literal["success"]
    """The word `success`."""
