# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ApplePushAlert(Model):
    """The text of an Apple push message, with its options for localization and the Apple Watch."""

    body: str | UnsetType = UNSET
    """The text. It may be omitted only if the message has `content-available` set to true."""

    title: str | UnsetType = UNSET
    """A short text about the purpose, shown on the Apple Watch."""

    title_loc_key: str | UnsetType = UNSET
    """The key of a title in the file `Localizable.strings` of the current localization."""

    title_loc_args: list[str] | UnsetType = UNSET
    """The texts that fill the placeholders of the title that `title_loc_key` names."""

    action_loc_key: str | UnsetType = UNSET
    """The key of a text for the right button instead of "View"; with it the system shows the buttons Close and View."""

    loc_key: str | UnsetType = UNSET
    """The key of a text in the file `Localizable.strings` of the current localization."""

    loc_args: list[str] | UnsetType = UNSET
    """The texts that fill the placeholders of the text that `loc_key` names."""
