# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class KindlePushCredential(Model):
    """Credentials for Amazon Device Messaging."""

    client_id: str
    """The identifier of the client at Amazon."""

    client_secret: str = attrs.field(repr=mask)
    """The secret of the client at Amazon."""
