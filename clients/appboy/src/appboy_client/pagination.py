# Copied from overrides/appboy/pagination.py; edit it there.

"""How Appboy pages (chapters "Export" and "Querying Unsubscribed Emails").

Lists of the export chapter have pages from 0, in groups of 100 or 250; unsubscribes have an offset and a limit of 100
by default. No answer says whether more follow: the end is a page that is not full.
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
