# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriptionStatusResult(WriteResult, Model):
    """The status of a change of subscription groups."""

    message: str
    """The status of the request, `success` if all went well."""
