# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs


@attrs.define(kw_only=True)
class Error:
    """The answer to a request that failed. The app pages show `error` alone, the general error page shows three more
    fields beside it.
    """

    error: str
    """What was wrong."""

    message: str | None = None
    """A longer text about the error. Shown by the general error page only."""

    code: str | None = None
    """A word for the kind of error. Shown by the general error page only. The words given as examples are those known;
    others are to be expected.
    """

    details: dict[str, Any] | None = None
    """More about the error; its keys depend on the error. Shown by the general error page only."""
