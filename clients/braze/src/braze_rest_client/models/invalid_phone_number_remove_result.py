# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class InvalidPhoneNumberRemoveResult(WriteResult, Model):
    """The status of the removal of phone numbers."""

    message: str
    """The status of the request, `success` if all went well."""

    errors: list[str | dict[str, Any]] | None = None
    """What was not accepted; the rest was."""
