# Copied from overrides/appboy/pagination.py; edit it there.

"""Pagination of Appboy (chapters "Export" and "Querying Unsubscribed Emails").

Lists of the export chapter have pages of 100 or 250 items, numbered from 0; unsubscribes have an offset and a limit,
100 by default. No response says whether more items follow: the last page is the first that is not full.
"""

from collections.abc import Mapping

from engagement_core.pagination import FixedSizePagination, Pagination, UncountedOffsetPagination

PAGINATION: Mapping[str, Pagination] = {
    "listUnsubscribes": UncountedOffsetPagination(items="emails", size=100),
    "listSegments": FixedSizePagination(items="segments", size=100),
    "listCampaigns": FixedSizePagination(items="campaigns", size=100),
    "listCards": FixedSizePagination(items="cards", size=100),
    "listEvents": FixedSizePagination(items="events", size=250),
    "listProducts": FixedSizePagination(items="products", size=250),
}
