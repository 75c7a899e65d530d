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


@attrs.define(kw_only=True)
class SubscriberList:
    """A list of subscribers. Every field may be missing, since `fields` chooses among them."""

    meta: ListMeta | None = None
    """Data about the list as an entity."""

    id: str | None = None
    """The identifier of the list."""

    type: ListType | None = None
    """The type of the list."""

    title: str | None = None
    """The title."""

    status: ListStatus | None = None
    """What goes on with the list."""

    description: str | None = None
    """A text about the list."""

    prefix: str | None = None
    """The country code for mobile numbers that have none."""

    account_id: int | None = None
    """The account."""

    date_created: int | None = None
    """When the list was made, in epoch milliseconds."""

    date_updated: int | None = None
    """When the list was last changed, in epoch milliseconds."""

    campaign_defaults: CampaignDefaults | None = None
    """The defaults of campaigns."""

    total_subscribers: int | None = None
    """How many subscribers there are, unsubscribed ones included."""

    active_subscribers: int | None = None
    """How many subscribed ones have a mobile number."""

    active_email_subscribers: int | None = None
    """How many subscribed ones have an email address."""

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
    """Whether new subscribers are asked to confirm."""
