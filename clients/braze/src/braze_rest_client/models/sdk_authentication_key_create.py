# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKeyCreate(Model):
    """A new SDK authentication key."""

    app_id: str
    """The API identifier of the app."""

    rsa_public_key_str: str
    """The RSA public key, in PEM. The vendor rejects anything else."""

    description: str
    """A text about the key. At least 1 character."""

    make_primary: bool | UnsetType = UNSET
    """Whether to make it the primary key of the app at once."""
