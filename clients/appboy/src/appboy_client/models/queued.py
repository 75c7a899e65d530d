# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appboy_client.partial_success import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Queued(WriteResult, Model):
    """The request was stored and is processed later."""

    message: Literal["queued"]
    """The word `queued`."""
