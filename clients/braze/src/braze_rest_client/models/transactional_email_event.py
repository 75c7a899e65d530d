# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.models.transactional_email_event_metadata import TransactionalEmailEventMetadata
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TransactionalEmailEvent(Model):
    """A change in the status of a transactional e-mail."""

    dispatch_id: str
    """The identifier of the e-mail."""

    status: Literal["sent", "processed", "aborted", "delivered", "bounced"]
    """The new status."""

    metadata: TransactionalEmailEventMetadata
    """More about the event."""
