# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_template_tags import EmailTemplateTags
from braze_rest_client.models.email_template_time import EmailTemplateTime
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateDetails(Model):
    """An e-mail template and its texts."""

    email_template_id: str
    """The identifier of the template."""

    template_name: str
    """The name."""

    description: str
    """The description."""

    subject: str
    """The subject line."""

    tags: EmailTemplateTags
    """The tags."""

    created_at: EmailTemplateTime
    """When the template was created."""

    updated_at: EmailTemplateTime
    """When the template was last changed."""

    preheader: str | None = None
    """The preheader, from which some e-mail programs make a preview."""

    body: str | None = None
    """The body, which may have HTML."""

    plaintext_body: str | None = None
    """The body as plain text."""

    should_inline_css: bool | None = None
    """Whether the CSS in the body is inlined; by default, the setting of the workspace."""
