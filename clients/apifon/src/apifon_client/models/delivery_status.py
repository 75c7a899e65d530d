# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.im_status_code import ImStatusCode
from apifon_client.models.im_status_text import ImStatusText
from apifon_client.models.sms_status_code import SmsStatusCode
from apifon_client.models.sms_status_text import SmsStatusText
from apifon_client.results import Delivering
from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeliveryStatus(Delivering, Model):
    """The status of a message, as a number and as a word. SMS and IM have separate tables in which some numbers differ:
    the report's `type` decides which one applies. No table is documented for `MAIL`.
    """

    code: SmsStatusCode | ImStatusCode
    """The number of the status."""

    text: SmsStatusText | ImStatusText
    """The word for the status."""
