# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.click_action import ClickAction


@attrs.define(kw_only=True)
class InAppMessageButton:
    """A button of a message inside the app."""

    text: str
    """The text on the button."""

    text_color: str | UnsetType = UNSET
    """The colour of the text; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: str | UnsetType = UNSET
    """The colour of the button; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    ios_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on iOS. Default "NONE"."""

    android_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on Android. Default "NONE"."""

    windows_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on Windows. Default "NONE"."""

    windows8_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on Windows 8. Default "NONE"."""

    kindle_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on Kindle. Default "NONE"."""

    android_china_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on Android in China. Default "NONE"."""

    web_click_action: ClickAction | UnsetType = UNSET
    """What a click on the button does on the web. Default "NONE"."""

    ios_uri: str | UnsetType = UNSET
    """Where a click on the button leads on iOS, a valid http or protocol URI."""

    android_uri: str | UnsetType = UNSET
    """Where a click on the button leads on Android, a valid http or protocol URI."""

    windows_uri: str | UnsetType = UNSET
    """Where a click on the button leads on Windows, a valid http or protocol URI."""

    windows8_uri: str | UnsetType = UNSET
    """Where a click on the button leads on Windows 8, a valid http or protocol URI."""

    kindle_uri: str | UnsetType = UNSET
    """Where a click on the button leads on Kindle, a valid http or protocol URI."""

    android_china_uri: str | UnsetType = UNSET
    """Where a click on the button leads on Android in China, a valid http or protocol URI."""

    web_uri: str | UnsetType = UNSET
    """Where a click on the button leads on the web, a valid http or protocol URI."""
