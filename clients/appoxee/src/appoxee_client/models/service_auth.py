# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model
from engagement_core.redaction import mask


@attrs.define(kw_only=True)
class ServiceAuth(Model):
    """The authentication of the request. Created again for every attempt."""

    timestamp: int
    """The time of the request in Unix seconds."""

    signature: str = attrs.field(repr=mask)
    """The MD5 hash, in lower-case hexadecimal, of timestamp, SECRET, AppSDKKey and random in this order. Pattern
    `^[0-9a-f]{32}$`.
    """

    AppSDKKey: str = attrs.field(repr=mask)
    """The SDK key of the app. Source: Appoxee Android SDK 1.43 as seen in public, for its place in auth (confidence:
    medium).
    """

    random: str
    """A string that differs in every request. The server rejects one that it has seen before. Source: Appoxee Android
    SDK 1.43 as seen in public, for its place in auth (confidence: medium).
    """
