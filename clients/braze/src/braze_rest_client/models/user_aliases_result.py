# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserAliasesResult(Model):
    """The number of accepted aliases."""

    aliases_processed: int
    """The number of accepted aliases."""

    message: Literal["success"]
    """The word `success`."""
