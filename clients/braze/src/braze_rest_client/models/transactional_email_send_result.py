# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TransactionalEmailSendResult(Model):
    """A transactional e-mail that is accepted."""

    dispatch_id: str
    """The identifier of the e-mail, which its events repeat."""

    status: str
    """The status of the e-mail."""

    metadata: dict[str, Any]
    """More about the e-mail."""
