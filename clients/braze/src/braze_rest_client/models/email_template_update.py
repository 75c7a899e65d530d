# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateUpdate(Model):
    """The new values of an e-mail template. Fields that are left out do not change; at least one is needed."""

    email_template_id: str
    """The identifier of the template, from its page in the dashboard or from its creation."""

    template_name: str | UnsetType = UNSET
    """The name."""

    subject: str | UnsetType = UNSET
    """The subject line."""

    body: str | UnsetType = UNSET
    """The body, which may have HTML."""

    plaintext_body: str | UnsetType = UNSET
    """The body as plain text."""

    preheader: str | UnsetType = UNSET
    """The preheader, from which some e-mail programs make a preview."""

    tags: list[str] | UnsetType = UNSET
    """The tags, which must exist already."""

    should_inline_css: bool | UnsetType = UNSET
    """Whether CSS is inlined. If it is left out, the setting of the workspace applies."""
