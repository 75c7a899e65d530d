# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.gdpr_consent_write import GdprConsentWrite
from apifon_client.models.subscription_status import SubscriptionStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberWrite(Model):
    """A subscriber to add, or its new properties. It has a mobile number, an email address or both, each with its
    status; a status alone is invalid.
    """

    destination: str | UnsetType = UNSET
    """The mobile number."""

    email: str | UnsetType = UNSET
    """The email address. Only in lists of type `ADVANCED`."""

    status: SubscriptionStatus | UnsetType = UNSET
    """The status of the mobile number."""

    email_status: SubscriptionStatus | UnsetType = UNSET
    """The status of the email address."""

    subscriber_fields: dict[str, str | int | float] | UnsetType = UNSET
    """The personal data, by the identifier of the subscriber field."""

    gdpr_fields: dict[str, GdprConsentWrite] | UnsetType = UNSET
    """The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`."""

    groupOptions: list[str] | UnsetType = UNSET
    """The identifiers of the subscriber's subgroups."""
