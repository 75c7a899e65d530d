# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from appoxee_client.models.device_size import DeviceSize
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SizeRule(Model):
    """Compares the size of a device."""

    field: Literal["size"]
    """The compared field."""

    operator: Literal["!=", "="]
    """The operator."""

    operand: list[DeviceSize]
    """The sizes."""
