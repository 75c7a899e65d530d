# Generated from specs/appboy/openapi.yaml; do not edit.

"""Success."""

from __future__ import annotations

from typing import Literal

from attrs import define

from appboy_client.outcomes import Reporting


@define(kw_only=True)
class Success(Reporting):
    """The request was processed."""

    message: Literal["success"]
    """The word `success`."""
