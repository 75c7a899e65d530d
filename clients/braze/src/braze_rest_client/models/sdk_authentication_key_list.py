# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.sdk_authentication_key import SdkAuthenticationKey


@attrs.define(kw_only=True)
class SdkAuthenticationKeyList:
    """The SDK authentication keys of an app."""

    keys: list[SdkAuthenticationKey]
    """The keys."""
