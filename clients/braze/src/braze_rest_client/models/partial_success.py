# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.error_item import ErrorItem
from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PartialSuccess(WriteResult, Model):
    """The request was accepted, except the objects in `errors`."""

    message: Literal["success"]
    """The word `success`."""

    errors: list[ErrorItem]
    """Errors of single objects of the request."""
