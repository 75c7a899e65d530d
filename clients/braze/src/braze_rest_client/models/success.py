# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Success(WriteResult, Model):
    """The request was accepted."""

    message: Literal["success"]
    """The word `success`."""
