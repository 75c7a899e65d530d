# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ServiceResponse(Model):
    """The response of the service."""

    response: Literal["Success", "Error"]
    """Whether the action succeeded."""

    result: Any = None
    """The result of the action, of any type. Absent if there is none."""

    code: int | None = None
    """The number of the error. A list of these numbers is not documented."""

    message: str | None = None
    """The error."""
