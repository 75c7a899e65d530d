# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class ApplePushCredential(Model):
    """Credentials for APNs."""

    certificate: str = attrs.field(repr=mask)
    """The authentication key, a .p8 file, in Base64. Certificates as .p12 or .pem files are not supported."""

    jwt_key_id: str
    """The identifier of the authentication key."""

    jwt_team_id: str
    """The identifier of the team at Apple."""

    jwt_bundle_id: str
    """The bundle identifier of the app."""

    apns_gateway: Literal["prod", "dev"]
    """The environment of APNs."""
