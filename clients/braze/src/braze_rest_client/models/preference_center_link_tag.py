# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterLinkTag(Model):
    """A `link` tag in the head of the pages, for an icon."""

    rel: Literal["icon", "shortcut icon", "apple-touch-icon"]
    """The kind of icon."""

    href: str
    """The address of the icon."""

    type: Literal["image/png", "image/svg", "image/gif", "image/x-icon", "image/svg+xml", "mask-icon"] | UnsetType = (
        UNSET
    )
    """The media type of the icon."""

    sizes: str | UnsetType = UNSET
    """The sizes of the icon."""

    color: str | UnsetType = UNSET
    """The colour; used if `type` is `mask-icon`."""
