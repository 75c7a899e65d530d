# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.android_push import AndroidPush
from appboy_client.models.apple_push import ApplePush
from appboy_client.models.email_message import EmailMessage
from appboy_client.models.in_app_message import InAppMessage
from appboy_client.models.kindle_push import KindlePush
from appboy_client.models.web_push import WebPush
from appboy_client.models.windows_phone8_push import WindowsPhone8Push
from appboy_client.models.windows_universal_push import WindowsUniversalPush
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Messages(Model):
    """Messages to send immediately, by channel. A channel without a message here is not used."""

    apple_push: ApplePush | UnsetType = UNSET
    """A push message to iOS devices."""

    android_push: AndroidPush | UnsetType = UNSET
    """A push message to Android devices."""

    windows_phone8_push: WindowsPhone8Push | UnsetType = UNSET
    """A push message to Windows Phone 8 devices."""

    windows_universal_push: WindowsUniversalPush | UnsetType = UNSET
    """A push message to Windows Universal devices."""

    kindle_push: KindlePush | UnsetType = UNSET
    """A push message to Kindle and FireOS devices."""

    web_push: WebPush | UnsetType = UNSET
    """A push message to browsers."""

    in_app_message: InAppMessage | UnsetType = UNSET
    """An in-app message."""

    email: EmailMessage | UnsetType = UNSET
    """An e-mail."""
