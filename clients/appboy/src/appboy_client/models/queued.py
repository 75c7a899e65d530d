# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appboy_client.partial_success import WriteResult


@attrs.define(kw_only=True)
class Queued(WriteResult):
    """The request was stored and is processed later."""

    message: Literal["queued"]
    """The word `queued`."""
