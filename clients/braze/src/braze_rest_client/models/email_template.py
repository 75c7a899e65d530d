# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_template_time import EmailTemplateTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplate(Model):
    """An e-mail template without its texts."""

    email_template_id: str
    """The identifier of the template."""

    template_name: str
    """The name."""

    created_at: EmailTemplateTime
    """When the template was created."""

    updated_at: EmailTemplateTime
    """When the template was last changed."""

    tags: list[str]
    """The tags."""
