# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebPushButton(Model):
    """A button of a web push message."""

    text: str
    """The text of the button."""

    action: Literal["OPEN_APP", "URI", "CLOSE"] | UnsetType = UNSET
    """What the button does. Default "OPEN_APP"."""

    uri: str | UnsetType = UNSET
    """A web address."""
