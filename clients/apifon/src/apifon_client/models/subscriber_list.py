# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.campaign_defaults import CampaignDefaults
from apifon_client.models.double_optin import DoubleOptin
from apifon_client.models.gdpr_field import GdprField
from apifon_client.models.gdpr_properties import GdprProperties
from apifon_client.models.group import Group
from apifon_client.models.list_form_urls import ListFormUrls
from apifon_client.models.list_meta import ListMeta
from apifon_client.models.list_status import ListStatus
from apifon_client.models.list_type import ListType
from apifon_client.models.subscriber_field import SubscriberField
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberList(Model):
    """A list of subscribers. Every field may be missing, since `fields` selects them."""

    meta: ListMeta | None = None
    """Data about the list as an entity."""

    id: str | None = None
    """The identifier of the list."""

    type: ListType | None = None
    """The type of the list."""

    title: str | None = None
    """The title."""

    status: ListStatus | None = None
    """The current activity of the list."""

    description: str | None = None
    """A description of the list."""

    prefix: str | None = None
    """The default country code of mobile numbers."""

    account_id: int | None = None
    """The account."""

    date_created: int | None = None
    """When the list was created, in epoch milliseconds."""

    date_updated: int | None = None
    """When the list was last changed, in epoch milliseconds."""

    campaign_defaults: CampaignDefaults | None = None
    """The defaults of campaigns."""

    total_subscribers: int | None = None
    """The number of subscribers, including unsubscribed ones."""

    active_subscribers: int | None = None
    """The number of subscribed ones with a mobile number."""

    active_email_subscribers: int | None = None
    """The number of subscribed ones with an email address."""

    form_id: str | None = None
    """The identifier of the forms of the list."""

    groups: list[Group] | None = None
    """The groups."""

    subscriber_fields: list[SubscriberField] | None = None
    """The subscriber fields."""

    gdpr_fields: list[GdprField] | None = None
    """The GDPR fields."""

    brand_name: str | None = None
    """The name of the brand."""

    company_name: str | None = None
    """The name of the company."""

    gdpr_properties: GdprProperties | None = None
    """The GDPR texts."""

    form_urls: ListFormUrls | None = None
    """The forms of the list."""

    double_optin: DoubleOptin | None = None
    """The double opt-in: how new subscribers confirm."""
