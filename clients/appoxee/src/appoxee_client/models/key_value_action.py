# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class KeyValueAction(Model):
    """Reads, sets, increases or removes values that are stored for a device: exactly one of `get`, `set`, `increase`
    and `remove` is required. The result of reading is the value. Names consist of letters and digits, start with a
    letter and have fewer than 100 characters.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["key-value"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    get: str | UnsetType = UNSET
    """The name of the value to read. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`."""

    set: dict[str, Any] | UnsetType = UNSET
    """Values to set, by name."""

    increase: dict[str, float] | UnsetType = UNSET
    """Numbers to add to values, by name."""

    remove: list[str] | UnsetType = UNSET
    """The names of the values to remove."""
