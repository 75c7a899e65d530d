# Copied from overrides/braze/pagination.py; edit it there.

"""Pagination of Braze: page numbers, offsets, and cursors in the `Link` header.

No response of the first two kinds says whether more items follow: the last page is the first that is not full.
`GET /catalogs`, `GET /preference_center/v1/list` and the SCIM search have no pages.
"""

from collections.abc import Mapping

from engagement_core.pagination import (
    FixedSizePagination,
    LinkHeaderPagination,
    Pagination,
    UncountedOffsetPagination,
)

PAGINATION: Mapping[str, Pagination] = {
    "listCampaigns": FixedSizePagination(items="campaigns", size=100),
    "listCanvases": FixedSizePagination(items="canvases", size=100),
    "listSegments": FixedSizePagination(items="segments", size=100),
    "listEvents": FixedSizePagination(items="events", size=250),
    "listProducts": FixedSizePagination(items="products", size=250),
    "listHardBounces": UncountedOffsetPagination(items="emails", size=100),
    "listUnsubscribes": UncountedOffsetPagination(items="emails", size=100),
    "listInvalidPhoneNumbers": UncountedOffsetPagination(items="sms", size=100),
    "listUserSubscriptionGroups": UncountedOffsetPagination(items="users", size=100),
    "listContentBlocks": UncountedOffsetPagination(items="content_blocks", size=100),
    "listEmailTemplates": UncountedOffsetPagination(items="templates", size=100),
    "listCatalogItems": LinkHeaderPagination(items="items"),
    "listCustomAttributes": LinkHeaderPagination(items="attributes"),
    "listEventDetails": LinkHeaderPagination(items="events"),
    "listCdiIntegrations": LinkHeaderPagination(items="results"),
    "listCdiJobSyncStatus": LinkHeaderPagination(items="results"),
}
