# Generated from specs/appoxee/openapi.yaml; do not edit.

"""SizeRule."""

from __future__ import annotations

from typing import Literal

from attrs import define, field

from appoxee_client.models.device_size import DeviceSize


@define(kw_only=True)
class SizeRule:
    """Compares the size of a device.

    Source: Other pages of the public wiki (confidence: high).
    """

    field_: Literal["size"] = field(metadata={"wire": "field"})
    """What is compared."""

    operator: Literal["!=", "="]
    """How it is compared."""

    operand: list[DeviceSize]
    """The sizes."""
