# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.click_action import ClickAction
from appboy_client.models.in_app_message_button import InAppMessageButton


@attrs.define(kw_only=True)
class InAppMessage:
    """A message inside the app."""

    message: str
    """The text. At most 140 characters."""

    type: Literal["SLIDEUP", "MODAL", "FULL"] | UnsetType = UNSET
    """How the message is shown. Default "SLIDEUP"."""

    also_send_to_slideup_only_versions: bool | UnsetType = UNSET
    """Whether a `SLIDEUP` goes to old versions of the SDK too, which know only part of the features (set to false if
    the message makes no sense there). `MODAL` and `FULL` go to new versions only. Default true.
    """

    message_text_color: str | UnsetType = UNSET
    """The colour of the text; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    header: str | UnsetType = UNSET
    """The header. Without it, none is shown."""

    header_text_color: str | UnsetType = UNSET
    """The colour of the header; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: str | UnsetType = UNSET
    """The colour of the background; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    close_button_color: str | UnsetType = UNSET
    """The colour of the button that closes the message; black by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    slide_from: Literal["TOP", "BOTTOM"] | UnsetType = UNSET
    """From where a slideup comes in. Default "BOTTOM"."""

    message_close: Literal["SWIPE", "AUTO_DISMISS"] | UnsetType = UNSET
    """How the message goes away. Default "AUTO_DISMISS"."""

    icon: str | UnsetType = UNSET
    """An icon of Font Awesome, by the four digits of its hexadecimal code. An image goes before it. Pattern
    `^[0-9A-Fa-f]{4}$`.
    """

    icon_color: str | UnsetType = UNSET
    """The colour of the icon; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    icon_background_color: str | UnsetType = UNSET
    """The colour behind the icon; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    image_url: str | UnsetType = UNSET
    """The address of the image for a message of type `FULL`. It goes before `icon`."""

    buttons: list[InAppMessageButton] | UnsetType = UNSET
    """The buttons. At most 2 items."""

    extras: dict[str, Any] | UnsetType = UNSET
    """Further keys with their values, sent along."""

    ios_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on iOS. Default "NONE"."""

    android_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Android. Default "NONE"."""

    windows_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Windows. Default "NONE"."""

    windows8_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Windows 8. Default "NONE"."""

    kindle_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Kindle. Default "NONE"."""

    android_china_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Android in China. Default
    "NONE".
    """

    web_click_action: ClickAction | UnsetType = UNSET
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on the web. Default "NONE"."""

    ios_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on iOS, a valid http or protocol
    URI.
    """

    android_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Android, a valid http or
    protocol URI.
    """

    windows_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Windows, a valid http or
    protocol URI.
    """

    windows8_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Windows 8, a valid http or
    protocol URI.
    """

    kindle_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Kindle, a valid http or
    protocol URI.
    """

    android_china_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Android in China, a valid http
    or protocol URI.
    """

    web_uri: str | UnsetType = UNSET
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on the web, a valid http or
    protocol URI.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for. Needed when the request has a `campaign_id`."""
