# Copied from overrides/apifon/pagination.py; edit it there.

"""Pagination of Apifon: page numbers, with links in responses to GET, and in the body of the two queries.

The total does not mark the end: three tables call it a number of pages, but all samples count items.
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
