# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.click_action import ClickAction
from appboy_client.models.in_app_message_button import InAppMessageButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class InAppMessage(Model):
    """An in-app message."""

    message: str
    """The text. At most 140 characters."""

    type: Literal["SLIDEUP", "MODAL", "FULL"] | UnsetType = UNSET
    """How the message is shown. Default "SLIDEUP"."""

    also_send_to_slideup_only_versions: bool | UnsetType = UNSET
    """Whether a `SLIDEUP` goes to old versions of the SDK too, which support only some of the features (set it to false
    if the message makes no sense there). `MODAL` and `FULL` go to new versions only. Default true.
    """

    message_text_color: str | UnsetType = UNSET
    """The colour of the text; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    header: str | UnsetType = UNSET
    """The header. If omitted, none is shown."""

    header_text_color: str | UnsetType = UNSET
    """The colour of the header; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: str | UnsetType = UNSET
    """The colour of the background; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    close_button_color: str | UnsetType = UNSET
    """The colour of the button that closes the message; black by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    slide_from: Literal["TOP", "BOTTOM"] | UnsetType = UNSET
    """The edge from which a slideup appears. Default "BOTTOM"."""

    message_close: Literal["SWIPE", "AUTO_DISMISS"] | UnsetType = UNSET
    """How the message is dismissed. Default "AUTO_DISMISS"."""

    icon: str | UnsetType = UNSET
    """An icon of Font Awesome, by the four digits of its hexadecimal code. An image takes precedence. Pattern
    `^[0-9A-Fa-f]{4}$`.
    """

    icon_color: str | UnsetType = UNSET
    """The colour of the icon; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    icon_background_color: str | UnsetType = UNSET
    """The colour behind the icon; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    image_url: str | UnsetType = UNSET
    """The URL of the image for a message of type `FULL`. It takes precedence over `icon`."""

    buttons: list[InAppMessageButton] | UnsetType = UNSET
    """The buttons. At most 2 items."""

    extras: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values."""

    ios_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on iOS. A MODAL or FULL message with buttons ignores it. Default "NONE"."""

    android_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on Android. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    windows_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on Windows. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    windows8_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on Windows 8. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    kindle_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on Kindle. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    android_china_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on Android in China. A MODAL or FULL message with buttons ignores it.
    Default "NONE".
    """

    web_click_action: ClickAction | UnsetType = UNSET
    """The action of a click on the message on the web. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    ios_uri: str | UnsetType = UNSET
    """The target of a click on the message on iOS, a valid http or protocol URI. A MODAL or FULL message with buttons
    ignores it.
    """

    android_uri: str | UnsetType = UNSET
    """The target of a click on the message on Android, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    windows_uri: str | UnsetType = UNSET
    """The target of a click on the message on Windows, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    windows8_uri: str | UnsetType = UNSET
    """The target of a click on the message on Windows 8, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    kindle_uri: str | UnsetType = UNSET
    """The target of a click on the message on Kindle, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    android_china_uri: str | UnsetType = UNSET
    """The target of a click on the message on Android in China, a valid http or protocol URI. A MODAL or FULL message
    with buttons ignores it.
    """

    web_uri: str | UnsetType = UNSET
    """The target of a click on the message on the web, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """
