# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateCreate(Model):
    """A new e-mail template."""

    template_name: str
    """The name."""

    subject: str
    """The subject line."""

    body: str
    """The body, up to 400 KB, which may have HTML. The Content Blocks in it must exist."""

    plaintext_body: str | UnsetType = UNSET
    """The body as plain text."""

    preheader: str | UnsetType = UNSET
    """The preheader, from which some e-mail programs make a preview."""

    tags: list[str] | UnsetType = UNSET
    """The tags, which must exist already."""

    should_inline_css: bool | UnsetType = UNSET
    """Whether CSS is inlined. If it is left out, the setting of the workspace applies."""
