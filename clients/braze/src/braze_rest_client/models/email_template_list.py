# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.email_template import EmailTemplate
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateList(Model):
    """A page of e-mail templates."""

    count: int
    """The number of templates in the response."""

    templates: list[EmailTemplate]
    """The templates."""
