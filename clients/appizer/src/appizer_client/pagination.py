# Copied from overrides/appizer/pagination.py; edit it there.

"""Pagination of Appizer (page "List Apps"): limit and offset, until `has_more` is false."""

from collections.abc import Mapping

from engagement_core.pagination import OffsetPagination, Pagination

PAGINATION: Mapping[str, Pagination] = {
    "listApps": OffsetPagination(items="apps", limit="limit", offset="offset", more="pagination.has_more"),
}
