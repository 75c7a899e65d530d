# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.sdk_authentication_key import SdkAuthenticationKey
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKeyList(Model):
    """The SDK authentication keys of an app."""

    keys: list[SdkAuthenticationKey]
    """The keys."""
