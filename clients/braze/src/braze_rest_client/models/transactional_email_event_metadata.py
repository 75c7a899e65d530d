# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TransactionalEmailEventMetadata(Model):
    """The times and circumstances of an event of a transactional e-mail."""

    campaign_api_id: str
    """The identifier of the campaign."""

    external_send_id: str | None = None
    """Your own identifier of the e-mail, if the request had one."""

    received_at: dt.datetime | None = None
    """When Braze received the request. Only if `sent`."""

    enqueued_at: dt.datetime | None = None
    """When Braze queued the request. Only if `sent`."""

    executed_at: dt.datetime | None = None
    """When Braze processed the request. Only if `sent`."""

    sent_at: dt.datetime | None = None
    """When Braze handed the e-mail to its mail service. Only if `sent`."""

    processed_at: dt.datetime | None = None
    """When the mail service prepared the e-mail. Only if `processed`."""

    delivered_at: dt.datetime | None = None
    """When the user's provider accepted the e-mail. Only if `delivered`."""

    bounced_at: dt.datetime | None = None
    """When the user's provider rejected the e-mail. Only if `bounced`."""

    aborted_at: dt.datetime | None = None
    """When Braze gave up. Only if `aborted`."""

    reason: str | None = None
    """Why the e-mail did not arrive. Only if `aborted` or `bounced`."""
