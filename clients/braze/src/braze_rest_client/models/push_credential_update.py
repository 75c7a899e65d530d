# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.apple_push_credential import ApplePushCredential
from braze_rest_client.models.firebase_push_credential import FirebasePushCredential
from braze_rest_client.models.huawei_push_credential import HuaweiPushCredential
from braze_rest_client.models.kindle_push_credential import KindlePushCredential
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushCredentialUpdate(Model):
    """An app and its new credentials for exactly one push service."""

    app_id: str
    """The identifier of the app, which the dashboard shows in the settings of apps next to "API Key"."""

    apple: ApplePushCredential | UnsetType = UNSET
    """The credentials for iOS (APNs)."""

    firebase: FirebasePushCredential | UnsetType = UNSET
    """The credentials for Android (Firebase Cloud Messaging)."""

    huawei: HuaweiPushCredential | UnsetType = UNSET
    """The credentials for Android (Huawei Mobile Services)."""

    kindle: KindlePushCredential | UnsetType = UNSET
    """The credentials for Kindle (Amazon Device Messaging)."""
