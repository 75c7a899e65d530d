# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class FirebasePushCredential(Model):
    """Credentials for Firebase Cloud Messaging."""

    credential: str = attrs.field(repr=mask)
    """The JSON file of the service account, in Base64."""
