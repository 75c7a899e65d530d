# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.entity_meta import EntityMeta
from apifon_client.models.gdpr_consent import GdprConsent
from apifon_client.models.subscriber_form_urls import SubscriberFormUrls
from apifon_client.models.subscription_status import SubscriptionStatus
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Subscriber(Model):
    """A subscriber of a list. Every field may be missing, since `fields` selects them."""

    meta: EntityMeta | None = None
    """Data about the subscriber as an entity."""

    id: str | None = None
    """The identifier of the subscriber. Paths use `destination_id` or `email_id` instead."""

    destination: str | None = None
    """The mobile number."""

    email: str | None = None
    """The email address."""

    email_id: str | None = None
    """The MD5 hash of the email address; identifies the subscriber in paths."""

    email_status: SubscriptionStatus | None = None
    """The status of the email address."""

    status: SubscriptionStatus | None = None
    """The status of the mobile number."""

    account_id: int | None = None
    """The account."""

    destination_id: str | None = None
    """The MD5 hash of the mobile number; identifies the subscriber in paths."""

    archived: bool | None = None
    """Whether the subscriber is in the archive."""

    date_created: int | None = None
    """When the subscriber was created, in epoch milliseconds."""

    date_updated: int | None = None
    """When the subscriber was last changed, in epoch milliseconds."""

    list_id: str | None = None
    """The list."""

    gdpr_fields: dict[str, GdprConsent] | None = None
    """The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`."""

    subscriber_fields: dict[str, str | int | float] | None = None
    """The personal data, by the identifier of the subscriber field."""

    subscribers_fields: dict[str, str | int | float] | None = None
    """The personal data, under the name that one sample uses instead of `subscriber_fields`."""

    form_urls: SubscriberFormUrls | None = None
    """The forms of the subscriber."""

    groupOptions: list[str] | None = None
    """The identifiers of the subscriber's subgroups."""
