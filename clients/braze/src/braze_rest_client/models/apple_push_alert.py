# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ApplePushAlert(Model):
    """The title and text of an Apple push message, with its localization."""

    body: str | UnsetType = UNSET
    """The text. It may be omitted only if the message has `content-available` set to true."""

    title: str | UnsetType = UNSET
    """The title."""

    title_loc_key: str | UnsetType = UNSET
    """The key of a localized title."""

    title_loc_args: list[str] | UnsetType = UNSET
    """The texts that fill the placeholders of the title that `title_loc_key` names."""

    action_loc_key: str | UnsetType = UNSET
    """The key of a localized text of the action button."""

    loc_key: str | UnsetType = UNSET
    """The key of a localized text."""

    loc_args: list[str] | UnsetType = UNSET
    """The texts that fill the placeholders of the text that `loc_key` names."""

    sound: str | UnsetType = UNSET
    """The path of the sound in the app. For Live Activities only."""
