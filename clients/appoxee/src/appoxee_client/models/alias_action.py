# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appoxee_client.models.alias_set import AliasSet
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AliasAction(Model):
    """Reads, sets or removes the alias of a device. The result of reading is a string.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    action: Literal["alias"]
    """The name of the action."""

    udid: str
    """The ID of the device."""

    alias: Literal["get", "remove"] | AliasSet
    """`get` reads the alias, `remove` removes it, an object sets it."""
