# Generated from specs/apifon/openapi.yaml; do not edit.

"""Resources of the Apifon REST API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from apifon_client.resources.balance import AsyncBalance, Balance
    from apifon_client.resources.bounce import AsyncBounce, Bounce
    from apifon_client.resources.im import AsyncIm, Im
    from apifon_client.resources.lists import AsyncLists, Lists
    from apifon_client.resources.lists_fields import AsyncListsFields, ListsFields
    from apifon_client.resources.lists_gdpr import AsyncListsGdpr, ListsGdpr
    from apifon_client.resources.lists_groups import AsyncListsGroups, ListsGroups
    from apifon_client.resources.lists_groups_options import AsyncListsGroupsOptions, ListsGroupsOptions
    from apifon_client.resources.otp import AsyncOtp, Otp
    from apifon_client.resources.sms import AsyncSms, Sms
    from apifon_client.resources.subscribers import AsyncSubscribers, Subscribers
    from apifon_client.resources.webhooks import AsyncWebhooks, Webhooks

__all__ = [
    "AsyncBalance",
    "AsyncBounce",
    "AsyncIm",
    "AsyncLists",
    "AsyncListsFields",
    "AsyncListsGdpr",
    "AsyncListsGroups",
    "AsyncListsGroupsOptions",
    "AsyncOtp",
    "AsyncSms",
    "AsyncSubscribers",
    "AsyncWebhooks",
    "Balance",
    "Bounce",
    "Im",
    "Lists",
    "ListsFields",
    "ListsGdpr",
    "ListsGroups",
    "ListsGroupsOptions",
    "Otp",
    "Sms",
    "Subscribers",
    "Webhooks",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "Bounce": "bounce",
            "AsyncBounce": "bounce",
            "Lists": "lists",
            "AsyncLists": "lists",
            "ListsFields": "lists_fields",
            "AsyncListsFields": "lists_fields",
            "ListsGdpr": "lists_gdpr",
            "AsyncListsGdpr": "lists_gdpr",
            "ListsGroups": "lists_groups",
            "AsyncListsGroups": "lists_groups",
            "ListsGroupsOptions": "lists_groups_options",
            "AsyncListsGroupsOptions": "lists_groups_options",
            "Subscribers": "subscribers",
            "AsyncSubscribers": "subscribers",
            "Sms": "sms",
            "AsyncSms": "sms",
            "Im": "im",
            "AsyncIm": "im",
            "Otp": "otp",
            "AsyncOtp": "otp",
            "Balance": "balance",
            "AsyncBalance": "balance",
            "Webhooks": "webhooks",
            "AsyncWebhooks": "webhooks",
        },
    )


def __dir__() -> list[str]:
    return __all__
