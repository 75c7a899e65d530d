# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateUpdated(Model):
    """An e-mail template was changed."""

    message: str
    """The status of the request."""
