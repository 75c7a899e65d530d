# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKey(Model):
    """An SDK authentication key."""

    id: str
    """The identifier of the key."""

    rsa_public_key: str
    """The RSA public key, in PEM."""

    description: str
    """A text about the key."""

    is_primary: bool
    """Whether it is the primary key of the app."""
