# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs


@attrs.define(kw_only=True)
class ServiceAnswer:
    """The answer of the service."""

    response: Literal["Success", "Error"]
    """Whether the action was done."""

    result: Any = None
    """What was asked for, in any form. Absent where there is nothing to tell."""

    code: int | None = None
    """The number of the error. A list of these numbers is not documented."""

    message: str | None = None
    """What was wrong."""
