# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class DirectMessage(Model):
    """A message to one user."""

    alias: str
    """The alias of the user. At most 254 characters."""

    push_body: str
    """The text of the push message."""

    push_badge: int | UnsetType = UNSET
    """The badge of the push message."""

    sound: str | UnsetType = UNSET
    """The name of a sound file."""

    payload: dict[str, Any] | UnsetType = UNSET
    """Further data for the app."""

    ios_push_title: str | UnsetType = UNSET
    """The title on iOS."""

    ios_subtitle: str | UnsetType = UNSET
    """The subtitle on iOS."""

    ios_apx_media: str | UnsetType = UNSET
    """The URL of media on iOS."""

    ios_mutable_content: int | UnsetType = UNSET
    """Mutable content on iOS. The values are not documented."""
