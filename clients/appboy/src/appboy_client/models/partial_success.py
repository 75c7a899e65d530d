# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs

from appboy_client.partial_success import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PartialSuccess(WriteResult, Model):
    """The request was processed, except some of its objects."""

    message: Literal["success"]
    """The word `success`."""

    errors: list[str | dict[str, Any]]
    """The errors of single objects of the request; the others were processed. The documentation of 2017 shows strings,
    the current one of Braze objects.
    """
