# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AndroidPushButton(Model):
    """A button of an Android push message."""

    text: str
    """The text of the button."""

    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | UnsetType = UNSET
    """What the button does. Default "OPEN_APP"."""

    uri: str | UnsetType = UNSET
    """A web address or deep link."""

    use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app. Default true."""
