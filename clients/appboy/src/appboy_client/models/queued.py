# Generated from specs/appboy/openapi.yaml; do not edit.

"""Queued."""

from __future__ import annotations

from typing import Literal

from attrs import define

from appboy_client.outcomes import Reporting


@define(kw_only=True)
class Queued(Reporting):
    """The request was kept and is processed later."""

    message: Literal["queued"]
    """The word `queued`."""
