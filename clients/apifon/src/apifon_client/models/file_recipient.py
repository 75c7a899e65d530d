# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class FileRecipient(Model):
    """A recipient of a file."""

    number: str
    """The mobile number. Pattern `^[1-9][0-9]{6,14}$`."""

    custom_id: str | UnsetType = UNSET
    """Your own identifier of the subscriber."""
