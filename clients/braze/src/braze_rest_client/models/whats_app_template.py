# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppTemplate(Model):
    """The content of a `template_message`."""

    template_name: str
    """The name of the template."""

    template_language_code: str
    """The language of the template."""

    header_variables: dict[str, str] | UnsetType = UNSET
    """The values for placeholders of the header, by their positions from 0. At most 1 entry."""

    body_variables: dict[str, str] | UnsetType = UNSET
    """The values for placeholders of the body, by their positions from 0."""

    button_variables: dict[str, str] | UnsetType = UNSET
    """The path of the URL of a button, by the position of the button. At most 1 entry."""

    header_media_uri: str | UnsetType = UNSET
    """The URL of the picture in the header. Documents and videos are not supported."""
