# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.click_action import ClickAction
from engagement_core.model import Model


@attrs.define(kw_only=True)
class InAppMessageButton(Model):
    """A button of an in-app message."""

    text: str
    """The text on the button."""

    text_color: str | UnsetType = UNSET
    """The colour of the text; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: str | UnsetType = UNSET
    """The colour of the button; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    ios_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on iOS. Default "NONE"."""

    android_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on Android. Default "NONE"."""

    windows_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on Windows. Default "NONE"."""

    windows8_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on Windows 8. Default "NONE"."""

    kindle_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on Kindle. Default "NONE"."""

    android_china_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on Android in China. Default "NONE"."""

    web_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the button on the web. Default "NONE"."""

    ios_uri: str | UnsetType = UNSET
    """The target of a click on the button on iOS, a valid http or protocol URI."""

    android_uri: str | UnsetType = UNSET
    """The target of a click on the button on Android, a valid http or protocol URI."""

    windows_uri: str | UnsetType = UNSET
    """The target of a click on the button on Windows, a valid http or protocol URI."""

    windows8_uri: str | UnsetType = UNSET
    """The target of a click on the button on Windows 8, a valid http or protocol URI."""

    kindle_uri: str | UnsetType = UNSET
    """The target of a click on the button on Kindle, a valid http or protocol URI."""

    android_china_uri: str | UnsetType = UNSET
    """The target of a click on the button on Android in China, a valid http or protocol URI."""

    web_uri: str | UnsetType = UNSET
    """The target of a click on the button on the web, a valid http or protocol URI."""
