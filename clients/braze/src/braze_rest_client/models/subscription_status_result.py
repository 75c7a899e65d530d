# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SubscriptionStatusResult:
    """The status of a change of subscription groups."""

    message: str
    """The status of the request, `success` if all went well."""
