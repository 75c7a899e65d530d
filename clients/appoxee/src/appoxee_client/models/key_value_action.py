# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class KeyValueAction:
    """Reads, sets, increases or removes values that are kept for a device: exactly one of `get`, `set`, `increase` and
    `remove` is given. The result of reading is the value. Names are letters and digits, a letter first, fewer than
    100 characters.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["key-value"]
    """The name of the action."""

    udid: str
    """The id of the device."""

    get: str | UnsetType = UNSET
    """The name of the value to be read. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`."""

    set: dict[str, Any] | UnsetType = UNSET
    """Values to be set, by their names."""

    increase: dict[str, float] | UnsetType = UNSET
    """Numbers to be added to values, by their names."""

    remove: list[str] | UnsetType = UNSET
    """The names of the values to be removed."""
