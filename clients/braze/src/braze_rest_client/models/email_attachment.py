# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailAttachment(Model):
    """A file that is attached to an e-mail, of at most 2 MB. The server of the file should respond within about two
    minutes; the file may be cached for about 24 hours.
    """

    file_name: str
    """The name of the file, without the extension."""

    url: str
    """The URL of the file, which also tells the extension."""

    basic_auth_credential: str | UnsetType = UNSET
    """The name of a credential of Connected Content, with which the file is read."""
