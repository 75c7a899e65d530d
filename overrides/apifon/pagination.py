"""How Apifon pages: by number, with links in the answers to GET, and in the body of the two queries.

The total is no sign of the end: three tables call it a number of pages, while all samples count items with it.
"""

from collections.abc import Mapping

from engagement_core.pagination import PageNumberPagination, Pagination

_LINKED = PageNumberPagination(items="results", response_size="meta.size", total="meta.total", link="links.next")
_IN_BODY = PageNumberPagination(items="results", response_size="meta.size", total="meta.total", location="body")

PAGINATION: Mapping[str, Pagination] = {
    "listBlockedSubscribers": _LINKED,
    "listLists": _LINKED,
    "listSubscribers": _LINKED,
    "queryBlockedSubscribers": _IN_BODY,
    "querySubscribers": _IN_BODY,
}
