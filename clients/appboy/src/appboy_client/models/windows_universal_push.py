# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WindowsUniversalPush(Model):
    """A push message to Windows Universal devices."""

    push_type: Literal[
        "toast_text_01",
        "toast_text_02",
        "toast_text_03",
        "toast_text_04",
        "toast_image_and_text_01",
        "toast_image_and_text_02",
        "toast_image_and_text_03",
        "toast_image_and_text_04",
    ]
    """The template, one of Microsoft's catalog of toasts."""

    toast_text1: str
    """The first line of the text."""

    toast_text2: str | UnsetType = UNSET
    """The second line of the text, if the template has more than one."""

    toast_text3: str | UnsetType = UNSET
    """The third line of the text, for the templates that end in 04."""

    toast_text_img_name: str | UnsetType = UNSET
    """The path of the image, if the template has one."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed, a Windows Universal push message. Required if
    the request has a `campaign_id`.
    """

    extra_launch_string: str | UnsetType = UNSET
    """Values that are added to the launch string, for deep links."""
