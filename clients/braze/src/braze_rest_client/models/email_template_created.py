# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateCreated(Model):
    """An e-mail template that was created."""

    email_template_id: str
    """The identifier of the new template."""

    message: str
    """The status of the request."""
