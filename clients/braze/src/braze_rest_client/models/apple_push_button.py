# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ApplePushButton(Model):
    """A button of an Apple push message."""

    action_id: str
    """The identifier of the button in its category."""

    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | UnsetType = UNSET
    """What the button does. By default, the button opens the app or closes the message, depending on which it is. A
    category of the app's own requires `URI` or `DEEP_LINK`.
    """

    uri: str | UnsetType = UNSET
    """A web address or deep link. A category of the app's own requires it."""

    use_webview: bool | UnsetType = UNSET
    """Whether a web address opens inside the app. Default true."""
